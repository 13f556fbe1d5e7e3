import type { Entries, Entry } from '../schema/dataset.js';
import { mapped } from '../schema/lazy.js';
import type { TableName } from '../schema/names.js';
import { tables } from '../schema/tables.js';

/** A row by the names of its columns. What it holds besides (a document's nested tables) is not written. */
export type Row = Readonly<Record<string, unknown>>;

/** The columns of a table's CSV: those of its schema, and in a mention table `document_id` after `id`. */
export function columnsOf(name: TableName): readonly string[] {
  const columns = Object.keys(tables[name].row.shape);
  if (tables[name].scope === 'dataset') return columns;
  return ['id', 'document_id', ...columns.filter((column) => column !== 'id')];
}

/** The rows of one table, as the documents pass. */
export interface TableRows {
  /** Those of a document; nested rows learn whose they are. */
  of(document: Entry): Iterable<Row>;
  /** Those that stand beside the documents. */
  beside(): Iterable<Row>;
}

/** Those of a table of a dataset. */
export const rowsOf = ({ organizations }: Pick<Entries, 'organizations'>, name: TableName): TableRows => ({
  of: (document) => rowsIn(document, name),
  beside: () => (name === 'organizations' ? organizations : []),
});

/** All of them, in the order of dataset.json. */
export function* allRows({ documents }: Pick<Entries, 'documents'>, rows: TableRows): Generator<Row> {
  for (const document of documents) yield* rows.of(document);
  yield* rows.beside();
}

function rowsIn(document: Entry, name: TableName): Iterable<Row> {
  if (name === 'organizations') return [];
  if (name === 'documents') return [document];
  const rows: Iterable<object> = document[name];
  return mapped(rows, (row) => ({ document_id: document.id, ...row }));
}

/**
 * What a single cell shows of a value: null where it is not known, the items of a list joined by `; `.
 * @throws {TypeError} where it holds what no cell can show
 */
export function cellValue(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.join('; ');
  throw new TypeError(`a cell cannot hold a ${typeof value}`);
}
