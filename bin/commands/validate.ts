import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keyProblems } from '../../src/compare/keys.js';
import { type Checked, checkDataset } from '../../src/schema/check.js';
import { readJson } from '../cli/config.js';
import { otherProblems } from '../dataset/agreement.js';
import { DATASET } from '../dataset/datasets.js';
import { tableProblems } from '../dataset/tables.js';
import { notTogether } from '../dataset/together.js';
import { sourceProblems } from '../input/sources.js';
import { tallyOf } from '../reading/tally.js';
import { harmless, painter } from '../terminal/report.js';
import { plural } from '../terminal/summary.js';
import type { Terminal } from '../terminal/terminal.js';
import { Trouble } from '../trouble.js';

/**
 * Check a dataset that somebody edited, a problem a line on stdout. Returns the exit code: 0 all is well, 1 it is not.
 * @throws {Trouble} where there is no dataset
 */
export function validate(name: string, sources: string | null, terminal: Terminal): number {
  const folder = resolve(terminal.cwd, name);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Trouble(`${name}: no such folder`);
  const checked = checkDataset(readJson(join(folder, DATASET), join(name, DATASET)));
  const problems = [
    ...checked.problems.map(ofDataset),
    ...deeper(checked, folder, sources === null ? null : resolve(terminal.cwd, sources)),
  ];
  for (const problem of problems) terminal.stdout.write(`${harmless(problem)}\n`);
  // Edited on purpose, or mixed up: the problems above tell which, so this alone is none.
  for (const note of notTogether(folder)) terminal.stderr.write(`${harmless(`note: ${note}`)}\n`);
  terminal.stderr.write(`${verdict(checked, problems.length, name, terminal)}\n`);
  return problems.length > 0 ? 1 : 0;
}

const ofDataset = (problem: string): string => `${DATASET}: ${problem}`;

/** What can be asked of a dataset only once its rows have their form. */
function deeper({ dataset, written }: Checked, folder: string, sources: string | null): string[] {
  if (dataset === null) return [];
  return [
    ...keyProblems(dataset, written).map(ofDataset),
    ...tableProblems(dataset, written, folder),
    ...otherProblems(dataset, written, folder),
    ...(sources === null ? [] : sourceProblems(dataset, sources).map(ofDataset)),
  ];
}

function verdict({ dataset }: Checked, problems: number, name: string, terminal: Terminal): string {
  const paint = painter(terminal);
  if (problems > 0 || dataset === null)
    return `${paint.red(plural(problems, 'problem'))} in ${harmless(name)}`;
  const rows = Object.values(tallyOf(dataset).rows).reduce((sum, count) => sum + count, 0);
  return `${paint.green('valid:')} ${harmless(name)}, ${plural(rows, 'row')}`;
}
