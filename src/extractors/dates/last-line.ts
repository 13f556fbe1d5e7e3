import type { Block, Document } from '../../schema/document.js';
import { indexAt } from '../../schema/span.js';
import type { DateMatch } from './scan.js';

/** `Sent on 3 May 2016`, `Signed at Quito, 3 May 2016`, `Letter dated 3 May 2016` as a line of its own. */
const LABELLED =
  /^\W*(?:(?:this )?(?:letter|statement) )?(?:was )?(?:sent|signed|dated?|done|written)\b:?(?: (?:on|this|the|at|in)\b)?(?: \p{Lu}[\p{L}' .-]{1,40},)?\s*(?:the )?(?:\p{L}+day,? )?$/iu;
/** `Quito, Tuesday` before a day. */
const PLACE_BEFORE = /^[^\p{L}\d]*(?:\p{Lu}[\p{L}'.-]*[ ,]+){0,4}$/u;
/** No place or label before a date is longer. */
const LONGEST_BEFORE = 150;

/** The block that a text ends with, notes and what is the page's aside. */
export const lastOfText = (blocks: readonly Block[]): Block | undefined =>
  blocks.findLast(({ part, kind }) => part !== 'furniture' && kind !== 'note');

/**
 * Does a date stand in the last block, on a line with no more beside it?
 * Reads: `3 May 2016`, `Quito, 3 May 2016`, `Signed on 3 May 2016`, `Date: 3 May 2016`, `Dated this 3rd May 2016`.
 */
export function isLastLine(
  { text }: Document,
  { block, start, end }: DateMatch,
  last: Block | undefined,
): boolean {
  const isText = block.part === 'body' || block.part === 'closing';
  if (block !== last || !isText || block.kind === 'item' || block.kind === 'cell') return false;
  const line = block.lines[indexAt(block.lines, start)] ?? block;
  const before = text.slice(line.start, start);
  const isAlone = /^[\s.)*_]*$/.test(text.slice(end, line.end));
  return isAlone && before.length <= LONGEST_BEFORE && (PLACE_BEFORE.test(before) || LABELLED.test(before));
}
