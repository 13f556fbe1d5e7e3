import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputs, type Search } from '../../bin/input/files.js';
import { makePipe } from './pipe.js';
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
    expect(search).toMatchObject({ failures: [] });
    expect(search.aside).toEqual(['./.a.txt', './.git', './b.pdf', './node_modules', './sub/Makefile']);
    expect(find('.', 'sub').aside).toHaveLength(5);
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

  it('takes names as they are', () => {
    const names = [
      'with space.txt',
      'new\nline.txt',
      '-rf.txt',
      '--out.md',
      '*.txt',
      'caf\u00E9.txt',
      'cafe\u0301.txt',
    ];
    world.files(Object.fromEntries([...names, '..dots.txt', '...txt'].map((name) => [`in/${name}`, ''])));
    expect(paths(find('in')).sort()).toEqual([...names, '..dots.txt', '...txt'].sort());
    expect(paths(find('in/--out.md'))).toEqual(['--out.md']);
  });

  it('goes into a folder that is named like a text, and finds nothing in an empty one', () => {
    world.files({ 'in/x.txt/y.txt': '', 'in/empty.txt/': '' });
    expect(find('in')).toMatchObject({ found: [{ path: 'x.txt/y.txt' }], failures: [], aside: [] });
  });

  it('takes of the folders only what is wanted', () => {
    world.files({ 'in/a.txt': '', 'in/drafts/b.txt': '', 'c.txt': '' });
    const wants = (path: string) => !path.startsWith('drafts/');
    const place = { cwd: world.cwd, out: 'dataset', extensions: ['txt'], wants };
    expect(paths(findInputs(['in', 'c.txt'], place))).toEqual(['a.txt', 'c.txt']);
  });

  it('finds 20,000 files in a folder and a file below 500 folders', () => {
    const deep = Array.from({ length: 500 }, () => 'd').join('/');
    world.files({ [`in/${deep}/last.txt`]: '', 'in/many/': '' });
    for (let n = 0; n < 20_000; n++) writeFileSync(join(world.cwd, `in/many/${n}.txt`), '');
    expect(find('in').found).toHaveLength(20_001);
  }, 120_000);

  it('says why something cannot be read, and goes on', () => {
    world.files({ 'in/a.txt': '' });
    symlinkSync('nowhere', join(world.cwd, 'in/link.txt'));
    symlinkSync('nowhere', join(world.cwd, 'in/link.pdf'));
    symlinkSync('loop.txt', join(world.cwd, 'in/loop.txt'));
    symlinkSync('/dev/null', join(world.cwd, 'in/device.txt'));
    symlinkSync('/dev/null', join(world.cwd, 'in/device'));
    makePipe(join(world.cwd, 'in/pipe.txt'));
    makePipe(join(world.cwd, 'in/pipe'));
    symlinkSync('pipe.txt', join(world.cwd, 'in/to-pipe.txt'));
    writeFileSync(Buffer.from(join(world.cwd, 'in/bad\xE9.txt'), 'latin1'), '');
    const search = find('in', '', 'in/a.txt/b.txt', 'in/device.txt');
    expect(paths(search)).toEqual(['a.txt']);
    expect(search.aside).toHaveLength(3);
    expect(reasons(search)).toEqual([
      "'': no such file or folder",
      'in/a.txt/b.txt: a part of the path is no folder',
      'in/bad\uFFFD.txt: its name is not UTF-8: rename it',
      'in/device.txt: not a regular file',
      'in/link.txt: a link that leads nowhere',
      'in/loop.txt: too many links',
      'in/pipe.txt: not a regular file',
      'in/to-pipe.txt: not a regular file',
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
