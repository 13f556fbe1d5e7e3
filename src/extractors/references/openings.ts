import type { Span } from '../../schema/span.js';
import { CAPITAL, LETTER, MARK, NUMBER, nextStop, sortBefore, sortOf } from '../characters.js';
import { nextWord, wordEnd } from './tokens.js';

const APOSTROPHE = 39;

/** Where in a stretch of a text the words with a capital or a number before all begin, in order: a name can open there. */
export function openingsIn(text: string, { start, end }: Span): number[] {
  const stretch = text.slice(start, end);
  const found: number[] = [];
  // The last word that was read because the character before a place did not tell.
  let word = { start: 0, end: 0 };
  for (let at = nextStop(stretch, 0); at >= 0; at = nextStop(stretch, at + 1)) {
    let begins = beginsWord(stretch, at);
    if (begins === null) {
      while (word.end <= at) word = wordAfter(stretch, word.end);
      begins = word.start === at;
    }
    if (begins) found.push(start + at);
  }
  return found;
}

function wordAfter(text: string, from: number): Span {
  const start = nextWord(text, from, text.length);
  return { start, end: wordEnd(text, start, text.length) };
}

/** Does a word with a capital or a number before all begin at the place? Null where only the words before it tell. */
function beginsWord(text: string, at: number): boolean | null {
  const sort = sortOf(text.codePointAt(at) ?? 0);
  if ((sort & (CAPITAL | NUMBER)) === 0) return false;
  const before = sortBefore(text, at);
  if (text.charCodeAt(at - 1) === APOSTROPHE || (before & MARK) !== 0) return null;
  if ((before & NUMBER) !== 0) return false;
  if ((before & LETTER) === 0) return true;
  // `o'b1`: what an apostrophe adds has no numbers.
  return (sort & NUMBER) === 0 ? false : null;
}
