import { DemarcheError } from '../../schema/errors.js';
import { cellValue, type Row } from '../rows.js';
import { headerOf, type Sheet } from '../sheets.js';
import type { Field } from '../table-schema.js';
import { booleanCell, cellRef, dayCell, numberCell, textCell } from './cells.js';
import { XlsxStyle } from './styles.js';
import type { Measured } from './widths.js';

/** What a sheet can hold, its header among them. */
const MAX_ROWS = 1_048_576;

/** Rows a chunk: enough to spare calls, few enough to hold. */
const BATCH = 500;

/**
 * The XML of one worksheet in pieces: a header that is bold, frozen and filtered, columns as wide as what they hold, a
 * row a row.
 * @throws {DemarcheError} where there are more rows than a sheet can hold
 */
export function* sheetChunks({ sheet, widths, count }: Measured): Generator<string> {
  if (count >= MAX_ROWS) throw new DemarcheError(tooMany(sheet, count));
  yield opening(widths);
  yield rowXml(
    0,
    headerOf(sheet).map((name, column) => textCell(cellRef(column, 0), name, XlsxStyle.header)),
  );
  let batch: string[] = [];
  let number = 1;
  for (const row of sheet.rows()) {
    batch.push(rowXml(number, cellsOf(sheet.schema.fields, row, number)));
    number += 1;
    if (batch.length < BATCH) continue;
    yield batch.join('');
    batch = [];
  }
  yield `${batch.join('')}</sheetData><autoFilter ref="A1:${cellRef(widths.length - 1, count)}"/></worksheet>`;
}

function opening(widths: readonly number[]): string {
  const columns = widths.map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
}

const rowXml = (number: number, cells: readonly string[]): string =>
  `<row r="${number + 1}">${cells.join('')}</row>`;

function cellsOf(fields: readonly Field[], row: Row, number: number): string[] {
  return fields.map((field, column) => cellXml(cellRef(column, number), field, row[field.name]));
}

function cellXml(ref: string, field: Field, held: unknown): string {
  const value = cellValue(held);
  // An empty list and what is not known are empty cells, as in CSV.
  if (value === null || value === '') return '';
  if (typeof value === 'number') return numberCell(ref, value);
  if (typeof value === 'boolean') return booleanCell(ref, value);
  return field.type === 'date' ? dayCell(ref, value) : textCell(ref, value);
}

const tooMany = ({ name }: Sheet, count: number): string =>
  `dataset.xlsx: a sheet holds ${MAX_ROWS - 1} rows and ${name} has ${count}; write csv or jsonl instead`;
