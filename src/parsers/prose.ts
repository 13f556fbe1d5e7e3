import { functionWords } from '../lexicon/function-words.js';
import type { Span } from '../schema/span.js';

const WORDS = /[\p{L}][\p{L}\p{M}'-]*/gu;
const ENDS_SENTENCE = /[.?!:;]["')\]]*$/;

/** Lower-case words that carry meaning: running text has many, a name or a title has few. */
function plainWords(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(WORDS)) {
    if (/^\p{Ll}/u.test(word) && !functionWords.has(word)) count++;
  }
  return count;
}

const SENTENCE_WORDS = 4;
const RUNNING_WORDS = 12;

/** Is a stretch of text running prose, and not a name, a title, an address or a heading? */
export function isProse(span: Span, text: string): boolean {
  const stretch = text.slice(span.start, span.end).trim();
  const words = plainWords(stretch);
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

/** Does a line read like names: most of its words capitalized, none of the marks that end a sentence? */
export function isNameLike(span: Span, text: string): boolean {
  const stretch = text.slice(span.start, span.end).trim();
  const [first] = stretch.match(WORDS) ?? [];
  return first !== undefined && !isProse(span, text) && !/[?!;:]$/.test(stretch) && stretch.length <= 250;
}
