/*
 * Characters that letters use for one another, folded one for one so that offsets stay. Source: Unicode general
 * punctuation (U+2000 to U+206F) and the typographic quotes of Latin-1.
 */

/** Stands where the source has markup or another mark that a reader does not see; white space to a regular expression. */
export const ZERO_WIDTH = '\uFEFF';

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ´`′]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g, ZERO_WIDTH],
  [/[\u2028\u2029\u0085]/g, '\n'],
];

/** The backtick is the one ASCII character that is folded. */
const FOLDED = /[^\0-\u007F]|`/;

/** The same text with quotes, dashes and spaces in one form; as long as the original. */
export function foldCharacters(text: string): string {
  if (!FOLDED.test(text)) return text;
  return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text);
}

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
