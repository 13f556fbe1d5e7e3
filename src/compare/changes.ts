import { mentionTables, type TableName } from '../schema/names.js';
import { columnChanges } from './columns.js';
import { matchDocuments, matchOrganizations } from './documents.js';
import { type FieldChange, fieldChanges, isMoved } from './fields.js';
import { type LooseDataset, numberOf, type Row, rowsOf, textOf } from './loose.js';
import { type Matching, matchRows } from './match.js';
import { shiftBetween } from './shift.js';

/** One row that came, went or says something else. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly table: TableName;
  /** The row itself: as it is, or as it was where it went. */
  readonly row: Row;
  /** Path of the document that the row stands in; null for organizations. */
  readonly path: string | null;
  readonly line: number | null;
  readonly fields: readonly FieldChange[];
  /** Of a document: its file has other bytes. */
  readonly edited: boolean;
  /** Of a document: rows that say the same in another place. */
  readonly moved: number;
  /** What came or went is no row, but this column of the whole table. */
  readonly column: string | null;
}

/**
 * What changed from one dataset to another, row by row, in the order of the documents and their tables. A row that only
 * moved because its text was edited is counted in its document and named nowhere.
 * @param names the tables to compare
 */
export function compare(before: LooseDataset, after: LooseDataset, names: readonly TableName[]): Change[] {
  const columns = columnChanges(before, after).filter(({ table }) => names.includes(table));
  const comparison = new Comparison(
    names,
    (table) => new Set(columns.flatMap((change) => (change.table === table ? [change.column] : []))),
  );
  return [
    ...columns.map(({ kind, table, column }) => ({ ...changeOf(kind, table, {}, null), column })),
    ...comparison.documents(before, after),
    ...comparison.organizations(before, after),
  ];
}

class Comparison {
  constructor(
    private readonly names: readonly TableName[],
    private readonly ignored: (table: TableName) => ReadonlySet<string>,
  ) {}

  documents(before: LooseDataset, after: LooseDataset): Change[] {
    const { pairs, removed, added } = matchDocuments(before.documents, after.documents);
    const nothing: Row = {};
    return [
      ...pairs.map(([old, now]) => ({ path: textOf(now, 'path'), changes: this.document(old, now) })),
      ...removed.map((old) => ({
        path: textOf(old, 'path'),
        changes: this.whole('removed', old, [old, nothing]),
      })),
      ...added.map((now) => ({
        path: textOf(now, 'path'),
        changes: this.whole('added', now, [nothing, now]),
      })),
    ]
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
      .flatMap(({ changes }) => changes);
  }

  organizations(before: LooseDataset, after: LooseDataset): Change[] {
    if (!this.names.includes('organizations')) return [];
    const matching = matchOrganizations(before.organizations, after.organizations);
    return this.rows('organizations', matching, { path: null, edited: true });
  }

  private document(old: Row, now: Row): Change[] {
    const edited = old.sha256 !== now.sha256;
    const [changes, moved] = this.mentions(old, now, edited);
    const fields = fieldChanges('documents', old, now, this.ignored('documents'));
    if (!edited && fields.length === 0 && moved === 0) return changes;
    return [
      { ...changeOf('changed', 'documents', now, textOf(now, 'path')), fields, edited, moved },
      ...changes,
    ];
  }

  /** A document that came or went, and all its rows with it. */
  private whole(kind: 'added' | 'removed', row: Row, [old, now]: readonly [Row, Row]): Change[] {
    return [changeOf(kind, 'documents', row, textOf(row, 'path')), ...this.mentions(old, now, true)[0]];
  }

  private mentions(old: Row, now: Row, edited: boolean): [changes: Change[], moved: number] {
    const shift = shiftBetween(old, now);
    const path = textOf(now, 'path') || textOf(old, 'path');
    const changes: Change[] = [];
    let moved = 0;
    for (const table of mentionTables) {
      if (!this.names.includes(table)) continue;
      const matching = matchRows(rowsOf(old, table), rowsOf(now, table), shift);
      changes.push(...this.rows(table, matching, { path, edited }));
      if (edited) moved += this.movedOnly(table, matching);
    }
    return [changes, moved];
  }

  private movedOnly(table: TableName, { pairs }: Matching): number {
    const ignored = this.ignored(table);
    return pairs.filter(
      ([old, now]) => isMoved(old, now) && fieldChanges(table, old, now, ignored, true).length === 0,
    ).length;
  }

  private rows(
    table: TableName,
    { pairs, removed, added }: Matching,
    { path, edited }: { readonly path: string | null; readonly edited: boolean },
  ): Change[] {
    const ignored = this.ignored(table);
    const changed = pairs.flatMap(([old, now]) => {
      const fields = fieldChanges(table, old, now, ignored, edited);
      return fields.length > 0 ? [{ ...changeOf('changed', table, now, path), fields }] : [];
    });
    return [
      ...removed.map((row) => changeOf('removed', table, row, path)),
      ...changed,
      ...added.map((row) => changeOf('added', table, row, path)),
    ].sort((a, b) => numberOf(a.row, 'start') - numberOf(b.row, 'start'));
  }
}

function changeOf(kind: Change['kind'], table: TableName, row: Row, path: string | null): Change {
  const line = typeof row.line === 'number' ? row.line : null;
  return { kind, table, row, path, line, fields: [], edited: false, moved: 0, column: null };
}
