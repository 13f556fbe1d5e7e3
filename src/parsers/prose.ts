import { functionWords } from '../lexicon/function-words.js';
import type { Span } from '../schema/span.js';

const WORDS = /[\p{L}][\p{L}\p{M}'-]*/gu;
const ENDS_SENTENCE = /[.?!:;]["')\]]*$/;

/** Lower-case words that carry meaning, counted up to `most`: running text has many, a name or a title has few. */
function plainWords(text: string, most: number): number {
  let count = 0;
  for (let at = 0; at < text.length && count < most; ) {
    const code = text.codePointAt(at) ?? 0;
    const start = at;
    at += code > 0xffff ? 2 : 1;
    if (!isLetter(code)) continue;
    at = wordEnd(text, at);
    if (isLowerCase(code) && !functionWords.has(text.slice(start, at))) count++;
  }
  return count;
}

/** Where a word ends of which the first letter stands before `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    const isWithin = code === APOSTROPHE || code === HYPHEN || isLetter(code);
    if (!isWithin && (code < 0x80 || !MARK.test(String.fromCodePoint(code)))) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;
const LOWER_CASE = /\p{Ll}/u;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return LETTER.test(String.fromCodePoint(code));
}

function isLowerCase(code: number): boolean {
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : LOWER_CASE.test(String.fromCodePoint(code));
}

const SENTENCE_WORDS = 4;
const RUNNING_WORDS = 12;

/** Is a stretch of text running prose, and not a name, a title, an address or a heading? */
export function isProse(span: Span, text: string): boolean {
  const stretch = text.slice(span.start, span.end).trim();
  const words = plainWords(stretch, RUNNING_WORDS);
  return words >= RUNNING_WORDS || (words >= SENTENCE_WORDS && ENDS_SENTENCE.test(stretch));
}

/** Does it begin with a capital, and is a third of what carries meaning capitalized, as in names and titles? */
export function isCapitalized(span: Span, text: string): boolean {
  const words = (text.slice(span.start, span.end).match(WORDS) ?? []).filter(
    (word) => !functionWords.has(word.toLowerCase()),
  );
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return capitals.length > 0 && capitals.length * 3 >= words.length && words[0] === capitals[0];
}

const LONGEST_NAME = 250;

/** Does a line read like names: most of its words capitalized, none of the marks that end a sentence? */
export function isNameLike(span: Span, text: string): boolean {
  const stretch = text.slice(span.start, span.end).trim();
  return (
    stretch.length <= LONGEST_NAME &&
    !/[?!;:]$/.test(stretch) &&
    /\p{L}/u.test(stretch) &&
    !isProse(span, text)
  );
}
