const DIGIT = 27;

/** What a character of ASCII is at a glance: a letter, whatever its case, a digit, or 0 for what is in no word. */
const sorts = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (character >= 'a' && character <= 'z') return character.charCodeAt(0) - 0x60;
  return character >= '0' && character <= '9' ? DIGIT + code - 0x30 : 0;
});

/** Of longer words the rest is not summed. */
const LONGEST = 24;

/** So many sums of words are told apart; what is not ASCII has none, since it may be folded to anything. */
const SUMS = 0x10000;
const UNKNOWN = -1;

/**
 * The first or last words of many names, whatever their case, each kept as a sum of its letters: most words of a text are
 * none of them, which is told without cutting them out and looking them up. Of a hundred that are none, one may pass.
 */
export class Glances {
  private readonly known = new Uint8Array(SUMS);
  private readonly step: 1 | -1;

  /**
   * @param ends which words of the names
   */
  constructor(names: Iterable<string>, ends: 'first' | 'last') {
    this.step = ends === 'first' ? 1 : -1;
    for (const name of names) {
      const sum = sumAt(name, ends === 'first' ? 0 : name.length - 1, this.step);
      if (sum !== UNKNOWN) this.known[sum] = 1;
    }
  }

  /** Can one of the names begin with the word that begins at the place, or end with the one that ends there? */
  has(text: string, at: number): boolean {
    const sum = sumAt(text, at, this.step);
    return sum === UNKNOWN || this.known[sum] === 1;
  }
}

function sumAt(text: string, from: number, step: number): number {
  let sum = 0;
  for (let count = 0; count < LONGEST; count++) {
    const at = from + count * step;
    if (at < 0 || at >= text.length) break;
    const code = text.charCodeAt(at);
    if (code >= sorts.length) return UNKNOWN;
    const sort = sorts[code] ?? 0;
    if (sort === 0) break;
    sum = (sum * 37 + sort) % SUMS;
  }
  return sum;
}
