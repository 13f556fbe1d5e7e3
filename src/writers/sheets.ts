import type { Entries } from '../schema/dataset.js';
import { type TableName, tables } from '../schema/tables.js';
import type { RenderOptions } from './options.js';
import { type Row, rowsOf } from './rows.js';
import { type TableSchema, tableSchema } from './table-schema.js';
import { wideColumns } from './wide.js';

/** A table as CSV and spreadsheets show it: flat, its columns described, its rows made anew at every call. */
export interface Sheet {
  readonly name: TableName;
  readonly description: string;
  readonly schema: TableSchema;
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
  return {
    name,
    description: tables[name].description,
    schema: tableSchema(name, written),
    rows: () => rowsOf(dataset, name),
  };
}

function widened(sheet: Sheet, dataset: Entries): Sheet {
  const columns = wideColumns(dataset);
  return {
    ...sheet,
    schema: { ...sheet.schema, fields: [...sheet.schema.fields, ...columns.map(({ field }) => field)] },
    *rows() {
      for (const row of sheet.rows()) {
        yield { ...row, ...Object.fromEntries(columns.map(({ field, value }) => [field.name, value(row)])) };
      }
    },
  };
}
