import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded, trimmed } from '../mention.js';
import type { Ask } from './ask.js';
import { askIn, askInItem } from './asks.js';

/** A sentence that asks, and where it stands without its quotes and punctuation. */
export interface Asking {
  readonly span: Span;
  readonly text: string;
  readonly ask: Ask;
}

/** A sentence longer than this is no sentence. */
const LONGEST_SENTENCE = 2500;
const GOING_ON =
  /^(?:It|They|He|She)\s+(?:also\s+)?(?:should|must|ought to)\s+(?!be\b|have\b|note\b|remember\b)(?<action>.*)$/s;
/** `They also called on it to …` after what they asked. */
const GOING_ON_TOLD =
  /^(?:It|They|He|She)\s+(?:also\s+|further\s+)?(?:urged|called (?:up)?on|asked|requested|recommended|demanded)\s+(?<object>.{1,160}?)\s+to\s+(?<action>.*)$/s;
const SPEAKER =
  /[,.!]?["'][\s\uFEFF]+(?:said|added|says|(?:\p{L}[\p{L}.'-]*[\s\uFEFF]+){1,4}(?:said|added|says|told)\b)[^"]*$/u;
const DATELINE =
  /^(?:\([^()]{3,60}\)|\p{Lu}[\p{Lu}\s/,.]{2,60}(?:,? \d{1,2} \p{L}+ \d{4})?)[\s\uFEFF]*-[\s\uFEFF]*/u;
const END = /(?:[\s\uFEFF]*[.;,:"'])*(?:[\s\uFEFF]+(?:and|or))?[\s\uFEFF.;,:"']*$/u;

/** The sentences of a block that ask by themselves. A sentence that opens a list is its lead-in and none of them. */
export function sentencesAsking(document: Document, block: Block): Asking[] {
  const asking: Asking[] = [];
  for (const sentence of block.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const text = folded(document, sentence);
    const isItem = sentence.start === block.start && block.kind === 'item';
    const ask = (isItem ? askInItem(text) : askIn(text)) ?? goingOn(text, asking.at(-1)?.ask);
    if (ask !== null && !opensList(text)) asking.push({ span: bare(document, sentence), text, ask });
  }
  return asking;
}

/** Does the text end in a colon? */
export function opensList(text: string): boolean {
  return /:["']?$/.test(text);
}

/** `It should also close …` right below a sentence that asks goes on asking the same. */
function goingOn(text: string, previous: Ask | undefined): Ask | null {
  const action = GOING_ON.exec(text)?.groups?.action;
  if (previous === undefined) return null;
  if (action !== undefined) return { ...previous, rule: 'modal', action };
  const told = GOING_ON_TOLD.exec(text)?.groups;
  if (told?.action === undefined) return null;
  const addressee = /^(?:it|them|him|her)$/i.test(told.object ?? '')
    ? previous.addressee
    : (told.object ?? null);
  return { ...previous, addressee, action: told.action };
}

/** The span without dateline, quotes, final punctuation, `and`, `or`, and without who says it: `"…," Ruiz said.` */
export function bare(document: Document, span: Span): Span {
  const whole = document.text.slice(span.start, span.end);
  const said = whole.slice(0, whole.length - (SPEAKER.exec(whole)?.[0].length ?? 0));
  const kept = said.replace(END, '');
  const dateline = DATELINE.exec(kept)?.[0].length ?? 0;
  const quotes = /^["'\s\uFEFF]*/.exec(kept.slice(dateline))?.[0].length ?? 0;
  return trimmed(document.text, {
    start: span.start + dateline + quotes,
    end: span.start + kept.length,
  });
}
