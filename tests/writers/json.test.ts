import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/schema/dataset.js';
import { entry, sample } from './sample.js';
import { written } from './written.js';

const asWhole = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 2)}\n`;

describe('dataset.json', () => {
  it.each<[string, Dataset]>([
    ['nothing', { documents: [], organizations: [] }],
    ['a document without rows', { documents: [entry()], organizations: [] }],
    ['organizations alone', { documents: [], organizations: sample().organizations }],
    ['rows of every table', sample()],
    [
      'line separators, which JSON leaves raw',
      { documents: [entry({ title: 'a\u2028b\nc' })], organizations: [] },
    ],
  ])('holds the bytes that JSON.stringify gives for %s', (_, dataset) => {
    expect(written(dataset, 'dataset.json')).toBe(asWhole(dataset));
  });

  it('holds them for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (texts) => {
        const dataset = {
          documents: texts.map((title) => entry({ title, warnings: texts })),
          organizations: [],
        };
        expect(written(dataset, 'dataset.json')).toBe(asWhole(dataset));
      }),
    );
  });
});
