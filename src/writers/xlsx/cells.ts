import { XlsxStyle } from './styles.js';

/** What Excel takes into one cell; more, and it calls the file broken. */
const MAX_TEXT = 32_767;

/** Before this day Excel counts wrong (a 29 February 1900 that never was) or not at all. */
const FIRST_DAY = '1900-03-01';

const DAY_MS = 86_400_000;

/** Day 0 of the 1900 date system, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The reference of a cell, both counted from 0: `A1`, `AB12`. */
export function cellRef(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The letters of a column, counted from 0: `A` … `Z`, `AA` … */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * A text in a cell of the type that holds text and nothing else: it is never read as formula, number or date. The style
 * says "text" too, so that it stays text when a person edits the cell. A text over Excel's limit is cut and ends in `…`.
 */
export function textCell(ref: string, text: string, style: number = XlsxStyle.text): string {
  const cut = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cut)}</t></is></c>`;
}

/** A calendar day as a real date, where the format can hold it; else as text. */
export function dayCell(ref: string, day: string): string {
  if (day < FIRST_DAY) return textCell(ref, day);
  const serial = (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS;
  return `<c r="${ref}" s="${XlsxStyle.day}"><v>${serial}</v></c>`;
}

export const numberCell = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`;

export const booleanCell = (ref: string, value: boolean): string =>
  `<c r="${ref}" t="b"><v>${value ? 1 : 0}</v></c>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text for XML. A control character, which XML cannot hold, is written as the format's own `_xHHHH_`, and a text that
 * happens to look so has its `_` written that way.
 */
function xmlText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/(?![\t\n\x7F-\x9F])[\p{Cc}\uFFFE\uFFFF]/gu, (mark) => `_x${hex(mark.charCodeAt(0))}_`);
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
