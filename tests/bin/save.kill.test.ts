import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notTogether } from '../../bin/dataset/together.js';
import { save } from '../../bin/save/save.js';
import { createWorld, type World } from './world.js';

const NAMES = ['a.csv', 'b.csv', 'datapackage.json', 'dataset.json'];
const REPEATED = 20_000;

const dataset = (generation: string) =>
  NAMES.map((name) => ({
    name,
    chunks: () =>
      name === 'datapackage.json'
        ? [JSON.stringify({ generation, resources: [{ path: 'a.csv' }, { path: 'b.csv' }] })]
        : [`${generation} `.repeat(REPEATED)],
  }));

/** Saves generation after generation; says so when the first stands. */
const SAVER = `
import { save } from ${JSON.stringify(new URL('../../bin/save/save.ts', import.meta.url).href)};
const [folder, name, rounds] = process.argv.slice(1);
const NAMES = ${JSON.stringify(NAMES)}, REPEATED = ${REPEATED};
const dataset = ${dataset.toString()};
for (let n = 0; n < Number(rounds); n++) {
  save(dataset(name + n), folder, 'out');
  if (n === 0) process.stdout.write('ready');
}`;

function saver(folder: string, name: string, rounds: number): ChildProcess {
  const args = ['--import', 'tsx', '--input-type=module', '-e', SAVER, folder, name, String(rounds)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

let world: World;
let out: string;
beforeEach(() => {
  world = createWorld();
  out = join(world.cwd, 'out');
});
afterEach(() => world.remove());

/** The generations that the files in the folder belong to; a torn file throws. */
function generations(): string[] {
  const found = NAMES.map((name) => {
    const text = readFileSync(join(out, name), 'utf8');
    if (name === 'datapackage.json') return String(JSON.parse(text).generation);
    const [first] = text.split(' ', 1);
    expect(text).toBe(`${first} `.repeat(REPEATED));
    return String(first);
  });
  return [...new Set(found)];
}

function isWholeAndAlone(generation: string | RegExp): void {
  expect(generations()).toEqual([expect.stringMatching(generation)]);
  expect(readdirSync(out).sort()).toEqual(NAMES);
  expect(notTogether(out)).toEqual([]);
}

describe('save, in processes of its own', () => {
  const KILLS = Number(process.env.KILLS ?? 6);

  it(`kill -9 at a random moment, ${KILLS} times: old, new, or completed by the next run`, async () => {
    for (let n = 0; n < KILLS; n++) {
      const child = saver(out, `gen${n}-`, 1e9);
      const gone = once(child, 'exit');
      await once(child.stdout ?? child, 'data');
      await new Promise((done) => setTimeout(done, Math.random() * 40));
      child.kill('SIGKILL');
      await gone;
      if (generations().length > 1) expect(existsSync(join(out, '.demarche/commit.json'))).toBe(true);
      save(dataset('after'), out, 'out');
      isWholeAndAlone(/^after$/);
    }
  }, 120_000);

  it('three at once take turns', async () => {
    const children = ['x', 'y', 'z'].map((name) => saver(out, name, 12));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    isWholeAndAlone(/^[xyz]11$/);
  }, 120_000);

  it('a dead owner holds nobody up', async () => {
    save(dataset('before'), out, 'out');
    const child = saver(out, 'dead', 1e9);
    await once(child.stdout ?? child, 'data');
    const owner = ownerIn(join(out, '.demarche'));
    child.kill('SIGKILL');
    await once(child, 'exit');
    mkdirSync(join(out, '.demarche/lock'), { recursive: true });
    if (readdirSync(join(out, '.demarche/lock')).length === 0)
      writeFileSync(join(out, '.demarche/lock', owner), '');
    save(dataset('after'), out, 'out');
    isWholeAndAlone(/^after$/);
  });
});

/** It comes and goes; one will be seen. */
function ownerIn(home: string): string {
  for (;;) {
    const owner = existsSync(home)
      ? readdirSync(home).find((name) => /^[0-9a-f]{12}-/.test(name))
      : undefined;
    if (owner) return owner;
  }
}
