import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputs, type Search } from '../../bin/input/files.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

function find(...names: string[]): Search {
  return findInputs(names, { cwd: world.cwd, out: join(world.cwd, 'dataset'), extensions: ['txt', 'md'] });
}

const paths = (search: Search): string[] => search.found.map((entry) => entry.path);
const reasons = (search: Search): string[] => search.failures.map((failure) => failure.message);

describe('findInputs and links', () => {
  it('follows links within the input, and ends where they lead in a circle', () => {
    world.files({ 'in/z/a.txt': '', 'in/.store/blob.txt': '' });
    symlinkSync('..', join(world.cwd, 'in/z/up'));
    symlinkSync('.', join(world.cwd, 'in/self'));
    symlinkSync('z', join(world.cwd, 'in/a-link'));
    symlinkSync('.store', join(world.cwd, 'in/store'));
    symlinkSync('.store/blob.txt', join(world.cwd, 'in/linked.txt'));
    const search = find('in');
    expect(paths(search)).toEqual(['store/blob.txt', 'z/a.txt']);
    expect(search.failures).toEqual([]);
  });

  it('follows no link out of the input, unless its target was named', () => {
    world.files({ 'in/a.txt': '', 'elsewhere/b.txt': '', 'inside.txt': '' });
    symlinkSync('../elsewhere', join(world.cwd, 'in/there'));
    symlinkSync('../elsewhere/b.txt', join(world.cwd, 'in/b.txt'));
    symlinkSync('/dev/zero', join(world.cwd, 'in/zero.txt'));
    // A name that begins like the folder's is not below it.
    symlinkSync('../inside.txt', join(world.cwd, 'in/inside.txt'));
    const search = find('in');
    expect(paths(search)).toEqual(['a.txt']);
    expect(reasons(search)).toEqual(
      ['in/b.txt', 'in/inside.txt', 'in/there', 'in/zero.txt'].map(
        (name) => `${name}: a link that leads out of the input: name its target to read it`,
      ),
    );
    expect(paths(find('in', 'elsewhere', 'inside.txt'))).toEqual(['a.txt', 'inside.txt', 'there/b.txt']);
    expect(paths(find('in/b.txt'))).toEqual(['b.txt']);
    expect(paths(find('in/there'))).toEqual(['b.txt']);
  });

  it('reads no output back, by whatever name it is reached', () => {
    world.files({ 'in/a.txt': '', 'dataset/notes.txt': '', 'dataset/.demarche/x/b.txt': '' });
    symlinkSync('../dataset', join(world.cwd, 'in/data'));
    symlinkSync('../dataset/notes.txt', join(world.cwd, 'in/notes.txt'));
    expect(paths(find('.'))).toEqual(['in/a.txt']);
    expect(find('.').failures).toEqual([]);
    expect(paths(find('dataset'))).toEqual(['notes.txt']);
  });
});
