import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notTogether } from '../../bin/dataset/together.js';
import { save } from '../../bin/save/save.js';
import { sealed } from '../../bin/save/seal.js';
import type { OutputFile } from '../../src/writers/index.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const file = (name: string, ...chunks: string[]): OutputFile => ({ name, chunks: () => chunks });
const read = (name: string): string => readFileSync(join(world.cwd, name), 'utf8');

describe('the seal', () => {
  const descriptor = (name: string) =>
    file('datapackage.json', `{"resources":[{"path":"${name}"}],"name":"x"}`);
  const dataset = (name: string, text: string) => [
    file(name, text),
    descriptor(name),
    file('dataset.json', text),
  ];

  it('tells the sums of the files, the same whenever it is made', () => {
    const files = dataset('a.csv', 'é');
    save(files, world.cwd, '.');
    const hash = 'sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c';
    expect(JSON.parse(read('datapackage.json'))).toEqual({
      resources: [{ path: 'a.csv', bytes: 2, hash }],
      name: 'x',
      files: [{ path: 'dataset.json', bytes: 2, hash }],
    });
    const [, again] = sealed(files);
    expect([...(again?.chunks() ?? [])].join('')).toBe(read('datapackage.json'));
    expect(notTogether(world.cwd)).toEqual([]);
  });

  it('shows a file that was changed, taken from another run, or lost', () => {
    save(dataset('a.csv', 'one'), world.cwd, '.');
    world.files({ 'a.csv': 'two' });
    rmSync(join(world.cwd, 'dataset.json'));
    expect(notTogether(world.cwd)).toEqual([
      'a.csv: was changed, or belongs to another run',
      'dataset.json: missing',
    ]);
  });

  it('lets go what an earlier run wrote, and nothing that a person changed or put there', () => {
    save(dataset('a.csv', 'one'), world.cwd, '.');
    save(dataset('b.csv', 'two'), world.cwd, '.');
    expect(readdirSync(world.cwd).sort()).toEqual(['b.csv', 'datapackage.json', 'dataset.json']);
    world.files({ 'b.csv': 'edited', 'a.csv': 'mine' });
    save(dataset('c.csv', 'three'), world.cwd, '.');
    expect(readdirSync(world.cwd).sort()).toEqual([
      'a.csv',
      'b.csv',
      'c.csv',
      'datapackage.json',
      'dataset.json',
    ]);
    save([file('dataset.json', 'four')], world.cwd, '.');
    expect(readdirSync(world.cwd).sort()).toEqual(['a.csv', 'b.csv', 'dataset.json']);
  });

  it('is not believed further than the folder', () => {
    const sum = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const listed = ['../mine', '/etc/passwd', '.hidden', 'sub/mine', '..', 'link', 7].map((path) => ({
      path,
      bytes: 0,
      hash: sum,
    }));
    world.files({
      mine: '',
      'out/.hidden': '',
      'out/sub/mine': '',
      'out/datapackage.json': JSON.stringify({ files: listed, resources: 'none' }),
    });
    symlinkSync('../mine', join(world.cwd, 'out/link'));
    save([file('a.csv', 'new')], join(world.cwd, 'out'), 'out');
    expect([existsSync(join(world.cwd, 'mine')), existsSync(join(world.cwd, 'out/.hidden'))]).toEqual([
      true,
      true,
    ]);
    expect(readdirSync(join(world.cwd, 'out')).sort()).toContain('link');
    expect(readdirSync(join(world.cwd, 'out/sub'))).toEqual(['mine']);
  });
});
