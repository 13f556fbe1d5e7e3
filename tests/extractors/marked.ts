import { expect } from 'vitest';
import { type DocumentEntry, extract, validate } from '../../src/index.js';
import type { MentionTable } from '../../src/schema/tables.js';

/** What the whole pipeline makes of one text. */
export function entryOf(text: string, path = 'letter.txt'): DocumentEntry {
  const { dataset, failures } = extract([{ path, bytes: Buffer.from(text) }]);
  validate(dataset);
  const [entry] = dataset.documents;
  if (entry === undefined) throw failures[0] ?? new Error(`no document in ${JSON.stringify(text)}`);
  return entry;
}

/**
 * The rows of a text in which « and » enclose each place where one should be. It is an error to find less, more, or
 * another range; several rows may stand over one range.
 */
export function found<T extends MentionTable>(marked: string, table: T, path?: string): DocumentEntry[T] {
  const source = marked.replace(/[«»]/g, '');
  const rows = entryOf(source, path)[table];
  expect(mark(source, rows)).toBe(marked);
  return rows;
}

/** The text with « before each range and » behind it. Ranges count code points. */
function mark(source: string, rows: readonly { start: number; end: number }[]): string {
  const points = Array.from(source);
  const starts = new Set(rows.map(({ start }) => start));
  const ends = new Set(rows.map(({ end }) => end));
  return [...points, '']
    .map((point, i) => (ends.has(i) ? '»' : '') + (starts.has(i) ? '«' : '') + point)
    .join('');
}

/** A letter whose body is the text: it has an opening and a closing, and its opening states no date. */
export const letter = (...body: readonly string[]): string =>
  ['Dear Ombudsman,', ...body, 'Sincerely,', 'House of Letters'].join('\n\n');

/** The values of some columns of a row, in the order of the names. */
export const cells = <Row, Name extends keyof Row>(row: Row, names: readonly Name[]): Row[Name][] =>
  names.map((name) => row[name]);
