import { mentionTables, type TableName, tableNames } from '../schema/names.js';
import { numberOf, type Row } from './loose.js';

/** A column whose value is another one. */
export interface FieldChange {
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Columns that follow from another one: where that has changed, they need no words of their own. */
const FOLLOWS: Readonly<Record<string, string>> = {
  earliest: 'edtf',
  latest: 'edtf',
  precision: 'edtf',
  country: 'country_code',
};

/** A mention is not known by its number. */
const NUMBER = 'id';

/** What an edited text moves without changing what it says. */
const PLACE: readonly string[] = ['start', 'end', 'line'];

/** Told of the document as a whole, or row by row. */
const ELSEWHERE: readonly string[] = ['sha256', ...mentionTables];

/**
 * The columns in which two rows of a table differ, in the order of the table.
 * @param edited the text was edited, so that another place alone says nothing
 */
export function fieldChanges(
  table: TableName,
  before: Row,
  after: Row,
  ignored: ReadonlySet<string>,
  edited = false,
): FieldChange[] {
  const isMention = mentionTables.some((name) => name === table);
  const passed = (column: string): boolean =>
    ignored.has(column) ||
    (isMention && (column === NUMBER || (edited && PLACE.includes(column)))) ||
    (table === tableNames[0] && ELSEWHERE.includes(column));
  const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
  const changes = [...columns]
    .filter((column) => !passed(column) && !isSame(before[column], after[column]))
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }));
  return changes.filter(({ column }) => !changes.some((other) => other.column === FOLLOWS[column]));
}

/** Does a row stand elsewhere than it did? */
export function isMoved(before: Row, after: Row): boolean {
  return PLACE.some((column) => numberOf(before, column) !== numberOf(after, column));
}

/** A value that is not there is not known: null. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
