import { mannerPhrases, notAdverbs } from '../../lexicon/asks.js';
import { withoutEnd } from '../../lexicon/ends.js';

/*
 * How soon and how somebody shall act, where that stands between whom is asked and the verb: `that the council
 * immediately and without delay open it`, `urge the council once again to open it`.
 */

/** `immediately`, but not `family` */
export const isAdverb = (word: string): boolean =>
  /^(?:[a-z]{2,}ly|not|also|now|further)$/.test(word) && !notAdverbs.has(word);

/** No phrase is longer. */
const LONGEST = 60;
const PHRASE = new RegExp(
  String.raw`[\s,](?:and |or )?["']?(?:${mannerPhrases}|never|please|kindly|more (?:broadly|generally|widely)|forthwith|once (?:more|again)|today|instead)$`,
  'i',
);
const LAST = /[\s,](?:(?:and|or) )?["']?(?<word>[a-z]+)$/;
/** So many stand behind each other. */
const MOST = 6;

/** The words before the manner at their end: `the council immediately, and without delay` gives `the council`. */
export function withoutManner(words: string): string {
  let kept = withoutEnd(words, /[\s,]/);
  for (let i = 0; i < MOST; i++) {
    const near = kept.slice(-LONGEST);
    const last = LAST.exec(near);
    const manner = PHRASE.exec(near)?.[0] ?? (isAdverb(last?.groups?.word ?? '') ? last?.[0] : undefined);
    if (manner === undefined) break;
    kept = withoutEnd(kept.slice(0, -manner.length), /[\s,]/);
  }
  return kept;
}

const BEFORE =
  /^[\s,]{0,3}(?:once (?:again|more)|again|in particular|(?:also|further|therefore|hereby)(?=,)|(?<adverb>[a-z]+ly)),?(?= )/;

/** The words without the manner at their beginning: `We urge, once again, the council to` */
export function withoutMannerBefore(words: string): string {
  const match = BEFORE.exec(words);
  if (match === null || notAdverbs.has(match.groups?.adverb ?? '')) return words;
  return words.slice(match[0].length);
}
