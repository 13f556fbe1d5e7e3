import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Span } from '../../schema/span.js';
import type { Hit } from './hit.js';

const AGAIN =
  /\b(?:the|this|that|said|The|This)[\s\uFEFF]+(?<head>Convention|Covenant|Charter|Statute|Optional Protocol)\b(?![\s\uFEFF]+(?:on|against|for|relating|relative|of|to|No|\d)|'s [Cc]ommittee)/gu;

/**
 * `the Convention`, `the Covenant` mean the instrument of that sort that was named last. They count where an article of
 * it is cited or its obligations are spoken of; a bare `the Convention` in the same sentence as its name adds nothing.
 */
export function findAnaphora(block: Span, text: string, earlier: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(AGAIN)) {
    const head = match.groups?.head ?? '';
    const start = block.start + match.index + match[0].length - head.length;
    const named = earlier
      .filter((hit) => hit.end <= start && hit.ids.length === 1 && titleHolds(hit.ids[0] ?? '', head))
      .at(-1);
    if (named !== undefined)
      hits.push({ start, end: start + head.length, ids: named.ids, rule: 'named-before' });
  }
  return hits;
}

function titleHolds(id: string, head: string): boolean {
  const instrument = instrumentById.get(id);
  if (instrument === undefined) return false;
  const isProtocol = instrument.kind === 'protocol';
  return instrument.title.includes(head) && isProtocol === (head === 'Optional Protocol');
}
