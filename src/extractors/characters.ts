/** What a character can be to a word. */
export const LETTER = 1;
/** A letter that is a capital is both. */
export const CAPITAL = 2;
export const NUMBER = 4;
/** A mark above or below the letter before it. */
export const MARK = 8;
/** Set once the character has been looked at, so that what is none of these is known too. */
const KNOWN = 128;

const SORTS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{Lu}/u, CAPITAL],
  [/\p{N}/u, NUMBER],
  [/\p{M}/u, MARK],
];

/** One byte for every code point there is; a text has few different ones, and each is asked of Unicode once. */
const known = new Uint8Array(0x110000);

/** What a character is to a word: `LETTER`, `CAPITAL`, `NUMBER` and `MARK`, added up. */
export function sortOf(code: number): number {
  return known[code] || learn(code);
}

function learn(code: number): number {
  const character = String.fromCodePoint(code);
  const sort = SORTS.reduce((sum, [is, bit]) => (is.test(character) ? sum | bit : sum), KNOWN);
  known[code] = sort;
  return sort;
}

/**
 * Where a run of characters of some sorts ends.
 * @param sorts `LETTER`, `CAPITAL`, `NUMBER` and `MARK`, those that may stand in the run, added up
 * @param to no further
 */
export function runEnd(text: string, from: number, to: number, sorts: number): number {
  let at = from;
  while (at < to) {
    const code = text.codePointAt(at) ?? 0;
    if ((sortOf(code) & sorts) === 0) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}
