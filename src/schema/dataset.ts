import * as z from 'zod';
import { InvalidDataset } from './errors.js';
import type { Rows } from './lazy.js';
import { type MentionTable, mentionTables, type TableName, tableNames } from './names.js';
import {
  dateRow,
  documentRow,
  organizationRow,
  recipientRow,
  recommendationRow,
  referenceRow,
  signatoryRow,
} from './rows.js';
import { tables } from './tables.js';

/** A document with its tables nested. */
export const documentEntry = documentRow.extend({
  dates: z.array(dateRow),
  recipients: z.array(recipientRow),
  signatories: z.array(signatoryRow),
  references: z.array(referenceRow),
  recommendations: z.array(recommendationRow),
});

/** The whole of dataset.json. */
export const dataset = z.strictObject({
  documents: z.array(documentEntry),
  organizations: z.array(organizationRow),
});

export type DocumentEntry = z.infer<typeof documentEntry>;
export type Dataset = z.infer<typeof dataset>;

/** A document whose rows come one by one: they may be more than memory holds. */
export type Entry = Omit<DocumentEntry, MentionTable> & {
  readonly [Table in MentionTable]: Rows<DocumentEntry[Table][number]>;
};

/** A dataset whose documents come one by one, each time they are asked for: it may be larger than memory. */
export interface Entries {
  readonly documents: Iterable<Entry>;
  readonly organizations: Iterable<z.infer<typeof organizationRow>>;
}

/** The whole dataset, in memory. */
export const gathered = ({ documents, organizations }: Entries): Dataset => ({
  documents: Array.from(documents, withRows),
  organizations: [...organizations],
});

const withRows = (entry: Entry): DocumentEntry => ({
  ...entry,
  dates: [...entry.dates],
  recipients: [...entry.recipients],
  signatories: [...entry.signatories],
  references: [...entry.references],
  recommendations: [...entry.recommendations],
});

/** What an entry says of the document itself: the row of `documents`. */
export const ownRow = (entry: Entry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !TABLES.has(name)));

const TABLES: ReadonlySet<string> = new Set(mentionTables);

/** Rows that a document may have to be held in memory. */
const HELD = 10_000;

/** A document that is asked for its rows more than once: held in memory, unless it has too many of them. */
export function held(entry: Entry): Entry {
  const rows = mentionTables.reduce((sum, table) => sum + entry[table].length, 0);
  return rows > HELD ? entry : withRows(entry);
}

/** Problems reported at most: enough to see the pattern, few enough to read. */
const MAX_PROBLEMS = 100;

/**
 * Check a dataset against its schema, row by row, so that a huge one cannot exhaust the validator.
 * @param names the tables whose rows are checked
 * @throws {InvalidDataset} naming document, row and field of the first problems
 */
export function validate(
  { documents, organizations }: Entries,
  names: readonly TableName[] = tableNames,
): void {
  const problems: string[] = [];
  for (const entry of documents) checkEntry(entry, names, problems);
  if (names.includes('organizations'))
    for (const row of organizations) check(organizationRow, row, [`organizations ${row.id}`], problems);
  if (problems.length > 0) throw new InvalidDataset(problems);
}

/**
 * Check documents as they pass.
 * @param names the tables whose rows are checked
 * @throws {InvalidDataset} as `validate` does, behind the last document
 */
export function* checked(documents: Iterable<Entry>, names: readonly TableName[]): Generator<Entry> {
  const problems: string[] = [];
  for (const entry of documents) {
    checkEntry(entry, names, problems);
    yield entry;
  }
  if (problems.length > 0) throw new InvalidDataset(problems);
}

function checkEntry(entry: Entry, names: readonly TableName[], problems: string[]): void {
  if (names.includes('documents')) check(documentRow, ownRow(entry), [entry.id], problems);
  for (const table of mentionTables) {
    if (!names.includes(table)) continue;
    const schema = tables[table].row;
    let n = 0;
    for (const row of entry[table]) check(schema, row, [entry.id, table, n++], problems);
  }
}

/** @param place what is checked: its name, then the fields that lead to it */
function check(
  schema: z.ZodType,
  value: unknown,
  [name, ...place]: readonly (string | number)[],
  problems: string[],
): void {
  if (problems.length >= MAX_PROBLEMS) return;
  const result = schema.safeParse(value);
  for (const { path, message } of result.error?.issues ?? [])
    if (problems.length < MAX_PROBLEMS) problems.push(`${name} ${[...place, ...path].join('.')}: ${message}`);
}
