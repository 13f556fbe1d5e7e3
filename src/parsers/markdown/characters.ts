/** Which codes of ASCII some characters have: a look into it takes less than an expression over a text of one character. */
export type Characters = readonly boolean[];

const ASCII = 0x80;

/** The characters of a text, which are all of ASCII. */
export function charactersOf(characters: string): Characters {
  return Array.from({ length: ASCII }, (_, code) => characters.includes(String.fromCharCode(code)));
}

/** Is the character of a code one of those? */
export function isOneOf(characters: Characters, code: number): boolean {
  return code < ASCII && characters[code] === true;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Does the character of a code end a line? */
export function isLineEnd(code: number): boolean {
  return code === NEWLINE || code === RETURN;
}
