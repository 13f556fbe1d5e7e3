import { cellValue } from '../rows.js';
import { headerOf, type Sheet } from '../sheets.js';

/** In characters. Wider than this and one column fills the screen; the whole text is in the cell all the same. */
const WIDEST = 60;
const NARROWEST = 6;

/** Room for the filter's button beside a column's name, and for the edges of a cell. */
const BUTTON = 3;
const EDGES = 1;

/** East Asian characters and emoji take two columns of a fixed-width font, about as much as two letters of any other. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}！-～]/gu;

/** A sheet, and what the format wants to know of it before its cells. */
export interface Measured {
  readonly sheet: Sheet;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows below the header. */
  readonly count: number;
}

/** Look at every row once. */
export function measure(sheet: Sheet): Measured {
  const names = headerOf(sheet);
  const widths = names.map((name) => bounded(name.length + BUTTON));
  let count = 0;
  for (const row of sheet.rows()) {
    count += 1;
    for (const [column, name] of names.entries()) {
      const width = widths[column] ?? NARROWEST;
      if (width < WIDEST) widths[column] = Math.max(width, bounded(shownWidth(row[name]) + EDGES));
    }
  }
  return { sheet, widths, count };
}

function shownWidth(held: unknown): number {
  // What is cut off does not count, and need not be looked at.
  const text = String(cellValue(held) ?? '').slice(0, WIDEST);
  return text.length + (text.match(WIDE)?.length ?? 0);
}

const bounded = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, width));
