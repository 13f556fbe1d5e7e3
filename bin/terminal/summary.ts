import type { ChalkInstance } from 'chalk';
import type { UnreadableInput } from '../../src/schema/errors.js';
import { type TableName, tableNames } from '../../src/schema/names.js';
import type { Tally, Warned } from '../reading/tally.js';
import { harmless } from './report.js';

/** What a run has to tell. */
export interface Outcome {
  readonly tally: Tally;
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
export function summary({ tally, failures, leftAside, out, tables }: Outcome, paint: ChalkInstance): string {
  return [
    ...counts(tally, tables, paint),
    ...warnings(tally.warnings, paint),
    ...(failures.length > 0 ? [paint.red(`${plural(failures.length, 'input')} could not be read`)] : []),
    ...(leftAside > 0 ? [paint.dim(`${plural(leftAside, 'other file')} left aside`)] : []),
    `${paint.green('written to')} ${harmless(out)}`,
  ].join('\n');
}

/** One red line: what could not be read, and why. A mistake of ours keeps its stack, below it. */
export function failureLine({ path, reason, cause }: UnreadableInput, paint: ChalkInstance): string {
  const stack = cause instanceof Error ? (cause.stack ?? '').split('\n').slice(1) : [];
  return [paint.red(`${harmless(path)}: ${harmless(reason)}`), ...stack.map(harmless)].join('\n');
}

/** How many rows each of the tables has. */
export const rowCounts = (
  { rows }: Tally,
  tables: readonly TableName[],
): readonly (readonly [TableName, number])[] =>
  tableNames.filter((name) => tables.includes(name)).map((name) => [name, rows[name]]);

function counts(tally: Tally, tables: readonly TableName[], paint: ChalkInstance): string[] {
  const rows = rowCounts(tally, tables);
  const [names, numbers] = [Math.max(...rows.map(([name]) => name.length)), 8];
  return rows.map(([name, count]) => `  ${name.padEnd(names)}${paint.bold(String(count).padStart(numbers))}`);
}

function warnings(all: readonly Warned[], paint: ChalkInstance): string[] {
  if (all.length === 0) return [];
  const rest = all.length - MAX_WARNINGS;
  return [
    paint.yellow(plural(all.length, 'warning')),
    ...all.slice(0, MAX_WARNINGS).map((warned) => `  ${warningLine(warned)}`),
    ...(rest > 0 ? [`  … and ${rest} more in documents.csv`] : []),
  ];
}

/** `line 12: a date …` of letter.md becomes `letter.md:12: a date …`, which editors can follow. */
function warningLine({ path, warning }: Warned): string {
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
