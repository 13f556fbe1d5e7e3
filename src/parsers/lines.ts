import { columnGap, isSpace } from '../lexicon/characters.js';
import { countryOf } from '../lexicon/countries/index.js';
import type { Span } from '../schema/span.js';
import type { RawBlock } from './outline.js';

/** Lines this short are rows of a list or an address, whatever would have fitted on them. */
const SHORT_LINE = 45;

/** `Ana Ek, Director`: where each line begins so, each is an entry, however wide. */
const BEGINS_AS_ENTRY = /^(?:\p{Lu}[\p{L}'.-]{0,30} ){1,3}\p{Lu}[\p{L}'-]{1,30}, \S/u;

/** `House of Letters, Kenya`: where each line ends so, each is an entry. */
function endsInCountry(row: string): boolean {
  const comma = row.lastIndexOf(', ');
  return comma > 0 && countryOf(row.slice(comma + 2)) !== null;
}

/**
 * The lines that the author of a block made on purpose.
 *
 * Where a text just wraps, the word that begins a line would not have fitted on the line above: that test, over the
 * widest line of the block, tells a wrapped paragraph from rows set one a line.
 */
export function linesOf(
  block: Pick<RawBlock, 'start' | 'end' | 'breaks' | 'softBreaks'>,
  text: string,
): Span[] {
  const rows = rowsOf(block, text);
  if (rows.length < 2 || block.breaks.length > 0 || !block.softBreaks) return joinAtBreaks(block, rows);
  return isWrapped(rows, text) ? [{ start: block.start, end: block.end }] : rows;
}

/** Every printed line of the block that is not blank, trimmed. */
export function rowsOf(block: Span, text: string): Span[] {
  const rows: Span[] = [];
  const body = text.slice(block.start, block.end).replaceAll('\r', '\n');
  for (let start = 0, end = 0; end < body.length; start = end + 1) {
    end = body.indexOf('\n', start);
    if (end < 0) end = body.length;
    const row = trim({ start: block.start + start, end: block.start + end }, text);
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** The span without white space and marks at its ends; null where nothing is left. */
export function trim(span: Span, text: string): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** Where there are breaks on purpose, the other line ends are only white space. */
function joinAtBreaks(block: Pick<RawBlock, 'start' | 'end' | 'breaks'>, rows: readonly Span[]): Span[] {
  const lines: { start: number; end: number }[] = [];
  let next = 0;
  for (const row of rows) {
    const last = lines.at(-1);
    while ((block.breaks[next] ?? row.start) < (last?.end ?? 0)) next++;
    if (last === undefined || (block.breaks[next] ?? block.end) <= row.start) lines.push({ ...row });
    else last.end = row.end;
  }
  return lines;
}

function isWrapped(rows: readonly Span[], text: string): boolean {
  const width = rows.reduce((widest, row) => Math.max(widest, row.end - row.start), 0);
  if (rows.every((row) => columnGap.test(text.slice(row.start, row.end)))) return false;
  if (width <= SHORT_LINE || rows.every((row) => BEGINS_AS_ENTRY.test(text.slice(row.start, row.end))))
    return false;
  if (rows.every((row) => endsInCountry(text.slice(row.start, row.end)))) return false;
  let fitting = 0;
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1];
    const below = rows[i];
    if (above === undefined || below === undefined) continue;
    let word = 0;
    while (below.start + word < below.end && !isSpace(text.charCodeAt(below.start + word))) word++;
    if (above.end - above.start + 1 + word <= width) fitting++;
  }
  return fitting * 4 <= rows.length - 1;
}
