import { mapped } from '../schema/lazy.js';
import type { Composer } from './composer.js';
import type { Row, TableRows } from './rows.js';

/** One JSON Lines file: an object a row, its keys in the order of the columns, one row a line. */
export function jsonlComposer(columns: readonly string[], rows: TableRows): Composer {
  // JSON escapes \n and \r inside texts, so a line is always a row.
  const line = (row: Row): string =>
    `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))}\n`;
  return {
    begin: () => '',
    document: (entry) => mapped(rows.of(entry), line),
    end: () => mapped(rows.beside(), line),
  };
}
