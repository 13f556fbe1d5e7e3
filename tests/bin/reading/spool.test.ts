import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Spool } from '../../../bin/reading/spool.js';
import { readDraft } from '../../../src/read.js';

let spool: Spool;
beforeEach(() => {
  spool = new Spool();
});
afterEach(() => spool.close());

function add(path: string, text: string) {
  const draft = readDraft({ path, bytes: Buffer.from(text) });
  spool.add({ path, sha256: draft.entry.sha256, json: JSON.stringify(draft) });
  return draft;
}

describe('Spool', () => {
  it('gives drafts in the order of the dataset, as often as they are asked for', () => {
    const b = add('b.txt', 'Genève, le 3 mai 2016 🕊');
    const a = add('a.txt', 'On 3 May 2016 we wrote.');
    const drafts = spool.drafts();
    expect(drafts.paths).toEqual(['a.txt', 'b.txt']);
    expect([...drafts]).toEqual([a, b]);
    expect([...drafts]).toEqual([a, b]);
  });

  it('orders texts of one path by their content', () => {
    const texts = ['one', 'two', 'three'].map((text) => add('a.txt', text));
    const sums = texts.map(({ entry }) => entry.sha256).sort();
    expect([...spool.drafts()].map(({ entry }) => entry.sha256)).toEqual(sums);
  });

  it('is empty at first', () => {
    expect([...spool.drafts()]).toEqual([]);
  });
});
