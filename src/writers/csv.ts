import { stringify } from 'csv-stringify/sync';
import type { Composer } from './composer.js';
import type { CsvStyle } from './options.js';
import { cellValue, type Row, type TableRows } from './rows.js';

/** Rows a chunk: enough to spare calls, few enough to be cleared away as soon as they are written. */
const BATCH = 100;

const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/** Spreadsheets skip what is not seen before the mark; some take the full-width forms for the ASCII ones. */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Terminals and strict readers take a control character in an unquoted cell for their own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for, and \p{Cc} is slower.
const CONTROLS = /[\0-\x1F\x7F-\x9F]/;

/** Most texts: neither a formula nor a line break is in them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above.
const HARMLESS = /^[A-Za-z0-9][^\0-\x1F\x7F-\x9F\u2028\u2029]*$/;

/** What stands before the header, and what ends a line. Without a BOM, Excel takes UTF-8 for the machine's own code page. */
const STYLES = {
  plain: { bom: '', lineEnd: '\n' },
  excel: { bom: '\uFEFF', lineEnd: '\r\n' },
} satisfies Record<CsvStyle, object>;

/**
 * One CSV file: a header, then a line a row; RFC 4180 quoting; UTF-8 without BOM and LF, or as `style` says.
 * @throws {TypeError} where a cell holds what a table cannot show
 */
export function csvComposer(
  columns: readonly string[],
  rows: TableRows,
  style: CsvStyle = 'plain',
): Composer {
  const { bom, lineEnd } = STYLES[style];
  // A cell holds no line break once it is folded: every `\n` ends a line.
  const lines = (records: string[][]): string =>
    stringify(records, { quoted_match: CONTROLS }).replaceAll('\n', lineEnd);
  let batch: string[][] = [];
  function* add(some: Iterable<Row>): Generator<string> {
    for (const row of some) {
      batch.push(columns.map((column) => cell(row[column])));
      if (batch.length < BATCH) continue;
      yield lines(batch);
      batch = [];
    }
  }
  return {
    begin: () => bom + lines([[...columns]]),
    document: (entry) => add(rows.of(entry)),
    *end() {
      yield* add(rows.beside());
      if (batch.length > 0) yield lines(batch);
    },
  };
}

function cell(value: unknown): string {
  const shown = cellValue(value);
  return typeof shown === 'string' ? textCell(shown) : String(shown ?? '');
}

/** The guard looks at the text before its line breaks are folded: a leading CR is a danger, the space it becomes is none. */
function textCell(text: string): string {
  if (HARMLESS.test(text)) return text;
  const folded = text.replace(LINE_BREAKS, ' ');
  return FORMULA.test(text) ? `'${folded}` : folded;
}
