import { actionCategories } from '../../lexicon/actions.js';
import { noTopic, nounFirst, readerAppeals } from '../../lexicon/asks.js';
import type { Block, Document } from '../../schema/document.js';
import { folded } from '../mention.js';
import { actionOf } from './action.js';
import { labelLength } from './insertions.js';
import type { LeadIn } from './lead-in.js';

/*
 * Items that no bullet and no number tells, and the lines that divide a list.
 */

/** `Release all prisoners;`, `release all prisoners;` as a paragraph of its own below a lead-in. */
export function isItemWithoutBullet(text: string): boolean {
  return (
    (text.endsWith(';') || text.endsWith('; and') || text.endsWith('; or')) &&
    (/^["']?\p{Lu}\p{Ll}+\b/u.test(text) || isSmallVerb(text))
  );
}

/** No sentence begins so: `release all prisoners` goes on from a lead-in. */
const isSmallVerb = (text: string): boolean =>
  actionCategories.has(/^\p{Ll}{2,}(?= \S)/u.exec(text)?.[0] ?? '');

/** `Pay the fine.`, also quoted as a list in running text is. */
export function isCapitalizedVerb(text: string): boolean {
  return /^["']?\p{Lu}\p{Ll}+\b/u.test(text) && actionOf(text).verb !== null;
}

/** Words behind a first word that is no verb, whatever it looks like: `Support for the keepers`, `Work is late`. */
const VERB_FIRST =
  /^(?:To )?(?<verb>\p{L}+)(?: (?!(?:of|for|is|are|was|were|has|have|had|will|can)\b)|[.;]?$)/u;

/** `That the bill be withdrawn.`; `That is what we saw` tells. */
const THAT_BE = /^That (?!(?:is|was|has|had|would|will|means?)\b)[^.]{2,200} (?:be|should|must|shall)\b/u;

/** Is a paragraph without bullet an item of the heading that asks, or of the lead-in that breaks off, over it? */
export function isParagraphOf(leadIn: LeadIn | null, document: Document, text: string): boolean {
  if (leadIn?.ask == null || leadIn.itemsOnly === true) return false;
  if (leadIn.isHeading !== true && !endsInColon(leadIn, document)) return false;
  if (THAT_BE.test(text)) return true;
  const bare = text.slice(labelLength(text));
  if (nounFirst.test(bare)) return false;
  const verb = VERB_FIRST.exec(bare)?.groups?.verb?.toLowerCase() ?? '';
  const begins = /^\p{Lu}/u.test(bare) || (leadIn.isHeading !== true && isSmallVerb(bare));
  return begins && actionCategories.has(verb) && !readerAppeals.test(bare);
}

/** Lines set one below the other under a lead-in that asks and ends in a colon. */
export function hasRowsOf(leadIn: LeadIn | null, document: Document, block: Block): boolean {
  return (
    block.lines.length > 1 &&
    leadIn?.ask != null &&
    leadIn.itemsOnly !== true &&
    leadIn.verbsOnly !== true &&
    endsInColon(leadIn, document)
  );
}

const endsInColon = ({ span }: LeadIn, document: Document): boolean => folded(document, span).endsWith(':');

/** No line that divides a list is longer. */
const LONGEST_TOPIC = 100;

/** `Regarding freedom of association` between two items divides their list. */
export function isTopic(block: Block, text: string): boolean {
  return (
    block.lines.length === 1 &&
    text.length <= LONGEST_TOPIC &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.;,!?]["')]*$/.test(text) &&
    !noTopic.test(text)
  );
}
