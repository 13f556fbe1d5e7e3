import { chmodSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputs, readInputs, type Search } from '../../bin/files.js';
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

describe('findInputs', () => {
  it('walks folders by code point, whatever the case of the extension', () => {
    world.files({
      'in/é.txt': '',
      'in/b/x.MD': '',
      'in/B.txt': '',
      'in/a.txt': '',
      'in/\u{10000}.md': '',
      'in/\uFF21.md': '',
    });
    expect(paths(find('in'))).toEqual(['B.txt', 'a.txt', 'b/x.MD', 'é.txt', '\uFF21.md', '\u{10000}.md']);
  });

  it('passes by what is hidden, node_modules and the output folder; counts what it does not know', () => {
    world.files({
      'a.txt': '',
      '.a.txt': '',
      '.git/x.txt': '',
      'node_modules/p/readme.md': '',
      'dataset/old.txt': '',
      'sub/dataset/fine.txt': '',
      'b.pdf': '',
      'sub/Makefile': '',
    });
    const search = find('.');
    expect(paths(search)).toEqual(['a.txt', 'sub/dataset/fine.txt']);
    expect(search).toMatchObject({ leftAside: 2, failures: [] });
    expect(find('.', 'sub').leftAside).toBe(2);
  });

  it('reads what is named, even where a walk would pass it by', () => {
    world.files({ '.hidden.txt': '', 'node_modules/x/a.md': '', 'dataset/b.txt': '' });
    expect(paths(find('.hidden.txt', 'node_modules', 'dataset'))).toEqual(['.hidden.txt', 'b.txt', 'x/a.md']);
  });

  it('names a document below its input folder, or by its base name', () => {
    world.files({ 'in/sub/a.txt': '' });
    const search = find('in/sub/a.txt');
    expect(paths(search)).toEqual(['a.txt']);
    expect(paths(find('in/'))).toEqual(['sub/a.txt']);
    expect(paths(find(join(world.cwd, 'in', 'sub')))).toEqual(['a.txt']);
  });

  it('reads a file once, named from the outermost folder, in whatever order it is reached', () => {
    world.files({ 'in/sub/a.txt': '', 'in/b.txt': '' });
    symlinkSync('b.txt', join(world.cwd, 'in/c.txt'));
    const expected = ['b.txt', 'sub/a.txt'];
    expect(paths(find('in/sub/a.txt', 'in', 'in/sub', 'in/c.txt'))).toEqual(expected);
    expect(paths(find('in/c.txt', 'in/sub', 'in', 'in/sub/a.txt'))).toEqual(expected);
  });

  it('keeps apart two files that have one path', () => {
    world.files({ 'one/a.txt': '1', 'two/a.txt': '2' });
    expect(find('two', 'one').found.map((entry) => entry.shown)).toEqual(['one/a.txt', 'two/a.txt']);
  });

  it('follows links, and ends where they lead in a circle', () => {
    world.files({ 'in/a.txt': '', 'elsewhere/b.txt': '' });
    symlinkSync('..', join(world.cwd, 'in/up'));
    symlinkSync('../elsewhere', join(world.cwd, 'in/there'));
    expect(paths(find('in'))).toContain('there/b.txt');
  });

  it('says why something cannot be read, and goes on', () => {
    world.files({ 'in/a.txt': '' });
    symlinkSync('nowhere', join(world.cwd, 'in/link.txt'));
    symlinkSync('nowhere', join(world.cwd, 'in/link.pdf'));
    symlinkSync('loop.txt', join(world.cwd, 'in/loop.txt'));
    symlinkSync('/dev/null', join(world.cwd, 'in/device.txt'));
    symlinkSync('/dev/null', join(world.cwd, 'in/device'));
    const search = find('in', '', 'in/a.txt/b.txt', 'in/device.txt');
    expect(paths(search)).toEqual(['a.txt']);
    expect(search.leftAside).toBe(2);
    expect(reasons(search)).toEqual([
      "'': no such file or folder",
      'in/a.txt/b.txt: a part of the path is no folder',
      'in/device.txt: not a regular file',
      'in/link.txt: a link that leads nowhere',
      'in/loop.txt: too many links',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says that a folder may not be entered', () => {
    world.files({ 'in/closed/a.txt': '' });
    chmodSync(join(world.cwd, 'in/closed'), 0);
    const search = find('in');
    chmodSync(join(world.cwd, 'in/closed'), 0o700);
    expect(reasons(search)).toEqual(['in/closed: permission denied']);
  });
});

describe('readInputs', () => {
  it('reads the bytes when they are asked for, and goes on after a file that has gone', () => {
    world.files({ 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' });
    const { found } = find('.');
    rmSync(join(world.cwd, 'b.txt'));
    const heard: string[] = [];
    const inputs = [
      ...readInputs(found, {
        reading: (path, n) => void heard.push(`${n} ${path}`),
        failed: (failure) => void heard.push(failure.message),
      }),
    ];
    expect(heard).toEqual(['1 a.txt', '2 b.txt', './b.txt: no such file or folder', '3 c.txt']);
    expect(inputs.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['a.txt', 'A'],
      ['c.txt', 'C'],
    ]);
    expect(readFileSync(join(world.cwd, 'a.txt'), 'utf8')).toBe('A');
  });
});
