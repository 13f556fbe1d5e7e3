import { mapped } from '../schema/lazy.js';
import { merged } from './merged.js';
import type { Row } from './rows.js';

/** The text of one JSON Lines file: an object a row, its keys in the order of the columns, one row a line. */
export function jsonlChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  // JSON escapes \n and \r inside texts, so a line is always a row.
  const line = (row: Row): string =>
    `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))}\n`;
  return merged(mapped(rows, line));
}
