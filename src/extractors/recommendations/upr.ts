import { countryOf, fold, isRegion } from '../../lexicon/countries/index.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded, subspan } from '../mention.js';

const STATES = /\(([^()]{3,160})\)\s*[;.,:]?\s*/g;
/** `6.12` `118.4`; the number may also stand in the text where the paragraph's own number is the marker. */
const NUMBERED = /^\d{1,3}\.\d{1,3}$/;

/**
 * Recommendations of the Universal Periodic Review: numbered `6.12`, the recommending State in brackets at the end; two
 * may stand in one paragraph. Source: A/HRC/DEC/6/102, reports of the Working Group.
 * @returns one span a recommendation, with its State; empty where the block is none
 */
export function uprRecommendations(document: Document, block: Block): Span[] {
  if (block.kind !== 'item' || block.marker === null || !NUMBERED.test(block.marker)) return [];
  const text = folded(document, block);
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(STATES)) {
    if (!namesStates(match[1] ?? '')) continue;
    const end = match.index + match[0].replace(/[\s;.,:]+$/, '').length;
    const isMore = text.slice(from, match.index).trim() === '' && spans.length > 0;
    if (isMore)
      spans[spans.length - 1] = {
        start: spans.at(-1)?.start ?? block.start,
        end: subspan(document, block, from, end).end,
      };
    else spans.push(subspan(document, block, from, end));
    from = match.index + match[0].length;
  }
  return spans;
}

/** `Spain`, `Spain, France and the Netherlands`, `Bolivia (Plurinational State of)` without its own brackets. */
function namesStates(text: string): boolean {
  const parts = text.split(/\s*(?:,|;|\/|\band\b)\s*/).filter((part) => part !== '');
  const states = parts.filter(
    (part) =>
      countryOf(part) !== null ||
      isRegion(part) ||
      /^(?:plurinational state of|islamic republic of|bolivarian republic of|state of)/i.test(fold(part)),
  );
  return states.length > 0 && states.length * 2 >= parts.length;
}
