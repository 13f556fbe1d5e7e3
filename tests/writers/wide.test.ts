import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/schema/dataset.js';
import { entry, sample } from './sample.js';
import { records, written } from './written.js';

/** A dataset with one recommendation a list of references; the categories go round from 1, and null after 5. */
function asking(...references: string[][]): Dataset {
  const [row] = sample().documents[0]?.recommendations ?? [];
  if (!row) throw new Error('the sample has no recommendation');
  const recommendations = references.map((named, n) => ({
    ...row,
    id: `letter/recommendations/${n + 1}`,
    references: named,
    category: n % 6 === 5 ? null : (n % 6) + 1,
  }));
  return { documents: [entry({ recommendations })], organizations: [] };
}

/** The added columns of recommendations.csv: their names, then their cells. */
const added = (dataset: Dataset): string[][] =>
  records(dataset, 'recommendations.csv', { wide: true }).map((cells) => cells.slice(15));

const CATEGORIES = ['category_1', 'category_2', 'category_3', 'category_4', 'category_5'];

describe('wide', () => {
  it('adds a column an instrument that is named, and one a category, after those of the contract', () => {
    const dataset = asking(['ICCPR', 'CAT'], [], ['ICCPR'], [], [], []);
    expect(added(dataset)).toEqual([
      ['instrument_CAT', 'instrument_ICCPR', ...CATEGORIES],
      ...[['1', '1', '1', '0', '0', '0', '0']],
      ...[['0', '0', '0', '1', '0', '0', '0']],
      ...[['0', '1', '0', '0', '1', '0', '0']],
      ...[['0', '0', '0', '0', '0', '1', '0']],
      ...[['0', '0', '0', '0', '0', '0', '1']],
      ...[['0', '0', '0', '0', '0', '0', '0']],
    ]);
    const plain = records(dataset, 'recommendations.csv');
    expect(
      records(dataset, 'recommendations.csv', { wide: true }).map((cells) => cells.slice(0, 15)),
    ).toEqual(plain);
  });

  it('has the same columns in whatever order the instruments are named', () => {
    const [one] = added(asking(['B', 'a'], ['C-1']));
    expect(one).toEqual(['instrument_B', 'instrument_C_1', 'instrument_a', ...CATEGORIES]);
    expect(added(asking(['C-1'], ['a'], ['B']))[0]).toEqual(one);
  });

  it('gives names that statistics packages take, each once', () => {
    const [header = []] = added(asking(['ICCPR-OP1', 'ICCPR OP1', 'iccpr-op1', 'loi-d’État-2014']));
    expect(header.slice(0, 4)).toEqual([
      'instrument_ICCPR_OP1',
      'instrument_ICCPR_OP1_2',
      'instrument_iccpr_op1_3',
      'instrument_loi_d_État_2014',
    ]);
  });

  it('has the five categories where no instrument is named', () => {
    expect(added(asking([]))[0]).toEqual(CATEGORIES);
    expect(added({ documents: [], organizations: [] })).toEqual([CATEGORIES]);
  });

  it('is described in datapackage.json, and leaves every other file as it is', () => {
    const { resources } = JSON.parse(written(sample(), 'datapackage.json', { wide: true }));
    expect(resources[5].schema.fields).toHaveLength(22);
    expect(resources[5].schema.fields[15]).toEqual({
      name: 'instrument_CAT',
      type: 'integer',
      description: '1 where the text names CAT',
      constraints: { required: true, enum: [0, 1] },
    });
    for (const name of ['dataset.json', 'schema.json', 'references.csv', 'documents.csv'])
      expect(written(sample(), name, { wide: true })).toBe(written(sample(), name));
  });
});
