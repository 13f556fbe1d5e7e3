import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headOf, piecesOf } from '../../../bin/reading/pieces.js';
import { Spool } from '../../../bin/reading/spool.js';
import type { Draft } from '../../../src/draft.js';
import { readDraft } from '../../../src/read.js';
import { mentionTables } from '../../../src/schema/names.js';

let spool: Spool;
beforeEach(() => {
  spool = new Spool();
});
afterEach(() => spool.close());

function add(path: string, text: string): Draft {
  const draft = readDraft({ path, bytes: Buffer.from(text) });
  const places = Array.from(piecesOf(draft), (piece) => spool.add(piece));
  spool.keep({ path, sha256: draft.entry.sha256, head: headOf(draft), places });
  return draft;
}

/** Drafts as plain values; each table has as many rows as it says. */
function plain(drafts: Iterable<Draft>) {
  return Array.from(drafts, ({ entry, counts }) => {
    const tables = mentionTables.map((table) => [table, [...entry[table]]] as const);
    for (const [table, rows] of tables) expect(entry[table]).toHaveLength(rows.length);
    return { entry: { ...entry, ...Object.fromEntries(tables) }, counts };
  });
}

describe('Spool', () => {
  it('gives drafts in the order of the dataset, as often as they are asked for', () => {
    const b = add('b.txt', 'Genève, le 3 mai 2016 🕊');
    const a = add('a.txt', 'On 3 May 2016 we wrote. We urge Kenya to act.');
    const drafts = spool.drafts();
    expect(drafts.paths).toEqual(['a.txt', 'b.txt']);
    expect(plain(drafts)).toEqual([a, b]);
    expect(plain(drafts)).toEqual([a, b]);
  });

  it('gives every row of a long text, in its order', () => {
    const long = add('long.txt', 'On 3 May 2016 we wrote.\n\n'.repeat(1200));
    expect(long.entry.dates).toHaveLength(1200);
    expect(plain(spool.drafts())).toEqual([long]);
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
