import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../bin/cli/definitions.js';
import { main } from '../../bin/program.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

async function script(shell: string): Promise<string> {
  expect(await main(['completion', shell], world)).toBe(0);
  const file = join(world.cwd, `extract.${shell}`);
  writeFileSync(file, world.said.out);
  return file;
}

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it('names every command and option of the program', async () => {
    await script(shell);
    for (const command of createProgram(world, () => {}).commands) {
      expect(world.said.out).toContain(command.name());
      for (const { long } of command.options)
        expect(world.said.out).toContain(long?.replace(/^--/, '') ?? '');
    }
  });

  it.skipIf(!has(shell))('is understood by it', async () => {
    const { status, stderr } = spawnSync(shell, ['-n', await script(shell)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('bash', () => {
  /** What TAB offers after the words. */
  async function offered(...words: string[]): Promise<string[]> {
    const file = await script('bash');
    world.files({ 'letters/a.txt': '', 'letter one.md': '', 'data/': '' });
    const tab = `source ${file}; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _extract; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', tab, 'bash', 'extract', ...words], {
      encoding: 'utf8',
      cwd: world.cwd,
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it.each([
    [['--fo'], ['--format']],
    [['di'], ['diff']],
    [['help', 'sh'], ['show']],
    [['let'], ['letters', 'letter one.md']],
    [
      ['letters', '--out', ''],
      ['letters', 'data'],
    ],
    [['--out', '=', 'd'], ['data']],
    [
      ['letters', '--format', 'js'],
      ['json', 'jsonl'],
    ],
    [
      ['letters', '--only', 'dates,rec'],
      ['dates,recipients', 'dates,recommendations'],
    ],
    [
      ['--csv', ''],
      ['plain', 'excel'],
    ],
    [
      ['schema', 're'],
      ['recipients', 'references', 'recommendations'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['validate', 'data', '--so'], ['--sources']],
    [
      ['validate', ''],
      ['letters', 'data'],
    ],
    [['show', '--no-p'], ['--no-pager']],
    [['diff', '--fo'], []],
    [['letters', '--stdin-name', ''], []],
  ])('offers after %j', async (words, expected) => {
    expect((await offered(...words)).sort()).toEqual([...expected].sort());
  });
});

it.skipIf(!has('fish'))('fish offers names, lists and folders', async () => {
  const file = await script('fish');
  world.files({ 'data/': '' });
  const offered = (line: string): string[] =>
    spawnSync('fish', ['--no-config', '-c', `source ${file}; complete -C '${line}'`], {
      encoding: 'utf8',
      cwd: world.cwd,
    })
      .stdout.split('\n')
      .flatMap((offer) => (offer === '' ? [] : [offer.split('\t')[0] ?? '']));
  expect(offered('extract --fo')).toEqual(['--format']);
  expect(offered('extract letters --format json,c')).toEqual(['json,csv']);
  expect(offered('extract schema refe')).toEqual(['references']);
  expect(offered('extract letters --out da')).toEqual(['data/']);
  expect(offered('extract diff --fo')).toEqual([]);
});
