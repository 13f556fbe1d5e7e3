import { otherSection } from '../../lexicon/ask-headings.js';
import type { Block } from '../../schema/document.js';
import { headingLeadIn, paragraphLeadIn } from './heading-lead-in.js';
import type { LeadIn } from './lead-in.js';

/** A heading that stands over the blocks that follow. */
export interface Headed {
  /** What makes them recommendations; null where the heading makes them none. */
  readonly leadIn: LeadIn | null;
  readonly depth: number;
  readonly above: Headed | null;
}

/** The depth of a heading that no mark tells, as in plain text: such headings do not say which stands under which. */
const UNTOLD = 6;

/**
 * The headings that hold below a heading: its own demand (`Recommendations to the Government:`, `To the Parliament:`), else
 * that of the heading over it. `Prisons` under `Recommendations` only divides them, `Background` tells of something else.
 */
export function headedBy(block: Block, text: string, last: Headed | null): Headed {
  const { depth } = block;
  const above = over(last, depth);
  const isWithin = last?.leadIn != null || above?.leadIn != null;
  const leadIn = headingLeadIn(block, text, isWithin) ?? dividedBy(text, above?.leadIn ?? null);
  return { leadIn, depth, above: above?.depth === depth ? above.above : above };
}

/** The same below a line of a paragraph's own that asks as a heading does; null where it is none. */
export function headedByLine(block: Block, text: string, last: Headed | null): Headed | null {
  const leadIn = paragraphLeadIn(block, text, last?.leadIn != null);
  if (leadIn === null) return null;
  return { leadIn, depth: UNTOLD, above: last?.depth === UNTOLD ? last.above : last };
}

/** Does a heading stand under one of that depth? Where nobody tells it may. */
export const isBelow = (block: Block, depth: number): boolean =>
  block.depth > depth || block.depth === UNTOLD;

/** The heading under which one of that depth stands; of two whose depth nobody tells the second is under the first. */
function over(last: Headed | null, depth: number): Headed | null {
  let above = last;
  while (above !== null && above.depth >= depth && depth < UNTOLD) above = above.above;
  return above;
}

/** What a lead-in is below a heading or line that divides its list, where nothing tells that everything asks. */
export function dividedBy(heading: string, leadIn: LeadIn | null): LeadIn | null {
  if (leadIn?.ask == null || otherSection.test(heading)) return null;
  return { ...leadIn, verbsOnly: true, itemsOnly: leadIn.isHeading !== true };
}
