/*
 * What stands between names that follow one another on a line.
 */

/** A mark between names, and how many names make a list of it and not the cells of a row or the words of a menu. */
export interface RunDivider {
  readonly mark: string;
  /** With the white space around it. */
  readonly between: RegExp;
  readonly least: number;
}

/** `A; B; C`, `A • B • C`, `A | B | C`, `A / B / C`; commas stand within names too and are no such mark. */
export const runDividers: readonly RunDivider[] = [
  { mark: ';', between: /;\s+(?:and\s+)?/g, least: 3 },
  { mark: '•', between: /\s•\s+/g, least: 3 },
  { mark: '·', between: /\s·\s+/g, least: 3 },
  { mark: '|', between: /\s\|\s+/g, least: 6 },
  { mark: '/', between: /\s\/\s+/g, least: 6 },
];
