import { describe, expect, it } from 'vitest';
import { type Dataset, validate } from '../../src/schema/dataset.js';
import { failureOf, InvalidDataset } from '../../src/schema/errors.js';
import { mentionTables, type TableName, tables } from '../../src/schema/tables.js';
import { date, entry, sample } from '../writers/sample.js';

/** What is wrong with a dataset, one line each. */
function problems(data: Dataset, names?: readonly TableName[]): readonly string[] {
  try {
    validate(data, names);
    return [];
  } catch (error) {
    if (error instanceof InvalidDataset) return error.problems;
    throw error;
  }
}

describe('a dataset', () => {
  it('is valid with rows in every table, and with none', () => {
    expect(problems(sample())).toEqual([]);
    expect(problems({ documents: [], organizations: [] })).toEqual([]);
    expect(problems({ documents: [entry()], organizations: [] })).toEqual([]);
  });

  it('is checked in the tables that are named', () => {
    const broken = { ...sample(), documents: [entry({ title: '', dates: [date({ line: 0 })] })] };
    expect(problems(broken)).toHaveLength(2);
    expect(problems(broken, ['documents'])).toEqual([expect.stringMatching(/^letter title: /)]);
    expect(problems(broken, ['dates'])).toEqual([expect.stringMatching(/^letter dates\.0\.line: /)]);
    expect(problems(broken, ['signatories', 'organizations'])).toEqual([]);
  });

  it.each<[string, Dataset['documents'][number], RegExp]>([
    ['a column of a document', entry({ sha256: 'A'.repeat(64) }), /^letter sha256: /],
    [
      'a value that is no EDTF',
      entry({ dates: [date(), date({ edtf: 'May' })] }),
      /^letter dates\.1\.edtf: /,
    ],
    [
      'a day that does not exist',
      entry({ dates: [date({ earliest: '2017-02-29' })] }),
      /^letter dates\.0\.earliest: /,
    ],
    ['a line before the first', entry({ dates: [date({ line: 0 })] }), /^letter dates\.0\.line: /],
    [
      'a place that is no whole number',
      entry({ dates: [date({ start: 0.5 })] }),
      /^letter dates\.0\.start: /,
    ],
    ['an empty text', entry({ dates: [date({ text: '' })] }), /^letter dates\.0\.text: /],
    ['an empty title, which should be null', entry({ title: '' }), /^letter title: /],
  ])('names document, row and field of %s', (_, broken, problem) => {
    const found = problems({ documents: [entry({ id: 'fine' }), broken], organizations: [] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(problem);
  });

  it('names an organization', () => {
    const { organizations } = sample();
    const broken = organizations.map((row) => ({ ...row, country_code: 'Peru' }));
    expect(problems({ documents: [], organizations: broken })).toEqual([
      expect.stringMatching(/^organizations rights-now country_code: /),
    ]);
  });

  it('reports a hundred problems at most, and does not break under more', () => {
    const dates = Array.from({ length: 200_000 }, () => date({ edtf: 'May' }));
    expect(problems({ documents: [entry({ dates })], organizations: [] })).toHaveLength(100);
  });
});

describe('the tables', () => {
  it('begin every mention with the columns that ground it', () => {
    for (const name of mentionTables) {
      expect(Object.keys(tables[name].row.shape).slice(0, 6)).toEqual([
        'id',
        'text',
        'start',
        'end',
        'line',
        'rule',
      ]);
    }
  });

  it('describe themselves and every column', () => {
    for (const { row, description } of Object.values(tables)) {
      expect(description).toMatch(/^one row /);
      for (const column of Object.values(row.shape)) expect(column.description).toBeTruthy();
    }
  });
});

it('that is broken costs its file, in one line', () => {
  expect(failureOf('a.txt', new InvalidDataset(['one', 'two'])).message).toBe(
    'a.txt: a mistake in demarche, please report it: one; two',
  );
});
