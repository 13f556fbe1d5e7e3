import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notTogether } from '../../bin/dataset/together.js';
import { checkFolder, save } from '../../bin/save/save.js';
import type { OutputFile } from '../../src/writers/index.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const file = (name: string, ...chunks: string[]): OutputFile => ({ name, chunks: () => chunks });
const read = (name: string): string => readFileSync(join(world.cwd, name), 'utf8');

describe('save', () => {
  it('writes the chunks as UTF-8 and leaves nothing else behind', () => {
    save([file('a.csv', 'é', '한', '\n'), file('b.json')], world.cwd, '.');
    expect(readdirSync(world.cwd).sort()).toEqual(['a.csv', 'b.json']);
    expect(read('a.csv')).toBe('é한\n');
    expect(read('b.json')).toBe('');
  });

  it('leaves the old files whole where a new one cannot be made', () => {
    world.files({ 'a.csv': 'old' });
    const broken: OutputFile = {
      name: 'b.csv',
      *chunks() {
        yield 'half';
        throw new RangeError('a mistake of ours');
      },
    };
    expect(() => save([file('a.csv', 'new'), broken], world.cwd, '.')).toThrow(RangeError);
    expect(read('a.csv')).toBe('old');
    expect(readdirSync(world.cwd)).toEqual(['a.csv']);
  });

  it('does not write through a link, nor stage behind one', () => {
    world.files({ 'elsewhere/x': 'kept', 'out/': '', 'home/': '', 'elsewhere/there/': '' });
    symlinkSync('../elsewhere/x', join(world.cwd, 'out/a.csv'));
    save([file('a.csv', 'new')], join(world.cwd, 'out'), 'out');
    expect([read('out/a.csv'), read('elsewhere/x')]).toEqual(['new', 'kept']);
    symlinkSync('../elsewhere/there', join(world.cwd, 'home/.demarche'));
    expect(() => save([file('a.csv', 'new')], join(world.cwd, 'home'), 'home')).toThrow(
      'cannot write to home/.demarche: stands in the way, and is no folder',
    );
    expect(readdirSync(join(world.cwd, 'elsewhere/there'))).toEqual([]);
  });

  it('writes into a folder that a link names, and keeps the link', () => {
    world.files({ 'real/mine.txt': 'mine' });
    symlinkSync('real', join(world.cwd, 'out'));
    checkFolder(join(world.cwd, 'out'), 'out');
    save([file('a.csv', 'new')], join(world.cwd, 'out'), 'out');
    expect(readdirSync(join(world.cwd, 'real')).sort()).toEqual(['a.csv', 'mine.txt']);
    expect(lstatSync(join(world.cwd, 'out')).isSymbolicLink()).toBe(true);
  });

  it('touches nothing where a folder stands in the place of a file', () => {
    world.files({ 'a.csv': 'old', 'b.csv/inner': 'mine' });
    expect(() => save([file('a.csv', 'new'), file('b.csv', 'new')], world.cwd, 'out')).toThrow(
      'cannot write to out/b.csv: a folder stands in the way',
    );
    expect(readdirSync(world.cwd).sort()).toEqual(['a.csv', 'b.csv']);
    expect(read('a.csv')).toBe('old');
  });

  it('writes bytes as well as text', () => {
    const bytes = { name: 'a.xlsx', chunks: () => [new Uint8Array([0, 255]), 'é'] };
    save([bytes], world.cwd, '.');
    expect([...readFileSync(join(world.cwd, 'a.xlsx'))]).toEqual([0, 255, 0xc3, 0xa9]);
  });
});

describe('a record', () => {
  it.each([
    ['not JSON', 'torn'],
    ['a way out', { staging: 'x', files: ['../stolen'], obsolete: [] }],
    ['a staging elsewhere', { staging: '../../elsewhere', files: ['stolen'], obsolete: [] }],
    ['no list', { staging: 'x', files: 'stolen', obsolete: [] }],
    ['null', null],
  ])('that is %s is none: a folder from elsewhere moves nothing', (_, record) => {
    const text = typeof record === 'string' ? record : JSON.stringify(record);
    world.files({
      'elsewhere/stolen': 'mine',
      'out/.demarche/commit.json': text,
      'out/.demarche/stolen': 'theirs',
      'out/a.csv': 'old',
    });
    checkFolder(join(world.cwd, 'out'), 'out');
    expect(read('elsewhere/stolen')).toBe('mine');
    expect(readdirSync(join(world.cwd, 'out')).sort()).toEqual(['.demarche', 'a.csv']);
    expect(readdirSync(world.cwd).sort()).toEqual(['elsewhere', 'out']);
  });

  it('is followed before anything is read: the dataset that was decided stands', () => {
    const staging = '000000000000-1-0.1';
    world.files({
      'out/.demarche/commit.json': JSON.stringify({
        staging,
        files: ['a.csv', 'dataset.json'],
        obsolete: [],
      }),
      [`out/.demarche/${staging}/dataset.json`]: 'new',
      'out/a.csv': 'new',
      'out/dataset.json': 'old',
    });
    expect(notTogether(join(world.cwd, 'out'))).toHaveLength(1);
    checkFolder(join(world.cwd, 'out'), 'out');
    expect(read('out/dataset.json')).toBe('new');
    expect(existsSync(join(world.cwd, 'out/.demarche/commit.json'))).toBe(false);
  });
});
