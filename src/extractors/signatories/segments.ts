import { isRole } from '../people.js';

/** What stands between two dividers, and where. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DIVIDER = / ?(?:[;|/]|,(?! ?(?:Inc|Ltd|LLC|Jr|Sr)\b)| - ) ?/g;

/**
 * What semicolons, bars, slashes, commas and dashes divide behind a name: `Chair, Port Union`, `Chair / Port Union`. Not
 * within brackets, and a slash without spaces divides no more than an office from what follows it: `Tides/Quays` is one.
 */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let depth = 0;
  let counted = 0;
  for (const { index, 0: divider } of text.matchAll(DIVIDER)) {
    for (; counted < index; counted++) depth += BRACKETS.get(text.charAt(counted)) ?? 0;
    const isUndivided =
      (divider === '/' && !isOffice(text, start, index)) ||
      (divider === ' - ' && areYears(text, index, index + divider.length));
    if (depth > 0 || isUndivided) continue;
    if (index > start) segments.push({ text: text.slice(start, index), start, end: index });
    start = index + divider.length;
  }
  if (start < text.length) segments.push({ text: text.slice(start), start, end: text.length });
  return segments;
}

/** No office that a slash ends is longer. */
const LONGEST_OFFICE = 80;

const isOffice = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_OFFICE && isRole(text.slice(start, end));

/** `Chair 1969 - 92` */
const areYears = (text: string, before: number, behind: number): boolean =>
  /\d/.test(text.charAt(before - 1)) && /\d/.test(text.charAt(behind));

const BRACKETS = new Map([
  ['(', 1],
  [')', -1],
]);

/** Segments as one text: what a dash or a slash divides stays as it is printed, all else is joined by commas. */
export function joined(text: string, segments: readonly Segment[]): string {
  let whole = '';
  let last = -1;
  for (const { text: said, start, end } of segments) {
    const between = last < 0 ? '' : text.slice(last, start);
    whole += (whole === '' ? '' : /^ ?[-/] ?$/.test(between) ? between : ', ') + said;
    last = end;
  }
  return whole;
}
