import { countryOf, fold, isRegion } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Block, Document } from '../../schema/document.js';
import { folded } from '../mention.js';
import { opensList } from './sentences.js';

/*
 * Recommendations of the Universal Periodic Review. Source: A/HRC/DEC/6/102 and the reports of the Working Group, whose
 * numbering changed over the years: `1.`, `A - 1.`, `77.1`, `118.4.`
 */

/** Brackets at the end, with one pair inside: `(Bolivia (Plurinational State of))`. */
const BRACKETS = /\(((?:[^()]|\([^()]*\)){3,400})\)$/;
/** So many characters hold such brackets. */
const LONGEST_BRACKETS = 800;
const END_MARK = /[\s;.,:]/;
const NUMBERED = /^(?:[A-Z] - )?\d{1,3}(?:\.\d{1,3})?$/;

/** `… have been examined by Uruguay and enjoy its support:` `… did not enjoy the support of Lesotho:` */
const LEAD_IN =
  /\b(?:examined by|support of|accepted by|rejected by|noted by|considered by|position of) (?:the )?(?<state>\p{Lu}[\p{L}'’ ()-]{0,90}?)(?= (?:and|which|that|who|but|as)\b|[,:.;]|$)/gu;

/** So far behind the word `recommendations` the State can stand. */
const REACH = 216;

/** Is the block a numbered recommendation that ends in the recommending State? */
export function isUprRecommendation(document: Document, block: Block): boolean {
  if (block.kind !== 'item' || block.marker === null || !NUMBERED.test(block.marker)) return false;
  const bare = withoutEnd(folded(document, block), END_MARK);
  const text = bare.endsWith('and') ? withoutEnd(bare.slice(0, -'and'.length), END_MARK) : bare;
  const [, states = ''] = BRACKETS.exec(text.slice(-LONGEST_BRACKETS)) ?? [];
  return namesStates(states);
}

/** The State under review that a paragraph over such recommendations names; null where it is no such paragraph. */
export function reviewedIn(text: string): string | null {
  if (!opensList(text)) return null;
  for (const { index, groups } of text.matchAll(LEAD_IN)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    if (/\brecommendations?\b/.test(before)) return groups?.state?.trim() ?? null;
  }
  return null;
}

/** `Spain`, `Spain, France and the Netherlands`, `Germany; India`: at least half of the parts are States. */
function namesStates(text: string): boolean {
  const parts = text.split(/ ?(?:,|;|\/|\band\b) ?/).filter((part) => part !== '');
  const states = parts.filter(
    (part) => countryOf(part.replace(/\(.*/s, '')) !== null || isRegion(part) || OFFICIAL.test(fold(part)),
  );
  return states.length > 0 && states.length * 2 >= parts.length;
}

const OFFICIAL =
  /^(?:plurinational state of|islamic republic of|bolivarian republic of|state of|holy see|united kingdom of great britain|northern ireland|the former)/;
