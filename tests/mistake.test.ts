import { expect, it, vi } from 'vitest';
import { extract } from '../src/index.js';
import { date } from './writers/sample.js';

/*
 * Extractors with a mistake: where a text says so, its date has a value that is none.
 */

vi.mock('../src/extractors/dates/index.js', () => ({
  findDates: ({ text }: { readonly text: string }) => {
    const { id, ...row } = date(text.includes('mistake') ? { edtf: 'May' } : {});
    return { rows: [row], own: null, spans: [], warnings: [] };
  },
}));

it('a row that breaks its schema costs its document, and no other', () => {
  const inputs = ['a mistake of ours', 'nothing wrong here'].map((text, n) => ({
    path: `${n}.txt`,
    bytes: Buffer.from(text),
  }));
  const { dataset, failures } = extract(inputs);
  expect(failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^0\.txt: a mistake in demarche, please report it: \S+ dates\.0\.edtf: /),
  ]);
  expect(dataset.documents.map(({ path }) => path)).toEqual(['1.txt']);
});
