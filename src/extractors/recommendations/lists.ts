import type { Block, Document } from '../../schema/document.js';
import { folded } from '../mention.js';
import { actionOf } from './action.js';
import { LONGEST_SENTENCE } from './asks.js';
import { headingLeadIn, type LeadIn, leadInOf, nestedLeadIn, paragraphLeadIn } from './lead-in.js';

/** A block of the body with what governs it. */
export interface Placed {
  readonly block: Block;
  /** The block's folded text. */
  readonly text: string;
  readonly leadIn: LeadIn | null;
  readonly section: Block | null;
}

/**
 * Walk the body and tell each block its section and the lead-in of its list. A list goes on over nested items; running
 * text ends it, unless that is itself an item without a bullet, as below `We urge you to:`.
 */
export function* placeBlocks(document: Document): Generator<Placed> {
  let section: Block | null = null;
  let leadIn: LeadIn | null = null;
  let headed: LeadIn | null = null;
  let goesOn = false;
  for (const block of document.blocks) {
    if (block.part !== 'body') continue;
    const text = folded(document, block);
    const continues: boolean = goesOn;
    goesOn = leadIn !== null && isItemWithoutBullet(text);
    if (block.kind === 'heading') {
      // What is longer than a sentence heads nothing.
      if (text.length <= LONGEST_SENTENCE) section = block;
      const isOfList: boolean = block.marker !== null && block.emphasis && leadIn?.ask != null;
      headed = headingLeadIn(block, text, headed);
      // A bold item that heads items of its own stands within the list.
      if (!isOfList || headed !== null) leadIn = headed;
      yield { block, text, leadIn: null, section };
    } else if (block.kind === 'item') {
      // The next paragraph of a numbered text does not belong to the list that the one before opened.
      if (leadIn?.opener !== undefined && isSibling(leadIn.opener, block)) leadIn = headed;
      yield { block, text, leadIn, section };
      leadIn = nestedLeadIn(document, block) ?? leadIn;
    } else {
      const isBare: boolean = isItemWithoutBullet(text) || (continues && isCapitalizedVerb(text));
      const isOfList: boolean = isBare || hasRowsOf(leadIn, document, block);
      yield { block, text, leadIn: isOfList ? leadIn : null, section };
      const isLast: boolean = isBare && leadIn !== null && !text.endsWith(':');
      const opened: LeadIn | null =
        (headed === null ? null : paragraphLeadIn(block, text)) ??
        (isLast ? null : leadInOf(document, block));
      if (opened !== null || !isBare || leadIn === null) leadIn = opened ?? headed;
    }
  }
}

/** Lines set one below the other under a lead-in that asks and ends in a colon. */
function hasRowsOf(leadIn: LeadIn | null, document: Document, block: Block): boolean {
  return (
    block.lines.length > 1 &&
    leadIn?.ask != null &&
    leadIn.itemsOnly !== true &&
    folded(document, leadIn.span).endsWith(':')
  );
}

/** Are both numbered alike: `12` and `13`, `5.1` and `5.2`, `a` and `b`? */
function isSibling(a: Block, b: Block): boolean {
  const sort = ({ marker }: Block): string =>
    marker === null ? 'bullet' : marker.replace(/\d+/g, '1').replace(/\p{L}+/gu, 'a');
  return sort(a) === sort(b);
}

/** `Pay the fine.` below such a paragraph ends its list. */
function isCapitalizedVerb(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\b/u.test(text) && actionOf(text).verb !== null;
}

/** `Release all prisoners;` as a paragraph of its own below a lead-in. */
function isItemWithoutBullet(text: string): boolean {
  return (text.endsWith(';') || text.endsWith('; and')) && /^\p{Lu}\p{Ll}+\b/u.test(text);
}
