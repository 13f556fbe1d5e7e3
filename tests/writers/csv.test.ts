import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, entry, recipient, sample } from './sample.js';
import { records, written } from './written.js';

/** How a text looks in a cell that is read back. */
function through(text: string): string | undefined {
  const dataset = { documents: [entry({ recipients: [recipient({ address: text })] })], organizations: [] };
  const [header, row] = records(dataset, 'recipients.csv');
  return row?.[header?.indexOf('address') ?? -1];
}

/** The text with a space for its line breaks, which stand in a grapheme too. */
function folded(text: string): string {
  return text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
}

describe('columns', () => {
  it.each([
    ['documents.csv', 'id,path,sha256,encoding,kind,title,date,language,sender,about,warnings'],
    ['dates.csv', 'id,document_id,text,start,end,line,rule,edtf,earliest,latest,precision,year_source,role'],
    ['organizations.csv', 'id,name,acronyms,aliases,country_code,country,documents'],
  ])('of %s', (name, header) => {
    expect(written(sample(), name).split('\n')[0]).toBe(header);
    expect(written({ documents: [], organizations: [] }, name)).toBe(`${header}\n`);
  });
});

describe('rows', () => {
  it('say null, numbers, booleans and their document', () => {
    const dataset = {
      documents: [
        entry({ id: 'a', dates: [date({ id: 'a/dates/1' })] }),
        entry({
          id: 'b',
          dates: [date({ id: 'b/dates/1', edtf: 'XXXX-10-10', earliest: null, latest: null })],
        }),
      ],
      organizations: [],
    };
    expect(written(dataset, 'dates.csv').split('\n').slice(1)).toEqual([
      'a/dates/1,a,as read,0,7,1,test,2016-05-03,2016-05-03,2016-05-03,day,stated,mention',
      'b/dates/1,b,as read,0,7,1,test,XXXX-10-10,,,day,stated,mention',
      '',
    ]);
    expect(written(sample(), 'signatories.csv')).toMatch(/,stated,rights-now,false\n$/);
  });

  it('quote a control character', () => {
    const dataset = {
      documents: [entry({ recipients: [recipient({ address: 'Quay\u001b[2J 7' })] })],
      organizations: [],
    };
    expect(written(dataset, 'recipients.csv')).toContain('"Quay\u001b[2J 7"');
  });

  it('join lists, fold line breaks and quote what needs it', () => {
    expect(written(sample(), 'documents.csv').split('\n')[1]).toBe(
      `letter,letter.md,${'a'.repeat(64)},utf-8,open_letter,"“Open” letter, to whom it may concern",2016-05,en,"One, Inc.; Two",PRK; KOR,`,
    );
    expect(written(sample(), 'organizations.csv')).toContain(
      `rights-now,"'@Rights ""Now""",,Rights; Now,PER,Peru,letter\n`,
    );
  });

  it('are all there when they fill more than one chunk', () => {
    const dates = Array.from({ length: 1234 }, (_, n) => date({ id: `letter/dates/${n + 1}`, start: n }));
    const rows = records({ documents: [entry({ dates })], organizations: [] }, 'dates.csv');
    expect(rows).toHaveLength(1235);
    expect(rows.slice(1).map((row) => row[0])).toEqual(dates.map((row) => row.id));
  });
});

describe('a text in a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b "c"', 'a,b "c"'],
    ['one\r\ntwo', 'one two'],
    ['one\n\ntwo\rthree', 'one two three'],
    ['one\u2028two\u2029three\u0085four\vfive\fsix', 'one two three four five six'],
    ['tab\tinside', 'tab\tinside'],
    ['Ünï çødé 한국 🕊', 'Ünï çødé 한국 🕊'],
    ['a = b + c', 'a = b + c'],
    ["l'État", "l'État"],
    ['– a dash', '– a dash'],
    ['#hashtag', '#hashtag'],
  ])('%j is read back as %j', (text, expected) => {
    expect(through(text)).toBe(expected);
  });

  it.each([
    '=1+1',
    '+850 2 381 7972',
    '-1',
    '@SUM(A1)',
    '\tx',
    ' =1',
    '\u00A0+1',
    '\uFEFF=1',
    '\u200B=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "=cmd|' /C calc'!A0",
  ])('%j is kept from running as a formula', (text) => {
    expect(through(text)).toBe(`'${text}`);
  });

  it('is guarded where a line break stood before the formula, and where it begins with CR', () => {
    expect(through('\n=1')).toBe("' =1");
    expect(through('\rx')).toBe("' x");
  });

  it('keeps numbers as they are: they are no text', () => {
    const dataset = { documents: [entry({ dates: [date({ start: -5 })] })], organizations: [] };
    expect(written(dataset, 'dates.csv')).toContain(',-5,');
  });

  it('survives the way through CSV, whatever it is, but for folding and the guard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const back = through(text);
        expect([folded(text), `'${folded(text)}`]).toContain(back);
        expect(back).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
      }),
      { numRuns: 500 },
    );
  });

  it('is guarded only where it must be', () => {
    const safe = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(safe, (text) => {
        expect(through(text)).toBe(folded(text));
      }),
    );
  });
});

describe('every cell', () => {
  it('says what dataset.json says', () => {
    const { documents } = JSON.parse(written(sample(), 'dataset.json'));
    const [header = [], row = []] = records(sample(), 'references.csv');
    const reference = documents[0].references[0];
    const fromJson = header.map((name) =>
      name === 'document_id' ? 'letter' : String(reference[name] ?? ''),
    );
    expect(row).toEqual(fromJson);
  });
});
