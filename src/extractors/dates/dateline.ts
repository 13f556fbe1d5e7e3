import type { Block, Document } from '../../schema/document.js';
import { folded } from '../mention.js';
import type { DateMatch } from './scan.js';

/** `LONDON/QUITO, 5 June 2019 -`, `(Geneva, 5 June 2019)`: a dateline opens the text of a release. */
const DATELINE = /^[("']*[\p{Lu}][^.:;!?\d]{0,70}[,(]\s*$/u;
/** The line that a dateline opens among those above a text: `Geneva, 5 June 2019 - The following is …`. */
const TEXT_AFTER_DATELINE = /^\)? ?- ?\p{Lu}[^\n]{20}/u;
/** `Today, Tuesday, the 3rd of May 2016, the Council …`: a release that says on which day it speaks. */
const TODAY = /(?:^|[.!?]["')]? )(?:Today|Hoy),?(?: \p{L}+day,?| \p{L}+,)?(?: the| on)?$/u;
const AFTER_TODAY = /^[\s\uFEFF]*,/;
/** `QUITO, Tuesday 5 June 2019 -` */
const WEEKDAY = /\b\p{L}{3,9}day,?\s*$/iu;
const DATELINE_BLOCKS = 3;
/** So many characters, markup included, hold the last words before a date. */
export const SOME_WORDS = 200;

/** The blocks that a dateline can open: the first of the text. */
export function firstOfText(blocks: readonly Block[]): Block[] {
  const first: Block[] = [];
  for (const block of blocks) {
    if (block.part === 'body' && block.kind !== 'heading') first.push(block);
    if (first.length === DATELINE_BLOCKS) break;
  }
  return first;
}

/**
 * Does a date stand in the words that open a text?
 * Reads: `QUITO, 5 June 2019 -`, `(Quito, 5 June 2019)`, `5 June 2019 |`, `Today, Wednesday, 5 June 2019, the …`.
 */
export function isDateline(document: Document, match: DateMatch, first: readonly Block[]): boolean {
  const { block } = match;
  if (block.part !== 'opening' && !first.includes(block)) return false;
  const before = document.text.slice(block.start, match.start);
  const after = document.text.slice(match.end, match.end + 40);
  if (block.part === 'opening') return DATELINE.test(before) && TEXT_AFTER_DATELINE.test(after);
  if (AFTER_TODAY.test(after) && saysToday(document, match)) return true;
  // `[5 June 2019] The council …`
  if (before === '[' && after.startsWith(']')) return true;
  const opens = before.trim() === '' || DATELINE.test(before) || DATELINE.test(before.replace(WEEKDAY, ''));
  return opens && /^[\s\uFEFF]*[)]?[\s\uFEFF]*[-:|]/.test(after);
}

function saysToday(document: Document, { block, start }: DateMatch): boolean {
  const from = Math.max(block.start, start - SOME_WORDS);
  return TODAY.test(folded(document, { start: from, end: start }).trim());
}
