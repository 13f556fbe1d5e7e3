import { actionCategories } from '../../lexicon/actions.js';
import {
  actionHeading,
  addresseeHeading,
  ownDemands,
  recommendationHeading,
  wishHeading,
} from '../../lexicon/ask-headings.js';
import { actors } from '../../lexicon/asks.js';
import type { Block } from '../../schema/document.js';
import { type Asked, asking } from './ask.js';
import { askIn, LONGEST_SENTENCE } from './asks.js';
import type { LeadIn } from './lead-in.js';

/*
 * Headings over what is asked, and lines that stand as one.
 */

/** `Recommendations to the Government:` asks for every item below it; `To the Parliament:` within such a section too. */
export function headingLeadIn(block: Block, text: string, isWithin: boolean): LeadIn | null {
  if (text.length > LONGEST_SENTENCE) return null;
  const own = titled(block, text) ?? (isWithin ? addressed(block, text) : addressedAlone(block, text));
  if (own !== null) return own;
  const ask = text.endsWith(':') ? askIn(text.slice(0, -1)) : null;
  return ask === null ? null : { span: block, ask, isHeading: true };
}

/** `Recommendations to the Government`, `Our recommendations are:`; `Conclusions and recommendations` only partly asks. */
function titled(block: Block, text: string): LeadIn | null {
  const demands = text.endsWith(':') || block.kind === 'heading' ? ownDemands.exec(text)?.groups : undefined;
  const own = demands ?? recommendationHeading.exec(text)?.groups;
  const more = own === undefined ? (wishHeading.exec(text) ?? actionHeading.exec(text))?.groups : undefined;
  if (own === undefined && more === undefined) return null;
  const addressee = own?.to ?? more?.to ?? more?.of ?? more?.who ?? null;
  const ask: Asked = { ...asking(''), addressee };
  return { span: block, ask, isHeading: true, verbsOnly: own?.other !== undefined || more !== undefined };
}

/** A line such as `To the Government:` says whom the items below it ask; null where it is none. */
export function addressed(block: Block, text: string): LeadIn | null {
  const to = addresseeHeading.exec(text)?.groups?.to;
  // `To close the old wing.` is an item.
  if (to === undefined || actionCategories.has(/^\p{L}+/u.exec(to)?.[0] ?? '')) return null;
  return { span: block, ask: asking(to), isHeading: true };
}

/** A heading's line is shorter where it is set as a paragraph. */
const LONGEST_LINE = 130;

/** `Our demands:` as a paragraph of its own, and `To the Parliament:` in a section of recommendations. */
export function paragraphLeadIn(block: Block, text: string, isWithin: boolean): LeadIn | null {
  if (text.length > LONGEST_LINE) return null;
  return titled(block, text) ?? (isWithin ? addressed(block, text) : addressedAlone(block, text));
}

/** `To the Government of Kenya:` where no section of recommendations is: only what begins with a verb is asked of it. */
function addressedAlone(block: Block, text: string): LeadIn | null {
  if (!/^To /.test(text) || !(text.endsWith(':') || block.kind === 'heading')) return null;
  const leadIn = addressed(block, text);
  const whom = leadIn?.ask?.addressee ?? '';
  if (!actors.test(whom) && !/^(?:UN|United Nations)\b/.test(whom)) return null;
  return leadIn && { ...leadIn, verbsOnly: true, itemsOnly: true };
}
