import { mentionTables, type TableName } from '../schema/names.js';
import { type LooseDataset, type Row, rowsOf } from './loose.js';

/** A column that only one of two datasets has. */
export interface ColumnChange {
  readonly kind: 'added' | 'removed';
  readonly table: TableName;
  readonly column: string;
}

/**
 * The columns that only one of two datasets has: a later version has added them. They are told once, and not again in
 * every row. A table without rows on one side has no columns to compare.
 */
export function columnChanges(before: LooseDataset, after: LooseDataset): ColumnChange[] {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  return [...now].flatMap(([table, columns]) => {
    const earlier = old.get(table) ?? columns;
    return [
      ...[...earlier]
        .filter((column) => !columns.has(column))
        .map((column) => change('removed', table, column)),
      ...[...columns]
        .filter((column) => !earlier.has(column))
        .map((column) => change('added', table, column)),
    ];
  });
}

const change = (kind: ColumnChange['kind'], table: TableName, column: string): ColumnChange => ({
  kind,
  table,
  column,
});

function columnsOf({ documents, organizations }: LooseDataset): Map<TableName, ReadonlySet<string>> {
  const tables: [TableName, readonly Row[]][] = [
    ['documents', documents],
    ['organizations', organizations],
    ...mentionTables.map((table): [TableName, Row[]] => [
      table,
      documents.flatMap((document) => rowsOf(document, table)),
    ]),
  ];
  return new Map(
    tables
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => [table, new Set(rows.flatMap((row) => Object.keys(row).filter(isColumn)))]),
  );
}

/** The tables nested in a document are no columns of it. */
const isColumn = (key: string): boolean => mentionTables.every((table) => table !== key);
