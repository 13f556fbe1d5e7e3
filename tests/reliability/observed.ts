import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../bin/program.js';
import type { Dataset } from '../../src/index.js';
import { createWorld, type World } from '../bin/world.js';
import type { Case, Group } from './case.js';

/** What a case gave. */
export interface Observed extends Pick<Case, 'says' | 'dataset'> {
  readonly status: number | null;
}

/** Runs the command in a world: its exit status, and all that the terminal shows. */
type Run = (
  argv: readonly string[],
  world: World,
  memory?: number,
) => Promise<{ status: number | null; said: string }>;

/** The program as its source stands. */
export const here: Run = async (argv, world) => {
  const status = await main(argv, world);
  return { status, said: world.said.out + world.said.err };
};

/** The program as it is delivered, in a process of its own. */
export const compiled = (program: string): Run => {
  return async (argv, { cwd }, memory) => {
    const heap = memory === undefined ? [] : [`--max-old-space-size=${memory}`];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...heap, program, ...argv], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    return { status, said: stdout + stderr };
  };
};

/** Lines of the summary: counts of rows, how many warnings and failures there were, where the dataset is. */
const SUMMARY = /^(?: {2}[a-z]+ +\d+|\d+ warnings?|\d+ inputs? could not be read|written to .*)$/;

/** Run the program over a case, in a folder of its own. */
export async function observe(
  { make, argv = ['in'], out = 'dataset', needs, memory }: Case,
  look: Group['look'],
  run: Run = here,
): Promise<Observed> {
  const world = createWorld();
  try {
    make(world);
    const { status, said } = await run(argv, world, memory);
    const lines = said.split('\n').filter((line) => line !== '' && !SUMMARY.test(line));
    return { says: lines.map((line) => line.trim()), status, dataset: seen(join(world.cwd, out), look) };
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
