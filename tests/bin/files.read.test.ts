import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputs } from '../../bin/input/files.js';
import { readFile, readInputs } from '../../bin/input/inputs.js';
import { makePipe } from './pipe.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const place = (name: string): string => join(world.cwd, name);

/** What the reader says and gives, in order. */
function read(maxBytes?: number): { heard: string[]; inputs: string[][] } {
  const heard: string[] = [];
  const { found } = findInputs(['.'], { cwd: world.cwd, out: place('dataset'), extensions: ['txt'] });
  rmSync(place('gone.txt'), { force: true });
  const hearer = {
    reading: (path: string, n: number) => void heard.push(`${n} ${path}`),
    failed: (failure: Error) => void heard.push(failure.message),
  };
  const inputs = [...readInputs(found, hearer, maxBytes)];
  return { heard, inputs: inputs.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]) };
}

describe('readInputs', () => {
  it('reads the bytes as they are, and goes on after a file that has gone', () => {
    world.files({ 'a.txt': Buffer.from([0, 255, 13]), 'gone.txt': 'B', 'z.txt': '' });
    expect(read()).toEqual({
      heard: ['1 a.txt', '2 gone.txt', './gone.txt: no such file or folder', '3 z.txt'],
      inputs: [
        ['a.txt', '\0\u00FF\r'],
        ['z.txt', ''],
      ],
    });
  });

  it('refuses a file over the limit without reading it', () => {
    world.files({ 'a.txt': 'four', 'b.txt': 'fifth' });
    const { heard, inputs } = read(4);
    expect(inputs).toEqual([['a.txt', 'four']]);
    expect(heard).toContain('./b.txt: too large: 0.1 MB, the limit is 0.1 MB (--max-bytes allows more)');
    const huge = place('huge.txt');
    writeFileSync(huge, '');
    truncateSync(huge, 3 * 1024 ** 3);
    expect(readFile(huge, 32 * 1024 * 1024)).toBe(
      'too large: 3072 MB, the limit is 32 MB (--max-bytes allows more)',
    );
  });

  it('does not wait at a pipe, nor take what is no file or has no end', () => {
    makePipe(place('pipe'));
    mkdirSync(place('folder'));
    for (const name of ['pipe', 'folder']) expect(readFile(place(name), 10)).toBe('not a regular file');
    expect(readFile('/dev/zero', 10)).toBe('not a regular file');
    expect(readFile('/proc/self/environ', 10)).toBe('it grows while it is read');
  });

  it('reads with few descriptors left, each file closed before the next is opened', () => {
    world.files(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}.txt`, 'text'])));
    const script = `
      import { findInputs, readInputs } from ${JSON.stringify(new URL('../../bin/input/files.ts', import.meta.url).href)};
      const { found } = findInputs(['.'], { cwd: process.cwd(), out: 'dataset', extensions: ['txt'] });
      const hear = { reading() {}, failed(failure) { throw failure; } };
      console.log([...readInputs(found, hear)].length);`;
    writeFileSync(place('script.mts'), script);
    const tsx = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
    const command = `ulimit -n 64; exec "$0" --import ${tsx} script.mts`;
    const said = execFileSync('sh', ['-c', command, process.execPath], { cwd: world.cwd, encoding: 'utf8' });
    expect(said).toBe('200\n');
  });
});
