import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../bin/program.js';
import type { Dataset } from '../../src/index.js';
import { createWorld } from '../bin/world.js';
import type { Case, Group } from './case.js';

/** What a case gave. */
export interface Observed extends Pick<Case, 'says' | 'dataset'> {
  readonly status: number;
}

/** Lines of the summary: counts of rows, how many warnings and failures there were, where the dataset is. */
const SUMMARY = /^(?: {2}[a-z]+ +\d+|\d+ warnings?|\d+ inputs? could not be read|written to .*)$/;

/** Run the program over a case, in a folder of its own. */
export async function observe(
  { make, argv = ['in'], out = 'dataset', needs }: Case,
  look: Group['look'],
): Promise<Observed> {
  const world = createWorld();
  try {
    make(world);
    const status = await main(argv, world);
    const says = (world.said.out + world.said.err)
      .split('\n')
      .filter((line) => line !== '' && !SUMMARY.test(line));
    return { says: says.map((line) => line.trim()), status, dataset: seen(join(world.cwd, out), look) };
  } finally {
    // What was closed for the case could not be removed.
    if (needs !== undefined) execFileSync('chmod', ['-R', 'u+rwx', world.cwd]);
    world.remove();
  }
}

function seen(folder: string, look: Group['look']): readonly string[] | null {
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
  if (!existsSync(join(folder, 'dataset.json'))) return null;
  const dataset: Dataset = JSON.parse(file('dataset.json'));
  return look({ ...dataset, file });
}
