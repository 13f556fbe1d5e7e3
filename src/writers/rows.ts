import type { Entries } from '../schema/dataset.js';
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

/** The rows of one table across all documents, in the order of dataset.json; nested rows learn their document. */
export function* rowsOf(dataset: Entries, name: TableName): Generator<Row> {
  if (name === 'documents' || name === 'organizations') {
    yield* dataset[name];
    return;
  }
  for (const document of dataset.documents) {
    for (const row of document[name]) yield { document_id: document.id, ...row };
  }
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
