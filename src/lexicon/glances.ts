/** As many sorts of characters as are told apart: 26 letters, whatever their case, a digit, and all other ASCII. */
const SORTS = 28;
const DIGIT = 27;

/** What a character of ASCII is at a glance; 0 for what is in no word. */
const sorts = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (character >= 'a' && character <= 'z') return character.charCodeAt(0) - 0x60;
  return character >= '0' && character <= '9' ? DIGIT : 0;
});

/** So many glances there are; what is not ASCII gives a higher one, since it may be folded to anything. */
const ALL = SORTS ** 3;

/**
 * Three characters of each of many words, whatever their case: most words of a text are none of them, which is told at a
 * glance, without cutting them out and looking them up.
 */
export class Glances {
  private readonly known = new Uint8Array(ALL);
  private readonly step: 1 | -1;

  /**
   * @param from the first three characters of the words, or the last three
   */
  constructor(words: Iterable<string>, from: 'beginning' | 'end') {
    this.step = from === 'beginning' ? 1 : -1;
    for (const word of words) this.known[glanceAt(word, from === 'end' ? word.length - 1 : 0, this.step)] = 1;
  }

  /** Can one of the words begin at the place, or end with it? */
  has(text: string, at: number): boolean {
    const glance = glanceAt(text, at, this.step);
    return glance >= ALL || this.known[glance] === 1;
  }
}

function glanceAt(text: string, at: number, step: number): number {
  const second = sortAt(text, at + step);
  // Beyond the word stands what does not belong to it.
  const third = second === 0 ? 0 : sortAt(text, at + 2 * step);
  return (sortAt(text, at) * SORTS + second) * SORTS + third;
}

function sortAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < sorts.length ? (sorts[code] ?? 0) : ALL;
}
