import type { Span } from '../../schema/span.js';
import { type History, sortsOf } from './history.js';
import type { Hit } from './hit.js';

const AGAIN =
  /\b(?:the|this|that|said|The|This)[\s\uFEFF]+(?<head>Convention|Covenant|Charter|Statute|(?<=\b[Aa]rt(?:icle|s?\.)?s?[\s\uFEFF][^.;]{1,40}[\s\uFEFF]of[\s\uFEFF]+the[\s\uFEFF]+)(?:convention|covenant|charter|statute))\b(?![\s\uFEFF]+(?:(?:on|against|for|relating|relative|of|to|No)\b|\d)|'s [Cc]ommittee)/gu;
/** Without one of these there is nothing to look for. */
const HEAD = /[Cc](?:onvention|ovenant|harter)|[Ss]tatute/;
/** A definition begins no further away. */
const DEFINITION_REACH = 200;
/** `(hereinafter "`, before `the Convention")`, defines a short name and is no mention. */
const DEFINING =
  /\([\s\uFEFF]*(?:(?:hereinafter|hereafter|henceforth|also|known|called|referred to|as|or)[\s\uFEFF,:]+)*["']?$/;

/**
 * `the Convention`, `the Covenant`, after an article also `the covenant`, mean the instrument of that sort that was just named in the paragraph, else the one that
 * the text names most.
 */
export function findAnaphora(block: Span, text: string, known: readonly Hit[], history: History): Hit[] {
  if (known.length === 0 && history.isEmpty) return [];
  const stretch = text.slice(block.start, block.end);
  if (!HEAD.test(stretch)) return [];
  const hits: Hit[] = [];
  const here = new Map<string, Hit>();
  let next = 0;
  for (const match of stretch.matchAll(AGAIN)) {
    const head = match.groups?.head ?? '';
    const at = match.index + match[0].length;
    if (isDefined(stretch, match.index, at)) continue;
    const end = block.start + at;
    const start = end - head.length;
    for (; (known[next]?.end ?? end) <= start; next++) {
      const hit = known[next];
      if (hit !== undefined) for (const title of sortsOf(hit)) here.set(title, hit);
    }
    const title = titleOf(head);
    const meant = here.get(title) ?? history.mostNamed(title);
    if (meant !== undefined) hits.push({ start, end, ids: meant.ids, rule: 'named-before' });
  }
  return hits;
}

/** `(hereinafter "the Convention")` */
function isDefined(stretch: string, start: number, end: number): boolean {
  const before = stretch.slice(Math.max(0, start - DEFINITION_REACH), start);
  return DEFINING.test(before) && /^["']?[\s\uFEFF]*[),;]/.test(stretch.slice(end, end + DEFINITION_REACH));
}

const titleOf = (head: string): string => head.charAt(0).toUpperCase() + head.slice(1);

/** The instrument of that sort: of the mentions of the paragraph before, the last, else the one the text names most. */
export function meantBy(head: string, before: readonly Hit[], history: History): Hit | undefined {
  const title = titleOf(head);
  return before.findLast((hit) => sortsOf(hit).includes(title)) ?? history.mostNamed(title);
}

/** Of several, the one that the text is about: named most often, of equals the last. */
export function mostNamed(hits: readonly Hit[]): Hit | undefined {
  const counts = new Map<string, number>();
  for (const { ids } of hits) counts.set(ids.join(), (counts.get(ids.join()) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return hits.findLast(({ ids }) => counts.get(ids.join()) === most);
}
