import { type TableName, tableNames } from '../schema/names.js';

/** The formats that a dataset can be written in. */
export const formats = ['json', 'jsonl', 'csv', 'xlsx'] as const;

export type Format = (typeof formats)[number];

/** How a CSV is written: as the contract says, or as Excel opens it by a double click (BOM and CRLF). */
export const csvStyles = ['plain', 'excel'] as const;

export type CsvStyle = (typeof csvStyles)[number];

/** What `render` writes. */
export interface RenderOptions {
  readonly formats: readonly Format[];
  /** `documents` is always among them: the keys of the others point to it. */
  readonly tables: readonly TableName[];
  readonly csv: CsvStyle;
  /** One 0/1 column for each instrument that is named and for each category, in `recommendations` as CSV and XLSX. */
  readonly wide: boolean;
}

/** The whole dataset as JSON and CSV. */
export const defaults: RenderOptions = {
  formats: ['json', 'csv'],
  tables: tableNames,
  csv: 'plain',
  wide: false,
};

/** The tables that are written, in the dataset's own order whatever the order of the request. */
export const writtenTables = (asked: readonly TableName[]): readonly TableName[] =>
  tableNames.filter((name) => name === 'documents' || asked.includes(name));
