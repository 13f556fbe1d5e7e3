import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { save } from '../../bin/save.js';
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

  it('replaces what a killed run has left, and does not write through a link', () => {
    world.files({ '.a.csv.tmp': 'left', 'elsewhere/x': 'kept', 'out/': '' });
    symlinkSync('../elsewhere/x', join(world.cwd, 'out/.a.csv.tmp'));
    symlinkSync('../elsewhere/x', join(world.cwd, 'out/a.csv'));
    save([file('a.csv', 'new')], world.cwd, '.');
    save([file('a.csv', 'new')], join(world.cwd, 'out'), 'out');
    expect([read('a.csv'), read('out/a.csv'), read('elsewhere/x')]).toEqual(['new', 'new', 'kept']);
  });
});
