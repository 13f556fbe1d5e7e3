import * as z from 'zod';
import { type Dataset, documentEntry } from './dataset.js';
import { mentionTables, type TableName, tableNames } from './names.js';
import { organizationRow } from './rows.js';

/** A value that was read from a dataset.json: the dataset, or what breaks its schema. */
export interface Checked {
  readonly dataset: Dataset | null;
  /** The tables that it was written with. */
  readonly written: readonly TableName[];
  readonly problems: readonly string[];
}

const loose = z.record(z.string(), z.unknown());
const shape = z.strictObject({ documents: z.array(loose), organizations: z.array(loose).optional() });

/**
 * Check a value against the schema of dataset.json, row by row. A table that no document has was left out when the
 * dataset was written, and is no problem.
 */
export function checkDataset(value: unknown): Checked {
  const whole = shape.safeParse(value);
  if (!whole.success) return { dataset: null, written: [], problems: said('dataset.json', whole.error) };
  const { documents, organizations } = whole.data;
  const absent = mentionTables.filter(
    (table) => documents.length > 0 && documents.every((entry) => !(table in entry)),
  );
  const nothing = Object.fromEntries(absent.map((table) => [table, []]));
  const entries = documents.map((entry, n) =>
    check(documentEntry, { ...entry, ...nothing }, `documents ${named(entry, n)}`),
  );
  const rows = (organizations ?? []).map((row, n) =>
    check(organizationRow, row, `organizations ${named(row, n)}`),
  );
  const problems = [...entries, ...rows].flatMap((checked) => checked.problems);
  return {
    dataset:
      problems.length > 0
        ? null
        : {
            documents: entries.flatMap((checked) => checked.value),
            organizations: rows.flatMap((checked) => checked.value),
          },
    written: tableNames.filter(
      (table) =>
        (table !== 'organizations' || organizations !== undefined) && absent.every((name) => name !== table),
    ),
    problems,
  };
}

function check<T>(schema: z.ZodType<T>, value: unknown, name: string): { value: T[]; problems: string[] } {
  const result = schema.safeParse(value);
  return result.success
    ? { value: [result.data], problems: [] }
    : { value: [], problems: said(name, result.error) };
}

const said = (name: string, error: z.ZodError): string[] =>
  error.issues.map(
    ({ path, message }) => `${[name, ...(path.length > 0 ? [path.join('.')] : [])].join(' ')}: ${message}`,
  );

const named = (row: Record<string, unknown>, n: number): string =>
  typeof row.id === 'string' && row.id !== '' ? row.id : `number ${n + 1}`;
