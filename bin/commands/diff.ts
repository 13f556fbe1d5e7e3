import { compare } from '../../src/compare/changes.js';
import { hasTable } from '../../src/compare/loose.js';
import { mentionTables, tableNames } from '../../src/schema/names.js';
import { readDataset } from '../dataset/datasets.js';
import { changeLine } from '../terminal/changes.js';
import { painter } from '../terminal/report.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Tell what changed from one dataset to another. Returns the exit code, as `diff` does: 0 the same, 1 they differ.
 * @throws {Trouble} where one cannot be read
 */
export function diff(before: string, after: string, terminal: Terminal): number {
  const [old, now] = [readDataset(before, terminal.cwd), readDataset(after, terminal.cwd)];
  // A table that was left out when a dataset was written says nothing of its rows.
  const missing = mentionTables.filter((table) => hasTable(old, table) !== hasTable(now, table));
  const changes = compare(
    old,
    now,
    tableNames.filter((table) => !missing.some((name) => name === table)),
  );
  const paint = painter(terminal, 'stdout');
  for (const table of missing)
    terminal.stdout.write(`${paint.yellow(`~ only one of the two has the table ${table}`)}\n`);
  for (const change of changes) terminal.stdout.write(`${changeLine(change, paint)}\n`);
  if (changes.length + missing.length > 0) return 1;
  if (JSON.stringify(old) === JSON.stringify(now)) return 0;
  terminal.stdout.write(`${paint.yellow('~ the rows are the same, but not their ids or their order')}\n`);
  return 1;
}
