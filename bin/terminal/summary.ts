import type { ChalkInstance } from 'chalk';
import type { Dataset } from '../../src/schema/dataset.js';
import type { UnreadableInput } from '../../src/schema/errors.js';
import { mentionTables, type TableName } from '../../src/schema/names.js';
import { harmless } from './report.js';

/** What a run has to tell. */
export interface Outcome {
  readonly dataset: Dataset;
  readonly failures: readonly UnreadableInput[];
  /** Files of the folders that are no texts, as far as their extension tells. */
  readonly leftAside: number;
  /** The output folder as the person named it. */
  readonly out: string;
  /** The tables that were asked for. */
  readonly tables: readonly TableName[];
  /** Names of the files that were written. */
  readonly files: readonly string[];
}

/** Warnings shown at most; the table of documents has them all. */
const MAX_WARNINGS = 20;

/** Lines for a person: rows a table, where they are, the warnings with file and line, what was not read. */
export function summary(
  { dataset, failures, leftAside, out, tables }: Outcome,
  paint: ChalkInstance,
): string {
  return [
    ...counts(dataset, tables, paint),
    ...warnings(dataset, paint),
    ...(failures.length > 0 ? [paint.red(`${plural(failures.length, 'input')} could not be read`)] : []),
    ...(leftAside > 0 ? [paint.dim(`${plural(leftAside, 'other file')} left aside`)] : []),
    `${paint.green('written to')} ${harmless(out)}`,
  ].join('\n');
}

/** One red line: what could not be read, and why. */
export function failureLine({ path, reason }: UnreadableInput, paint: ChalkInstance): string {
  return paint.red(`${harmless(path)}: ${harmless(reason)}`);
}

/** How many rows each table has. */
export function rowCounts({ documents, organizations }: Dataset): readonly (readonly [TableName, number])[] {
  return [
    ['documents', documents.length],
    ...mentionTables.map(
      (name) => [name, documents.reduce((sum, entry) => sum + entry[name].length, 0)] as const,
    ),
    ['organizations', organizations.length],
  ];
}

function counts(dataset: Dataset, tables: readonly TableName[], paint: ChalkInstance): string[] {
  const rows = rowCounts(dataset).filter(([name]) => tables.includes(name));
  const [names, numbers] = [Math.max(...rows.map(([name]) => name.length)), 8];
  return rows.map(([name, count]) => `  ${name.padEnd(names)}${paint.bold(String(count).padStart(numbers))}`);
}

function warnings({ documents }: Dataset, paint: ChalkInstance): string[] {
  const all = documents.flatMap(({ path, warnings }) => warnings.map((warning) => ({ path, warning })));
  if (all.length === 0) return [];
  const rest = all.length - MAX_WARNINGS;
  return [
    paint.yellow(plural(all.length, 'warning')),
    ...all.slice(0, MAX_WARNINGS).map(({ path, warning }) => `  ${warningLine(path, warning)}`),
    ...(rest > 0 ? [`  … and ${rest} more in documents.csv`] : []),
  ];
}

/** `line 12: a date …` of letter.md becomes `letter.md:12: a date …`, which editors can follow. */
function warningLine(path: string, warning: string): string {
  const { line, message } = located(warning);
  return harmless(line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`);
}

/** A warning and the line that it names. */
export function located(warning: string): { line: number | null; message: string } {
  const [, line, message] = /^line (\d+): (.*)$/s.exec(warning) ?? [];
  return line && message ? { line: Number(line), message } : { line: null, message: warning };
}

/** `1 warning`, `2 warnings`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
