import type { Entries } from '../schema/dataset.js';
import { mapped } from '../schema/lazy.js';
import { type TableName, tables } from '../schema/tables.js';
import type { RenderOptions } from './options.js';
import { allRows, type Row, rowsOf, type TableRows } from './rows.js';
import { type TableSchema, tableSchema } from './table-schema.js';
import { wideColumns } from './wide.js';

/** A table as CSV and spreadsheets show it: flat, and its columns described. */
export interface Sheet {
  readonly name: TableName;
  readonly description: string;
  readonly schema: TableSchema;
  /** Its rows as the documents pass. */
  readonly table: TableRows;
  /** Its rows by themselves, made anew at every call. */
  rows(): Iterable<Row>;
}

/** The names of a sheet's columns: its first line. */
export const headerOf = ({ schema }: Sheet): readonly string[] => schema.fields.map(({ name }) => name);

/** The sheets of the tables that are written. */
export function sheetsOf(
  dataset: Entries,
  { tables: names, wide }: Pick<RenderOptions, 'tables' | 'wide'>,
): readonly Sheet[] {
  return names.map((name) => {
    const sheet = plainSheet(dataset, name, names);
    return wide && name === 'recommendations' ? widened(sheet, dataset) : sheet;
  });
}

function plainSheet(dataset: Entries, name: TableName, written: readonly TableName[]): Sheet {
  const table = rowsOf(dataset, name);
  return {
    name,
    description: tables[name].description,
    schema: tableSchema(name, written),
    table,
    rows: () => allRows(dataset, table),
  };
}

function widened(sheet: Sheet, dataset: Entries): Sheet {
  const columns = wideColumns(dataset);
  const wide = (row: Row): Row => ({
    ...row,
    ...Object.fromEntries(columns.map(({ field, value }) => [field.name, value(row)])),
  });
  const table: TableRows = { ...sheet.table, of: (document) => mapped(sheet.table.of(document), wide) };
  return {
    ...sheet,
    schema: { ...sheet.schema, fields: [...sheet.schema.fields, ...columns.map(({ field }) => field)] },
    table,
    rows: () => allRows(dataset, table),
  };
}
