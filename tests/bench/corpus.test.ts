import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { variations, writeCorpus } from '../../bench/corpus.js';
import { varied } from '../../bench/vary.js';
import { createWorld, type World } from '../bin/world.js';
import { bundled } from '../letters.js';

/*
 * Figures are worth something only where the texts behind them are the same each time, and like letters.
 */

const sources = bundled.map(({ path, bytes }) => ({ name: path, text: Buffer.from(bytes).toString() }));

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

describe('a variation of a letter', () => {
  it('is the same each time, and like no other', () => {
    for (const { text } of sources) {
      const several = [1, 2, 3].map((n) => varied(text, n));
      expect([1, 2, 3].map((n) => varied(text, n))).toEqual(several);
      expect(new Set([text, ...several]).size).toBe(4);
    }
  });

  it('has the paragraphs of the letter in another order, but for the first and the last', () => {
    const paragraphs = Array.from({ length: 20 }, (_, n) => `paragraph ${n}`);
    const other = varied(paragraphs.join('\n\n'), 7).split('\n\n');
    expect([...other].sort()).toEqual([...paragraphs].sort());
    expect(other).not.toEqual(paragraphs);
    expect([other.slice(0, 4), other.slice(-4)]).toEqual([paragraphs.slice(0, 4), paragraphs.slice(-4)]);
  });

  it('has other names, days and years', () => {
    const other = varied('Ms. Berit Lunde wrote to Tomas Okello on 3 May 2016.', 3);
    expect(other).toMatch(/^Ms\. \p{L}+ \p{L}+ wrote to \p{L}+ \p{L}+ on \d+ May \d{4}\.$/u);
    expect(other).not.toContain('2016');
  });
});

describe('a corpus', () => {
  it('is as large as it is to be, under names of its own', () => {
    const texts = [...variations(sources, 50_000)];
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
    const bytes = texts.map(({ text }) => Buffer.byteLength(text));
    const all = bytes.reduce((sum, one) => sum + one, 0);
    expect(all).toBeGreaterThanOrEqual(50_000);
    expect(all - (bytes.at(-1) ?? 0)).toBeLessThan(50_000);
  });

  it('is written as it is told', () => {
    const folder = join(world.cwd, 'letters');
    const { bytes, documents } = writeCorpus(sources, 20_000, folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toHaveLength(documents);
    const sizes = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes);
  });
});
