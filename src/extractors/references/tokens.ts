/** A word of a text as the scanner compares it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed, folded quotes. */
  readonly raw: string;
  /** Lower case, without diacritics, in one spelling. */
  readonly word: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}]+)?/gu;

/** Words that names of instruments use freely: `Convention of the Rights` is `Convention on the Rights`. */
const SKIPPED = new Set(
  'the a an of on and for to in with from by upon relating concerning regarding relative de du des d la le les l el los las del al aux a y et e sobre relativa relativo relatif relative relatifs pour por para contra contre'.split(
    ' ',
  ),
);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^labor$/, 'labour'],
  [/organiz/, 'organis'],
  [/'s?$/, ''],
];

/** One form for all spellings of a word. */
function foldWord(raw: string): string {
  const bare = raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), bare);
}

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    word: foldWord(match[0]),
  }));
}

/** Does the scanner step over the word? */
export function isSkipped(token: Token): boolean {
  return SKIPPED.has(token.word);
}

/** The words of a name that the scanner compares, in order. */
export function keyOf(name: string): string[] {
  return tokensOf(name)
    .filter((token) => !isSkipped(token))
    .map((token) => token.word);
}
