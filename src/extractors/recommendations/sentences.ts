import { namedThings } from '../../lexicon/ask-headings.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { headerLabels } from '../../lexicon/letter-parts.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded, trimmed } from '../mention.js';
import type { Ask } from './ask.js';
import { askIn, askInItem, LONGEST_SENTENCE, mayAsk } from './asks.js';
import { goingOn, ofThem } from './next-sentence.js';
import { askInRelease, type Issuers } from './releases.js';

/** A sentence that asks, and where it stands without its quotes and punctuation. */
export interface Asking {
  readonly span: Span;
  readonly text: string;
  readonly ask: Ask;
}

const SPEAKER =
  /[,.!]?["']\s+(?:said|added|says|(?:\p{L}[\p{L}.'-]*\s+){1,4}(?:said|added|says|told|concluded|continued|explained|argued|stressed|warned|noted)\b)/u;
const DATELINE =
  /^(?:\([^()]{3,60}\)|\p{Lu}[\p{Lu}\s/,.]{2,60}(?:,? \d{1,2} \p{L}+ \d{4})?(?:\s?\([^()]{3,40}\))?)\s*-\s*/u;
const END_MARK = /[\s.;,:"']/;

/** A lead-in without a colon: `We call for a law that would` */
const BREAKS_OFF = /\b(?:to|that|would|should|must)$/i;
const LONGEST_LAST = 8;

/** Who speaks in a text: who issues it, where it is a release, and the verbs of a resolution. */
export interface Speaking {
  readonly issuers: Issuers | null;
  readonly isResolution: boolean;
}

/** The sentences of a block that ask by themselves. A sentence that opens a list is its lead-in and none of them. */
export function sentencesAsking(
  document: Document,
  block: Block,
  { issuers, isResolution }: Speaking,
): Asking[] {
  const asking: Asking[] = [];
  let above: Ask | undefined;
  const whole = folded(document, block);
  // A subject line names a demand that the letter makes below it.
  if ((issuers === null && !mayAsk(whole)) || (block.lines.length === 1 && headerLabels.subject.test(whole)))
    return asking;
  for (const sentence of block.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const isFirst = sentence.start === block.start;
    const text = folded(document, isFirst && sentence.end === block.end ? block : sentence);
    const isItem = isFirst && block.kind === 'item';
    const own: Ask | null =
      ofThem(isItem ? askInItem(isResolution ? capitalized(text) : text) : askIn(text), above) ??
      goingOn(text, asking.at(-1)?.ask, above);
    const ask: Ask | null =
      own ?? (issuers === null ? null : askInRelease(text.replace(DATELINE, ''), issuers));
    const isComplete = !isLeadIn(text) && !BREAKS_OFF.test(text.slice(-LONGEST_LAST));
    above = ask !== null && isComplete ? ask : undefined;
    if (above !== undefined) asking.push({ span: bare(document, sentence), text, ask: above });
  }
  return asking;
}

/** `(2) calls on Kenya to …` as a resolution's paragraph that is a sentence begins. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Does the text end in a colon, or break off before what is asked: `We call on you to;`? */
export function opensList(text: string): boolean {
  return / to ?[;,-]?$/.test(text) || text.endsWith(':') || text.endsWith(':"') || text.endsWith(":'");
}

/** A sentence that ends in the things that it only names is complete. */
const isLeadIn = (text: string): boolean => opensList(text) && !namedThings.test(text);

const SENTENCE_END = /[.!?](?=\s+\p{Lu})/u;

/** The first of several sentences; all of the text where it is one. */
export function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text)?.index;
  return end === undefined ? text : text.slice(0, end + 1);
}

/** The span without dateline, quotes, final punctuation, `and`, `or`, and without who says it: `"…," Ruiz said.` */
export function bare(document: Document, span: Span): Span {
  const whole = document.text.slice(span.start, span.end);
  const kept = withoutClosing(withoutSpeaker(whole));
  const dateline = DATELINE.exec(kept)?.[0].length ?? 0;
  const quotes = /^["'\s]*/.exec(kept.slice(dateline))?.[0].length ?? 0;
  return trimmed(document.text, {
    start: span.start + dateline + quotes,
    end: span.start + kept.length,
  });
}

/** `"…," said Ruiz.` without who says it, where that stands behind the last quote. */
function withoutSpeaker(text: string): string {
  if (!text.includes('"') && !text.includes("'")) return text;
  const from = Math.max(0, text.lastIndexOf('"') - 1);
  const speaker = SPEAKER.exec(text.slice(from));
  return speaker === null ? text : text.slice(0, from + speaker.index);
}

/** A space and `and`. */
const CONJUNCTION = 4;

/** `…; and` without the marks and the conjunction. */
function withoutClosing(text: string): string {
  const bare = withoutEnd(text, END_MARK);
  const [conjunction] = /(?<=\s)(?:and|or)$/.exec(bare.slice(-CONJUNCTION)) ?? [];
  return conjunction === undefined ? bare : withoutEnd(bare.slice(0, -conjunction.length), END_MARK);
}
