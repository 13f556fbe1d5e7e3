import type { Span } from '../schema/span.js';
import { rowsOf } from './lines.js';
import { partOf, type RawBlock } from './outline.js';
import { isProse } from './prose.js';

/*
 * Texts that no width wraps: each line is a paragraph, and blank lines may be missing between them.
 */

/** No page wraps its lines so late. */
const WIDE = 160;
/** A title or a date above a paragraph is shorter. */
const LONGEST_TITLE = 130;
const ENDS_SENTENCE = /[.!?]["')\]]*$/;
/** A stop and what closes behind it. */
const LONGEST_END = 5;
/** A line that goes on below. */
const GOES_ON = /[,:;-]$|\b(?:and|or|of|the|a|an|to|for|in|by|with)$/;
/** A capital, or a date; the number of an item is read with its items. */
const BEGINS = /^(?:[\p{Lu}"'([]|\p{N}{1,4}(?![.)\p{N}]))/u;
/** It needs no more of a line. */
const LONGEST_BEGINNING = 5;

/** A paragraph with wide lines, cut: each line of running text, and what is above and below them (a title, a date, names). */
export function splitWideRows(block: RawBlock, text: string): RawBlock[] {
  if (block.kind !== 'paragraph' || block.breaks.length > 0 || !block.softBreaks) return [block];
  if (block.end - block.start <= WIDE) return [block];
  const rows = rowsOf(block, text);
  if (rows.length < 2 || !rows.some((row) => isWide(row, text))) return [block];
  // The lines below one that opens a list are its items, as they stand.
  const opener = rows.findIndex((row) => text.charAt(row.end - 1) === ':');
  const last = opener < 0 ? rows.length : opener;
  const firsts = rows.flatMap((row, i) =>
    i === 0 || (i <= last && isApart(rows[i - 1] ?? row, row, text)) ? [i] : [],
  );
  if (firsts.length < 2) return [block];
  return firsts.flatMap((first, i) => withRows(block, rows.slice(first, firsts[i + 1])));
}

/** The part of a block that some lines make: none of them is only wrapped. */
function withRows(block: RawBlock, rows: readonly Span[]): RawBlock[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const part = partOf(block, { start: first.start, end: last.end });
  part.breaks = rows.slice(0, -1).map((row) => row.end);
  return [part];
}

/** Does a paragraph end between two lines, of which the block has wide ones? */
function isApart(above: Span, below: Span, text: string): boolean {
  if (!BEGINS.test(text.slice(below.start, below.start + LONGEST_BEGINNING))) return false;
  if (isSentence(above, text)) return true;
  const line = text.slice(above.start, above.end);
  return (
    isWide(below, text) && (ENDS_SENTENCE.test(line) || (line.length <= LONGEST_TITLE && !GOES_ON.test(line)))
  );
}

/** Is a line running text that no page has wrapped? */
export function isWide(row: Span, text: string): boolean {
  return row.end - row.start > WIDE && isSentence(row, text);
}

const isSentence = (row: Span, text: string): boolean =>
  ENDS_SENTENCE.test(text.slice(Math.max(row.start, row.end - LONGEST_END), row.end)) && isProse(row, text);
