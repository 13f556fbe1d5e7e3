import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Span } from '../../schema/span.js';
import type { Hit } from './hit.js';

const AGAIN =
  /\b(?:the|this|that|said|The|This)[\s\uFEFF]+(?<head>Convention|Covenant|Charter|Statute|(?<=\b[Aa]rt(?:icle|s?\.)?s?[\s\uFEFF][^.;]{1,40}[\s\uFEFF]of[\s\uFEFF]+the[\s\uFEFF]+)(?:convention|covenant|charter|statute))\b(?![\s\uFEFF]+(?:(?:on|against|for|relating|relative|of|to|No)\b|\d)|'s [Cc]ommittee)/gu;
/** `(hereinafter "`, before `the Convention")`, defines a short name and is no mention. */
const DEFINING =
  /\([\s\uFEFF]*(?:(?:hereinafter|hereafter|henceforth|also|known|called|referred to|as|or)[\s\uFEFF,:]+)*["']?$/;

/**
 * `the Convention`, `the Covenant`, after an article also `the covenant`, mean the instrument of that sort that was just named in the paragraph, else the one that
 * the text names most.
 */
export function findAnaphora(block: Span, text: string, earlier: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  const stretch = text.slice(block.start, block.end);
  for (const match of stretch.matchAll(AGAIN)) {
    const head = match.groups?.head ?? '';
    const at = match.index + match[0].length;
    if (DEFINING.test(stretch.slice(0, match.index)) && /^["']?[\s\uFEFF]*[),;]/.test(stretch.slice(at)))
      continue;
    const end = block.start + at;
    const start = end - head.length;
    const meant = meantBy(
      head,
      block,
      earlier.filter((hit) => hit.end <= start),
    );
    if (meant !== undefined) hits.push({ start, end, ids: meant.ids, rule: 'named-before' });
  }
  return hits;
}

/** The instrument of that sort: of the mentions before, the last in the paragraph, else the one named most. */
export function meantBy(head: string, block: Span, before: readonly Hit[]): Hit | undefined {
  const title = head.charAt(0).toUpperCase() + head.slice(1);
  const candidates = before.filter((hit) => hit.ids.length === 1 && titleHolds(hit.ids[0] ?? '', title));
  const last = candidates.at(-1);
  return last !== undefined && last.start >= block.start ? last : mostNamed(candidates);
}

/** Of several, the one that the text is about: named most often, of equals the last. */
export function mostNamed(hits: readonly Hit[]): Hit | undefined {
  const counts = new Map<string, number>();
  for (const { ids } of hits) counts.set(ids.join(), (counts.get(ids.join()) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return hits.findLast(({ ids }) => counts.get(ids.join()) === most);
}

function titleHolds(id: string, head: string): boolean {
  const instrument = instrumentById.get(id);
  if (instrument === undefined) return false;
  return instrument.title.includes(head) && instrument.kind !== 'protocol';
}
