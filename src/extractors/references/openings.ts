import type { Span } from '../../schema/span.js';
import { CAPITAL, LETTER, MARK, NUMBER, nextStop, sortBefore, sortOf } from '../characters.js';
import { nextWord, wordEnd } from './tokens.js';

const APOSTROPHE = 39;

/** Tells, place after place of a text, whether a word begins there with a capital or a number before all. */
export class WordReader {
  private readonly text: string;
  /** The last word that was read because the character before a place did not tell. */
  private word: Span = { start: 0, end: 0 };

  constructor(text: string) {
    this.text = text;
  }

  /**
   * @param at behind the places that were asked before
   * @param sort of the character there
   * @param before sort of the one before it
   */
  beginsAt(at: number, sort: number, before: number): boolean {
    if ((sort & (CAPITAL | NUMBER)) === 0) return false;
    if (this.text.charCodeAt(at - 1) !== APOSTROPHE && (before & MARK) === 0) {
      if ((before & NUMBER) !== 0) return false;
      if ((before & LETTER) === 0) return true;
      // `o'b1`: what an apostrophe adds has no numbers.
      if ((sort & NUMBER) === 0) return false;
    }
    while (this.word.end <= at) this.word = wordAfter(this.text, this.word.end);
    return this.word.start === at;
  }
}

function wordAfter(text: string, from: number): Span {
  const start = nextWord(text, from, text.length);
  return { start, end: wordEnd(text, start, text.length) };
}

/** Where in a stretch of a text the words with a capital or a number before all begin, in order: a name can open there. */
export function openingsIn(text: string, { start, end }: Span): number[] {
  const stretch = text.slice(start, end);
  const words = new WordReader(stretch);
  const found: number[] = [];
  for (let at = nextStop(stretch, 0); at >= 0; at = nextStop(stretch, at + 1)) {
    if (words.beginsAt(at, sortOf(stretch.codePointAt(at) ?? 0), sortBefore(stretch, at)))
      found.push(start + at);
  }
  return found;
}
