import { z } from 'zod';
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
  documents: Array.from(documents, (entry) => ({
    ...entry,
    dates: [...entry.dates],
    recipients: [...entry.recipients],
    signatories: [...entry.signatories],
    references: [...entry.references],
    recommendations: [...entry.recommendations],
  })),
  organizations: [...organizations],
});

/** What an entry says of the document itself: the row of `documents`. */
export const ownRow = (entry: Entry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !TABLES.has(name)));

const TABLES: ReadonlySet<string> = new Set(mentionTables);

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
  const check = (schema: z.ZodType, value: unknown, name: string, ...place: readonly PropertyKey[]): void => {
    if (problems.length >= MAX_PROBLEMS) return;
    const result = schema.safeParse(value);
    for (const { path, message } of result.error?.issues ?? []) {
      if (problems.length < MAX_PROBLEMS)
        problems.push(`${name} ${[...place, ...path].join('.')}: ${message}`);
    }
  };
  const asked = (name: TableName): boolean => names.includes(name);
  for (const entry of documents) {
    if (asked('documents')) check(documentRow, ownRow(entry), entry.id);
    for (const table of mentionTables.filter(asked)) {
      let n = 0;
      for (const row of entry[table]) check(tables[table].row, row, entry.id, table, n++);
    }
  }
  if (asked('organizations'))
    for (const row of organizations) check(organizationRow, row, `organizations ${row.id}`);
  if (problems.length > 0) throw new InvalidDataset(problems);
}
