import { actionCategories } from '../../lexicon/actions.js';
import { insertions, mannerPhrases, openings } from '../../lexicon/asks.js';
import { commonVerbs } from '../../lexicon/common-verbs.js';
import { isInfinitive } from './verbs.js';

/*
 * What stands between the one who is asked and the verb: `should, as a matter of priority, release`, `that the State
 * party, while it rebuilds the tower, pay`.
 */

const INSERTION = new RegExp(String.raw`\s*${insertions}\b`, 'y');
const OPENING = new RegExp(String.raw`^\s*${openings}\b`, 'i');
const MANNER = new RegExp(String.raw`^\s*${mannerPhrases}\b`, 'i');
const MANNER_APART = new RegExp(String.raw`^\s*(?:however|${mannerPhrases}),`, 'i');
/** The first word behind adverbs. */
const WORD = /\s*(?:(?:and|to|also|not|never|then|thus|[a-z]{1,20}ly)\s+){0,3}(?<word>[a-z-]+)/y;
/** No insertion is longer. */
const LONGEST = 320;

/** Is a word, in its bare form, one of the verbs of the lexicon? */
export const isKnownVerb = (word: string): boolean => actionCategories.has(word) || commonVerbs.has(word);

/** Where the insertion that begins at an offset ends: behind the comma before a verb; null where none does. */
function insertionEnd(text: string, from: number): number | null {
  for (let comma = text.indexOf(',', from); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    if (comma - from > LONGEST || /[;:]/.test(text.slice(from, comma))) return null;
    WORD.lastIndex = comma + 1;
    const word = WORD.exec(text)?.groups?.word ?? '';
    if (word === 'be' || isKnownVerb(word)) return comma + 1;
  }
  return null;
}

/** The text with spaces instead of the insertions behind its subject, so that every offset stays. */
export function withBlankInsertions(text: string): string {
  const comma = text.indexOf(',');
  INSERTION.lastIndex = comma + 1;
  if (comma < 0 || !INSERTION.test(text)) return text;
  const manner = MANNER_APART.exec(text.slice(comma + 1, comma + LONGEST));
  const end = manner === null ? insertionEnd(text, comma + 1) : comma + 1 + manner[0].length;
  return end === null ? text : text.slice(0, comma) + ' '.repeat(end - comma) + text.slice(end);
}

/** So many may follow each other. */
const MOST = 4;

/** The text from its verb on, where insertions stand before it: `, without delay, release her` gives `release her`. */
export function withoutOpening(text: string): string {
  let rest = text;
  for (let i = 0; i < MOST; i++) {
    const length = openingLength(rest);
    if (length === 0) break;
    rest = rest.slice(length);
  }
  return rest;
}

/** What an item is about stands before what it asks: `Prisons: Close the old wing`; `Close the wing: Open a new one` asks twice. */
const LABEL = /^(?<first>\p{Lu}\p{L}*)[^:.;!?]{0,40}: (?=\p{Lu}\p{Ll})/u;

/** How long it is; 0 where a text has none. */
export function labelLength(text: string): number {
  const match = LABEL.exec(text);
  const first = match?.groups?.first?.toLowerCase() ?? '';
  return match === null || isKnownVerb(first) || isInfinitive(first) ? 0 : match[0].length;
}

/** How long an insertion at the beginning of a text is. */
function openingLength(text: string): number {
  const label = text.includes(': ') ? labelLength(text) : 0;
  if (label > 0) return label;
  if (/^\s*,/.test(text)) {
    const from = text.indexOf(',') + 1;
    return insertionEnd(text, from) ?? text.indexOf(',', from) + 1;
  }
  const manner = MANNER.exec(text);
  if (manner !== null) return manner[0].length;
  return OPENING.test(text) ? (insertionEnd(text, 0) ?? 0) : 0;
}
