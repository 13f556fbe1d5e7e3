import { abbreviations, numberedWords } from '../lexicon/abbreviations.js';
import type { Span } from '../schema/span.js';
import { trim } from './lines.js';

/** A stop with what closes behind it or a footnote's mark, and what may begin a sentence. */
const STOP =
  /(?<![.!?…])([.!?…]+)((?:["')\]]|\[\d{1,3}\])*)[\s\uFEFF]+(?![\s\uFEFF])(?=["'([\uFEFF]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])/gu;

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
  for (const match of body.matchAll(STOP)) {
    const at = block.start + match.index;
    const next = text.charAt(at + match[0].length);
    if (match[1] === '.' && isAbbreviated(text.slice(Math.max(start, at - 24), at), next)) continue;
    if (isInParentheses(text, start, at, match[2] ?? '')) continue;
    const end = at + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
    const sentence = trim({ start, end }, text);
    if (sentence !== null) sentences.push(sentence);
    start = end;
  }
  const rest = trim({ start, end: block.end }, text);
  if (rest !== null) sentences.push(rest);
  return sentences;
}

function isAbbreviated(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}][\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  if (numberedWords.has(word.toLowerCase())) return /\p{N}/u.test(next);
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** How far back an open parenthesis can hold a sentence together. */
const PARENTHESIS_REACH = 160;

function isInParentheses(text: string, start: number, at: number, closers: string): boolean {
  if (closers.includes(')')) return false;
  const before = text.slice(Math.max(start, at - PARENTHESIS_REACH), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
