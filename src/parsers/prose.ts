import { functionWords } from '../lexicon/function-words.js';
import type { Span } from '../schema/span.js';

const WORDS = /[\p{L}][\p{L}\p{M}'-]*/gu;
const ENDS_SENTENCE = /[.?!:;]["')\]]*$/;

/** Lower-case words that carry meaning, counted up to `most`: running text has many, a name or a title has few. */
function plainWords({ start, end }: Span, text: string, most: number): number {
  let count = 0;
  for (let at = start; at < end && count < most; ) {
    const code = text.codePointAt(at) ?? 0;
    const first = at;
    at += code > 0xffff ? 2 : 1;
    if (!isLetter(code)) continue;
    at = wordEnd(text, at, end);
    if (isLowerCase(code) && !functionWords.has(text.slice(first, at))) count++;
  }
  return count;
}

/** Where a word ends of which the first letter stands before `from`: before `end`, as its text does. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.codePointAt(at) ?? 0;
    const isWithin = isLetter(code) || code === APOSTROPHE || code === HYPHEN;
    if (!isWithin && (code < 0x80 || !MARK.test(String.fromCodePoint(code)))) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
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
  const words = plainWords(span, text, RUNNING_WORDS);
  if (words < SENTENCE_WORDS) return false;
  return words >= RUNNING_WORDS || ENDS_SENTENCE.test(text.slice(span.start, span.end).trim());
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

/** Does a line read like names: most of its words capitalized, none of the marks that end a sentence? `Are You Safe?` is one. */
export function isNameLike(span: Span, text: string): boolean {
  const stretch = text.slice(span.start, span.end).trim();
  return (
    stretch.length <= LONGEST_NAME &&
    !/[!;:]$/.test(stretch) &&
    !(stretch.endsWith('?') && plainWords(span, text, 1) > 0) &&
    /\p{L}/u.test(stretch) &&
    !isProse(span, text)
  );
}
