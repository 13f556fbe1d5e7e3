import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/changes.js';
import type { LooseDataset, Row } from '../../src/compare/loose.js';
import { inWords } from '../../src/compare/words.js';
import { tableNames } from '../../src/schema/names.js';
import { date, entry, recipient, sample } from '../writers/sample.js';

type Date = ReturnType<typeof date>;

/** Dates of a document in their order, each with the texts it is given. */
const dates = (...rows: Partial<Date>[]): Date[] =>
  rows.map((row, n) => {
    const start = row.start ?? n * 100;
    return date({
      text: `date ${n}`,
      id: `letter/dates/${n + 1}`,
      line: n + 1,
      ...row,
      start,
      end: start + 7,
    });
  });

const dataset = (...documents: Row[]): LooseDataset => ({ documents, organizations: [] });
const letter = (rows: Date[], sha256 = 'a'.repeat(64)): Row => entry({ dates: rows, sha256 });
const words = (before: LooseDataset, after: LooseDataset): string[] =>
  compare(before, after, tableNames).map(inWords);
const edited = 'b'.repeat(64);

describe('rows', () => {
  it('are equal to themselves', () => {
    expect(words(sample(), sample())).toEqual([]);
  });

  it('are known by what they say: one that comes first changes no other', () => {
    const old = dates({ text: 'May 2016' }, { text: 'June 2016' }, { text: 'July 2016' });
    const now = dates(
      { text: 'April 2016' },
      { text: 'May 2016' },
      { text: 'June 2016' },
      { text: 'July 2016' },
    );
    expect(words(dataset(letter(old)), dataset(letter(now, edited)))).toEqual([
      '~ document letter.md: file changed, 3 rows moved',
      '+ date "April 2016" (2016-05-03) in letter.md:1',
    ]);
  });

  it('of one text and one value: the one that has no neighbour is the one that came', () => {
    const same = { text: '2016', edtf: '2016' };
    const old = dates({ ...same, start: 100, line: 2 }, { ...same, start: 300, line: 4 });
    const now = dates(
      { ...same, start: 100, line: 2 },
      { ...same, start: 200, line: 3 },
      { ...same, start: 300, line: 4 },
    );
    expect(words(dataset(letter(old)), dataset(letter(now)))).toEqual([
      '+ date "2016" (2016) in letter.md:3',
    ]);
    expect(words(dataset(letter(now)), dataset(letter(old)))).toEqual([
      '- date "2016" (2016) in letter.md:3',
    ]);
  });

  it('of one text are found again although the text before them has grown', () => {
    const same = { text: '2016', edtf: '2016' };
    const anchor = { text: 'only once' };
    const old = dates(
      { ...anchor, start: 0 },
      { ...same, start: 50, line: 2 },
      { ...same, start: 500, line: 9 },
    );
    const now = dates({ ...anchor, start: 460 }, { ...same, start: 510, line: 12 });
    // The nearest as the crow flies would be the second.
    expect(words(dataset(letter(old)), dataset(letter(now, edited)))).toContain(
      '- date "2016" (2016) in letter.md:9',
    );
  });

  it('of one text tell their other values', () => {
    const old = dates({ text: 'April 2018', edtf: '2018-04', earliest: '2018-04-01', precision: 'month' });
    const now = dates({ text: 'April 2018', edtf: '2018-04-27', earliest: '2018-04-27', precision: 'day' });
    expect(words(dataset(letter(old)), dataset(letter(now)))).toEqual([
      '~ date "April 2018" (2018-04-27) in letter.md:1: edtf 2018-04 -> 2018-04-27',
    ]);
  });

  it('of an edited text are one row that changed, if they share most of their words', () => {
    const old = dates({ text: 'April 2018', edtf: '2018-04' });
    const now = dates({ text: 'April 27, 2018', edtf: '2018-04-27' });
    expect(words(dataset(letter(old)), dataset(letter(now, edited))).at(-1)).toBe(
      '~ date "April 27, 2018" (2018-04-27) in letter.md:1: text "April 2018" -> "April 27, 2018", ' +
        'edtf 2018-04 -> 2018-04-27',
    );
  });

  it('of two texts are two rows', () => {
    const old = dates({ text: 'May 2016' });
    const now = dates({ text: 'the 1970s' });
    expect(words(dataset(letter(old)), dataset(letter(now, edited))).map((line) => line[0])).toEqual([
      '~',
      '-',
      '+',
    ]);
  });

  it('that stand elsewhere in the same file are changed rows, and not moved ones', () => {
    const old = dates({ text: 'May 2016', start: 3 });
    const now = dates({ text: 'May 2016', start: 8 });
    expect(words(dataset(letter(old)), dataset(letter(now)))).toEqual([
      '~ date "May 2016" (2016-05-03) in letter.md:1: start 3 -> 8, end 10 -> 15',
    ]);
  });

  it('of one range and text are not mixed up', () => {
    const [first] = sample().documents[0]?.references ?? [];
    const both = (second: string) =>
      entry({ references: first ? [first, { ...first, instrument: second }] : [] });
    expect(words(dataset(both('ICCPR-OP1')), dataset(both('ICCPR-OP2')))).toEqual([
      '~ reference ICCPR-OP2 art. 7; 10 in letter.md:1: instrument ICCPR-OP1 -> ICCPR-OP2',
    ]);
  });

  it('of a long list are compared in a moment, even where nothing is the same', () => {
    const many = (word: string) =>
      dates(...Array.from({ length: 20_000 }, (_, n) => ({ text: `${word}${n}` })));
    const before = performance.now();
    expect(words(dataset(letter(many('old'))), dataset(letter(many('new'), edited)))).toHaveLength(40_001);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('of one text by the thousand are compared in a moment', () => {
    const many = (count: number) => dates(...Array.from({ length: count }, () => ({ text: '2016' })));
    expect(words(dataset(letter(many(5000))), dataset(letter(many(5001), edited)))).toHaveLength(2);
  });
});

describe('documents', () => {
  it('come in the order of their paths, with their rows', () => {
    const rows = dates({ text: 'May 2016' });
    expect(
      words(
        dataset(entry({ path: 'b.md', dates: rows })),
        dataset(entry({ path: 'a.md', sha256: edited, dates: rows }), entry({ path: 'c.md', sha256: 'c' })),
      ),
    ).toEqual([
      '+ document a.md',
      '+ date "May 2016" (2016-05-03) in a.md:1',
      '- document b.md',
      '- date "May 2016" (2016-05-03) in b.md:1',
      '+ document c.md',
    ]);
  });

  it('with one path are told apart by their bytes', () => {
    const one = entry({ path: 'a.md', sha256: '1', title: 'One' });
    const two = entry({ path: 'a.md', id: 'a-2', sha256: '2', title: 'Two' });
    expect(words(dataset(one, two), dataset({ ...two, id: 'a' }))).toEqual([
      '~ document a.md: id a-2 -> a',
      '- document a.md',
    ]);
  });

  it('tell lists by their items', () => {
    const before = entry({ about: ['PRK', 'KOR'], warnings: ['line 3: odd'] });
    expect(words(dataset(before), dataset(entry({ about: ['KOR', 'JPN'] })))).toEqual([
      '~ document letter.md: about -PRK +JPN, warnings -"line 3: odd"',
    ]);
    expect(words(dataset(entry({ about: ['A', 'B'] })), dataset(entry({ about: ['B', 'A'] })))).toEqual([
      '~ document letter.md: about in another order',
    ]);
  });

  it('show of long texts the place where they part', () => {
    const start = 'All the words that stand before the place where the two titles begin to differ';
    expect(
      words(dataset(entry({ title: `${start} once` })), dataset(entry({ title: `${start} twice` }))),
    ).toEqual(['~ document letter.md: title "…n to differ once" -> "…n to differ twice"']);
  });
});

describe('organizations', () => {
  const [organization] = sample().organizations;
  const one = (change: Row): LooseDataset => ({
    documents: [],
    organizations: [{ ...organization, ...change }],
  });

  it('are known by their id', () => {
    expect(words(one({}), one({ country_code: 'BOL', country: 'Bolivia', acronyms: ['RN'] }))).toEqual([
      '~ organization @Rights "Now" (BOL): acronyms +RN, country_code PER -> BOL',
    ]);
  });

  it('are known by a name that both have, where the fullest form is another', () => {
    const now = one({ id: 'rights-now-peru', name: 'Rights Now Peru', aliases: ['@Rights "Now"'] });
    expect(words(one({ aliases: [] }), now)).toEqual([
      '~ organization Rights Now Peru (PER): id rights-now -> rights-now-peru, ' +
        'name "@Rights "Now"" -> "Rights Now Peru", aliases +"@Rights "Now""',
    ]);
  });
});

describe('columns and tables', () => {
  const without = ({ fax: _, ...row }: Row): Row => row;

  it('that a later version has added are told once', () => {
    const rows = [recipient(), recipient({ id: 'letter/recipients/2', text: 'B', fax: '1' })];
    const before = dataset({ ...entry(), recipients: rows.map(without) });
    const after = dataset(entry({ recipients: rows }));
    expect(words(before, after)).toEqual(['+ column fax of recipients']);
    expect(words(after, before)).toEqual(['- column fax of recipients']);
  });

  it('that were not written have no rows', () => {
    const { dates: _, ...rest } = entry();
    expect(words(dataset(rest), dataset(entry({ dates: dates({ text: 'May 2016' }) })))).toEqual([
      '+ date "May 2016" (2016-05-03) in letter.md:1',
    ]);
  });

  it('that are not asked for are not compared', () => {
    expect(
      compare(dataset(entry()), dataset(entry({ dates: dates({}) })), ['documents', 'signatories']),
    ).toEqual([]);
  });
});
