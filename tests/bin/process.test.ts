import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from './world.js';

/*
 * The launcher in a process of its own: what only the system can do to a program.
 */

const ROOT = join(import.meta.dirname, '../..');
const ARGS = ['--import', import.meta.resolve('tsx'), join(ROOT, 'bin/extract.ts')];

let world: World;
beforeEach(() => {
  world = createWorld();
  world.files({ 'letters/a.txt': 'On 3 May 2016 we wrote.\n' });
});
afterEach(() => world.remove());

const options = (): SpawnOptions => ({
  cwd: world.cwd,
  env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
});

/** Run a line of the shell in which `extract` is the program. */
function shell(line: string): { status: number | null; stdout: string; stderr: string } {
  const program = `extract() { "${process.execPath}" ${ARGS.map((arg) => `"${arg}"`).join(' ')} "$@"; }`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${program}\n${line}`], {
    ...options(),
    encoding: 'utf8',
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

describe('a pipe', () => {
  it('that closes ends the program quietly', () => {
    world.files({ 'long.txt': 'Some words that nobody needs to read.\n'.repeat(5000) });
    const { stdout, stderr } = shell('extract show long.txt | head -n 1; echo $PIPESTATUS');
    expect(stdout.split('\n').slice(1)).toEqual(['0', '']);
    expect(stderr).toBe('');
  });

  it('that closes does not keep the dataset from being written', () => {
    const { stdout, stderr } = shell('extract letters --verbose 2>&1 | true; echo $PIPESTATUS');
    expect([stdout, stderr]).toEqual(['0\n', '']);
    expect(readdirSync(join(world.cwd, 'dataset'))).toContain('dataset.json');
  });

  it('gives standard input its text', () => {
    expect(shell('printf "On 3 May 2016" | extract - --quiet --stdin-name note.md')).toMatchObject({
      status: 0,
    });
    const { documents } = JSON.parse(readFileSync(join(world.cwd, 'dataset/dataset.json'), 'utf8'));
    expect([documents[0].path, documents[0].dates[0].edtf]).toEqual(['note.md', '2016-05-03']);
  });

  it('that is closed from the start is no mistake of ours', () => {
    expect(shell('extract letters --quiet <&- >&-')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(shell('extract - --quiet <&-').stderr).not.toContain('    at ');
  });
});

describe('Ctrl-C', () => {
  it('ends with 130 and leaves the old dataset', async () => {
    expect(shell('extract letters --quiet').status).toBe(0);
    const before = readFileSync(join(world.cwd, 'dataset/dataset.json'), 'utf8');
    for (let n = 0; n < 400; n++)
      world.files({ [`letters/${n}.txt`]: `On ${1 + (n % 28)} May 2016 we wrote to you.\n\n`.repeat(60) });
    const child = spawn(process.execPath, [...ARGS, 'letters', '--verbose'], {
      ...options(),
      stdio: 'ignore',
    });
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
      child.on('exit', (code, signal) => resolve([code, signal]));
    });
    // Soon enough for a fast machine; where a slow one still loads the program, the same must hold.
    setTimeout(() => child.kill('SIGINT'), 600);
    const [code, signal] = await ended;
    // A shell says 130 for a program that the signal has ended.
    expect(code === 130 || signal === 'SIGINT').toBe(true);
    expect(readFileSync(join(world.cwd, 'dataset/dataset.json'), 'utf8')).toBe(before);
  });
});

it('says its version from whatever folder it is called', () => {
  const { version } = JSON.parse(readFileSync(pathToFileURL(join(ROOT, 'package.json')), 'utf8'));
  expect(shell('cd / && extract --version').stdout).toBe(`${version}\n`);
});
