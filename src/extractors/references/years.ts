import type { Span } from '../../schema/span.js';
import type { Hit } from './hit.js';
import { slugOf } from './slug.js';

/** `the 1976 `, `its 1998 `, `Chad's 2018 `; but `In 1966 `, `by 2015, `. */
const YEAR_BEFORE =
  /(?:(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Yy]our|[Aa]n?)|'s)[\s\uFEFF]+(?<year>(?:1[89]|20)\d\d[\s\uFEFF]+)$/u;
/** So many characters hold a determiner and a year. */
const REACH = 20;

/**
 * A year right before a name belongs to it: `the 1976 ICCPR`, `the 1990 Harbour Act`.
 * @param hits of the block, in order
 */
export function withYears(hits: readonly Hit[], block: Span, text: string): Hit[] {
  return hits.map((hit, i) => {
    const from = Math.max(hits[i - 1]?.end ?? block.start, hit.start - REACH);
    const year = YEAR_BEFORE.exec(text.slice(from, hit.start))?.groups?.year;
    if (year === undefined || hit.rule === 'resolution') return hit;
    const dated = { ...hit, start: hit.start - year.length };
    if (hit.unregistered === undefined) return dated;
    const name = `${year.trim()} ${hit.unregistered.name}`;
    return { ...dated, ids: [slugOf(name)], unregistered: { ...hit.unregistered, name } };
  });
}
