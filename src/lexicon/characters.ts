/*
 * Characters that letters use for one another, folded one for one so that offsets stay. Source: Unicode general
 * punctuation (U+2000 to U+206F) and the typographic quotes of Latin-1.
 */

/** Stands where the source has markup or another mark that a reader does not see; white space to a regular expression. */
export const ZERO_WIDTH = '\uFEFF';

const FOLDS: readonly (readonly [string, string])[] = [
  ['‘’‚‛ʼ´`′', "'"],
  ['“”„‟«»″', '"'],
  ['‐‑‒–—―−', '-'],
  ['\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', ' '],
  [
    '\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069',
    ZERO_WIDTH,
  ],
  ['\u2028\u2029\u0085', '\n'],
];

/** The code of the last character that is folded. */
const LAST = 0x3000;

/** What each character up to the last one becomes, by its code. */
const foldedCodes = Uint16Array.from({ length: LAST + 1 }, (_, code) => code);
for (const [from, to] of FOLDS)
  for (const character of from) foldedCodes[character.charCodeAt(0)] = to.charCodeAt(0);

/** The backtick is the one ASCII character that is folded. */
const FOLDED = /[^\0-\u007F]|`/;

/** The code of the character that one is folded to: its own for most. */
export function foldCode(code: number): number {
  return code > LAST ? code : (foldedCodes[code] ?? code);
}

/** The same text with quotes, dashes and spaces in one form; as long as the original. */
export function foldCharacters(text: string): string {
  if (!FOLDED.test(text)) return text;
  return text.replace(/[`\u0080-\uFFFF]/g, (character) =>
    String.fromCharCode(foldCode(character.charCodeAt(0))),
  );
}

const SPACE = 0x20;
const ZERO_WIDTH_CODE = ZERO_WIDTH.charCodeAt(0);
const OTHER_SPACE = /\s/;

/** Is the character of a code white space, or a mark that a reader does not see? */
export function isSpace(code: number): boolean {
  if (code === SPACE || code === ZERO_WIDTH_CODE) return true;
  if (code < 0x80) return code <= 13 && code >= 9;
  return OTHER_SPACE.test(String.fromCharCode(code));
}

/** Is the character of a code a digit of ASCII? */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Is the character of a code a letter of ASCII? */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** White space other than one space between words; marks that a reader does not see are white space too. */
const UNEVEN = /[^\S ]| {2}/;
/** The same, each stretch whole. */
const UNEVEN_STRETCHES = /\s{2,}|[^\S ]/g;

const MARKS = /\uFEFF+/g;

/** White space as single spaces, marks that a reader does not see left out. */
export function foldSpaces(text: string): string {
  if (!UNEVEN.test(text)) return text.trim();
  return text.replace(MARKS, '').replace(UNEVEN_STRETCHES, ' ').trim();
}

/** Between cells side by side on one line. */
export const columnGap = /\S[ \t]{4,}\S/;
