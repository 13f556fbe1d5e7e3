import type { Row } from './rows.js';

/** Rows a chunk: enough to spare calls, few enough to hold. */
const BATCH = 500;

/** The text of one JSON Lines file: an object a row, its keys in the order of the columns, one row a line. */
export function* jsonlChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  let batch: string[] = [];
  for (const row of rows) {
    // JSON escapes \n and \r inside texts, so a line is always a row.
    batch.push(`${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])))}\n`);
    if (batch.length < BATCH) continue;
    yield batch.join('');
    batch = [];
  }
  if (batch.length > 0) yield batch.join('');
}
