import { stringify } from 'csv-stringify/sync';
import type { Row } from './rows.js';

/** Rows a chunk: enough to spare calls, few enough to hold. */
const BATCH = 500;

const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/** Spreadsheets skip what is not seen before the mark; some take the full-width forms for the ASCII ones. */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * The text of one CSV file: a header, then a line a row; UTF-8 without BOM, LF, RFC 4180 quoting.
 * @throws {TypeError} where a cell holds what a table cannot show
 */
export function* csvChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  yield lines([[...columns]]);
  let batch: string[][] = [];
  for (const row of rows) {
    batch.push(columns.map((column) => cell(row[column])));
    if (batch.length < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

/** `record_delimiter` stays unset: to name it, even as LF, turns off the quoting of line breaks. */
const lines = (records: string[][]): string => stringify(records);

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return textCell(value);
  if (Array.isArray(value)) return textCell(value.join('; '));
  throw new TypeError(`a cell cannot hold a ${typeof value}`);
}

/** The guard looks at the text before its line breaks are folded: a leading CR is a danger, the space it becomes is none. */
function textCell(text: string): string {
  const folded = text.replace(LINE_BREAKS, ' ');
  return FORMULA.test(text) ? `'${folded}` : folded;
}
