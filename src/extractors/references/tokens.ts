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

const ASCII = /^[\0-\u007F]*$/;

/** One form for all spellings of a word. */
function foldWord(raw: string): string {
  const bare = ASCII.test(raw) ? raw : raw.normalize('NFKD').replace(/\p{M}/gu, '');
  const word = bare.toLowerCase().replace('organiz', 'organis');
  if (word === 'labor') return 'labour';
  return word.includes("'") ? word.replace(/'s?$/, '') : word;
}

/**
 * The words of a text, in order.
 * @param offset where the text stands in its document
 */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [raw] = match;
    const start = match.index + offset;
    tokens.push({ start, end: start + raw.length, raw, word: foldWord(raw) });
  }
  return tokens;
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
