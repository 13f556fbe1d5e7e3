import type { ChalkInstance } from 'chalk';
import type { Entry } from '../../src/schema/dataset.js';
import { mentionTables, type TableName } from '../../src/schema/names.js';
import type { Settings } from '../cli/settings.js';
import type { Reading } from '../reading/reading.js';
import type { Tally } from '../reading/tally.js';
import { harmless } from './report.js';
import { located, type Outcome, plural, rowCounts } from './summary.js';
import type { Terminal } from './terminal.js';

/** A file in one line: `letter.md: 5 rows: dates 2 (day 1, year 1), signatories 3 (line 3)`. */
export function fileLine(entry: Entry, names: readonly TableName[], paint: ChalkInstance): string {
  const found = mentionTables.filter((table) => names.includes(table) && entry[table].length > 0);
  const rows = found.reduce((sum, table) => sum + entry[table].length, 0);
  const tables = found.map(
    (table) => `${table} ${paint.bold(String(entry[table].length))} (${rules(entry[table])})`,
  );
  return `${harmless(entry.path)}: ${[plural(rows, 'row'), ...(rows > 0 ? [tables.join(', ')] : [])].join(': ')}`;
}

/** Which rules found the rows, the most successful first. */
function rules(rows: Iterable<{ readonly rule: string }>): string {
  const counts = new Map<string, number>();
  for (const { rule } of rows) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}

/** What a run has to tell of its reading, before it has written any file. */
export function outcomeOf(
  { failures, aside }: Pick<Reading, 'failures' | 'aside'>,
  tally: Tally,
  { out, render }: Settings,
): Outcome {
  return { tally, failures, aside, out, tables: render.tables, files: [] };
}

/** The summary for programs. */
export function outcomeJson({
  tally,
  failures,
  aside,
  out,
  tables,
  files,
}: Outcome): Readonly<Record<string, unknown>> {
  return {
    out,
    rows: Object.fromEntries(rowCounts(tally, tables)),
    warnings: tally.warnings.map(({ path, warning }) => ({ path, ...located(warning) })),
    failures: failures.map(({ path, reason }) => ({ path, reason })),
    left_aside: aside.length,
    files,
  };
}

/** Write a value as JSON to standard output. */
export function writeJson(value: object, terminal: Terminal): void {
  terminal.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
