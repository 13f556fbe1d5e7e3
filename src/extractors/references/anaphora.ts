import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Span } from '../../schema/span.js';
import type { Hit } from './hit.js';

const AGAIN =
  /\b(?:the|this|that|said|The|This)[\s\uFEFF]+(?<head>Convention|Covenant|Charter|Statute|Optional Protocol)\b(?![\s\uFEFF]+(?:on|against|for|relating|relative|of|to|No|\d)|'s [Cc]ommittee)/gu;

/**
 * `the Convention`, `the Covenant` mean the instrument of that sort that was just named in the paragraph, else the one that
 * the text names most.
 */
export function findAnaphora(block: Span, text: string, earlier: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(AGAIN)) {
    const head = match.groups?.head ?? '';
    const start = block.start + match.index + match[0].length - head.length;
    const candidates = earlier.filter(
      (hit) => hit.end <= start && hit.ids.length === 1 && titleHolds(hit.ids[0] ?? '', head),
    );
    const last = candidates.at(-1);
    const meant = last !== undefined && last.start >= block.start ? last : mostNamed(candidates);
    if (meant !== undefined)
      hits.push({ start, end: start + head.length, ids: meant.ids, rule: 'named-before' });
  }
  return hits;
}

/** Of several, the one that the text is about: named most often, of equals the last. */
function mostNamed(hits: readonly Hit[]): Hit | undefined {
  const counts = new Map<string, number>();
  for (const { ids } of hits) counts.set(ids.join(), (counts.get(ids.join()) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return hits.findLast(({ ids }) => counts.get(ids.join()) === most);
}

function titleHolds(id: string, head: string): boolean {
  const instrument = instrumentById.get(id);
  if (instrument === undefined) return false;
  const isProtocol = instrument.kind === 'protocol';
  return instrument.title.includes(head) && isProtocol === (head === 'Optional Protocol');
}
