import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cache } from '../../bin/cache/cache.js';
import { fingerprint } from '../../bin/cache/fingerprint.js';
import type { Piece } from '../../bin/reading/pieces.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const cache = (): Cache => new Cache(join(world.cwd, 'cache'));

/** The second piece holds what is a line end for some, and none for JSON. */
const found = (head: string) => ({
  head,
  pieces: [
    { table: 'dates', rows: 2, json: '[{},{}]' },
    { table: 'references', rows: 1, json: '["a\u2028b"]' },
  ] satisfies Piece[],
});

/** The only entry there is. */
function entry(): string {
  const folder = join(world.cwd, 'cache');
  const [file] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return join(file?.parentPath ?? '', file?.name ?? '');
}

describe('Cache', () => {
  it('gives what was put, to a later run too', () => {
    cache().put('a.txt', 'sum', found('{"é":1}'));
    expect(cache().get('a.txt', 'sum')).toEqual(found('{"é":1}'));
  });

  it('gives a draft without rows', () => {
    cache().put('a.txt', 'sum', { head: '{}', pieces: [] });
    expect(cache().get('a.txt', 'sum')).toEqual({ head: '{}', pieces: [] });
  });

  it('knows no other text and no other path', () => {
    const kept = cache();
    kept.put('a.txt', 'sum', found('{}'));
    expect(kept.get('a.md', 'sum')).toBeNull();
    expect(kept.get('a.txt', 'another')).toBeNull();
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['torn', (bytes) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['flipped', (bytes) => Buffer.from(bytes.map((byte, n) => (n === bytes.length - 2 ? byte ^ 1 : byte)))],
    ['of another kind', () => Buffer.from([0xff, 0xfe, 0])],
  ])('misses an entry that is %s', (_, damage) => {
    const kept = cache();
    kept.put('a.txt', 'sum', found('{"a":1}'));
    writeFileSync(entry(), damage(readFileSync(entry())));
    expect(kept.get('a.txt', 'sum')).toBeNull();
  });

  it('leaves no other files behind', () => {
    const kept = cache();
    kept.put('a.txt', 'sum', found('{}'));
    kept.put('a.txt', 'sum', found('{}'));
    expect(readdirSync(join(world.cwd, 'cache'), { recursive: true })).toHaveLength(2);
  });

  it('says in one line that its folder cannot be made', () => {
    world.files({ cache: 'a file' });
    expect(cache).toThrow(/^cannot use the cache .*: stands in the way$/);
  });
});

describe('fingerprint', () => {
  it('is the same as long as nothing changes', () => {
    expect(fingerprint()).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint()).toBe(fingerprint());
  });
});
