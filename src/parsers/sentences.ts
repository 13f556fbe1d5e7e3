import { abbreviations, numberedWords } from '../lexicon/abbreviations.js';
import type { Span } from '../schema/span.js';
import { trim } from './lines.js';

const STOP = /[.!?…]+/g;
/** What closes behind a stop or a footnote's mark, a space, and what may begin a sentence. */
const BEHIND =
  /((?:["')\]]|\[\d{1,3}\])*)[\s\uFEFF]+(?![\s\uFEFF])(?=["'([\uFEFF]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])/uy;

/**
 * The sentences of a running text. A stop ends one where a capital, a digit or a script without case follows, unless it
 * belongs to an abbreviation, an initial, or stands within parentheses that are still open.
 *
 * Not a library's: the offsets must be exact, `(No. 87)` must hold together, and every byte of every document passes here.
 */
export function sentencesOf(block: Span, text: string): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  const body = text.slice(block.start, block.end);
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(body); stop !== null; stop = STOP.exec(body)) {
    BEHIND.lastIndex = STOP.lastIndex;
    const [behind, closers = ''] = BEHIND.exec(body) ?? [];
    if (behind === undefined) continue;
    const at = block.start + stop.index;
    const next = body.charAt(BEHIND.lastIndex);
    STOP.lastIndex = BEHIND.lastIndex;
    if (stop[0] === '.' && isAbbreviated(text.slice(Math.max(start, at - 24), at), next)) continue;
    if (isInParentheses(text, start, at, closers)) continue;
    const end = at + stop[0].length + closers.length;
    const sentence = trim({ start, end }, text);
    if (sentence !== null) sentences.push(sentence);
    start = end;
  }
  const rest = trim({ start, end: block.end }, text);
  if (rest !== null) sentences.push(rest);
  return sentences;
}

function isAbbreviated(before: string, next: string): boolean {
  const word = wordAtEnd(before);
  const folded = word.toLowerCase();
  if (numberedWords.has(folded)) return /\p{N}/u.test(next);
  if (abbreviations.has(folded)) return true;
  return word.length <= 2 ? /^\p{Lu}$/u.test(word) : word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** A letter, a number, a dot between them. */
const OF_WORD = /^[\p{L}\p{N}.]$/u;
const DOT = 0x2e;

function isOfWord(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return isLetter || code === DOT || OF_WORD.test(text.slice(start, end));
}

/** The word at the end of a text, which no dot begins. Walked from the end, of which it stands near. */
function wordAtEnd(text: string): string {
  let start = text.length;
  for (let width = 0; start > 0; start -= width) {
    width = isLowSurrogate(text.charCodeAt(start - 1)) ? 2 : 1;
    if (!isOfWord(text, Math.max(0, start - width), start)) break;
  }
  while (text.charAt(start) === '.') start++;
  return text.slice(start);
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** How far back an open parenthesis can hold a sentence together. */
const PARENTHESIS_REACH = 160;

function isInParentheses(text: string, start: number, at: number, closers: string): boolean {
  if (closers.includes(')')) return false;
  const before = text.slice(Math.max(start, at - PARENTHESIS_REACH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
