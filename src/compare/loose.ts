import { DemarcheError } from '../schema/errors.js';
import type { MentionTable } from '../schema/names.js';

/** A row as it stands in some dataset.json: whatever its columns are. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A dataset that may come from another version or from a person's hands: only what comparing needs is asked of it. A
 * `Dataset` is one.
 */
export interface LooseDataset {
  readonly documents: readonly Row[];
  readonly organizations: readonly Row[];
}

/**
 * Take a value that was read from a dataset.json for a dataset.
 * @throws {DemarcheError} where it is none
 */
export function looseDataset(value: unknown): LooseDataset {
  if (!isRow(value)) throw new DemarcheError('not a dataset: it is no object');
  const { documents, organizations = [] } = value;
  if (!isRows(documents)) throw new DemarcheError('not a dataset: it has no list of documents');
  if (!isRows(organizations)) throw new DemarcheError('not a dataset: its organizations are no list of rows');
  return { documents, organizations };
}

/** The rows of one table of a document; none where it has no such table. */
export function rowsOf(document: Row, table: MentionTable): readonly Row[] {
  const rows = document[table];
  return isRows(rows) ? rows : [];
}

/** Was a dataset written with this table? One without documents does not tell, and counts as having all. */
export const hasTable = ({ documents }: LooseDataset, table: MentionTable): boolean =>
  documents.length === 0 || documents.some((document) => table in document);

/** A column that holds text; empty where it does not. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** A column that holds a number; 0 where it does not. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : 0;
}

/** The items of a list of texts; none where it is no list. */
export function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRow);
