import type { Dataset } from '../../src/schema/dataset.js';
import { mentionTables, type TableName } from '../../src/schema/tables.js';
import { written } from './written.js';

type Value = string | number | boolean | null | string[];
export type JsonRow = Record<string, Value>;

const isMention = (name: TableName): name is (typeof mentionTables)[number] =>
  mentionTables.some((table) => table === name);

/** The rows of a table as a reader of dataset.json sees them, each mention with the id of its document. */
export function jsonRows(dataset: Dataset, name: TableName): JsonRow[] {
  const read: Record<'documents' | 'organizations', (JsonRow & Record<string, JsonRow[]>)[]> = JSON.parse(
    written(dataset, 'dataset.json'),
  );
  if (!isMention(name)) return read[name === 'documents' ? name : 'organizations'];
  return read.documents.flatMap((document) =>
    (document[name] ?? []).map((row) => ({ ...row, document_id: document.id ?? null })),
  );
}

/** What one cell holds of it: a list is joined, an empty one is an empty cell. */
export function asCell(value: Value | undefined): string | number | boolean | null {
  if (Array.isArray(value)) return value.join('; ') || null;
  return value ?? null;
}
