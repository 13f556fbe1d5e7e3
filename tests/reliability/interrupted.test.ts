import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notTogether } from '../../bin/dataset/together.js';
import { createWorld, type World } from '../bin/world.js';
import { type Interruption, interruptions } from './interrupted.js';
import { LETTER } from './letter.js';

/*
 * The command in a process of its own, killed at a step that is chosen: what it leaves, and what the next run makes of it.
 * That every other step is as safe, tests/bin/save.faults.test.ts shows.
 */

const PATIENCE = 120_000;
const ROOT = join(import.meta.dirname, '../..');
const TSX = ['--import', import.meta.resolve('tsx')];
const KILLER = ['--import', join(ROOT, 'tests/reliability/killer.ts')];

const EDITED = LETTER.replace('4 May 2021', '5 May 2021').replace('House', 'Home');

type Files = Readonly<Record<string, string>>;

let world: World;
/** The dataset of the letter, and of the letter after it was edited. */
let old: Files;
let fresh: Files;
beforeAll(() => {
  world = createWorld();
  old = extracted(LETTER);
  fresh = extracted(EDITED);
}, PATIENCE);
afterAll(() => world.remove());

function extracted(letter: string): Files {
  world.files({ 'in/letter.txt': letter });
  expect(extract().status).toBe(0);
  return files();
}

/** Run the command, to its end or to where it is killed. */
function extract(at?: Interruption['at']): { status: number | null; signal: string | null } {
  const args = [...TSX, ...(at ? KILLER : []), join(ROOT, 'bin/extract.ts'), 'in', '--quiet'];
  const env = { ...process.env, KILL_CALL: at?.call, KILL_PATH: at?.path };
  return spawnSync(process.execPath, args, { cwd: world.cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Every file of the dataset by its name. */
function files(): Files {
  const folder = join(world.cwd, 'dataset');
  const names = readdirSync(folder).filter((name) => name !== '.demarche');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function kindOf(now: Files): string {
  if (JSON.stringify(now) === JSON.stringify(old)) return 'the old dataset';
  if (JSON.stringify(now) === JSON.stringify(fresh)) return 'the new dataset';
  const isWhole = Object.entries(now).every(([name, text]) => text === old[name] || text === fresh[name]);
  return isWhole ? 'old and new files' : 'a torn file';
}

describe('a run that is killed', () => {
  it.each(interruptions)(
    '$when leaves $leaves, and the next run the new one',
    ({ at, leaves }) => {
      expect(old['dataset.json']).not.toBe(fresh['dataset.json']);
      rmSync(join(world.cwd, 'dataset'), { recursive: true });
      for (const [name, text] of Object.entries(old)) world.files({ [`dataset/${name}`]: text });
      expect(extract(at)).toMatchObject({ status: null, signal: 'SIGKILL' });
      expect(kindOf(files())).toBe(leaves);
      expect(extract().status).toBe(0);
      expect(kindOf(files())).toBe('the new dataset');
      expect(readdirSync(join(world.cwd, 'dataset'))).not.toContain('.demarche');
      expect(notTogether(join(world.cwd, 'dataset'))).toEqual([]);
    },
    PATIENCE,
  );
});
