import { describe, expect, it } from 'vitest';
import {
  DemarcheError,
  extensions,
  extract,
  type Input,
  InvalidDataset,
  render,
  UnreadableInput,
  validate,
} from '../src/index.js';

const input = (path: string, text: string): Input => ({ path, bytes: Buffer.from(text) });
const LETTER =
  'Dear Ombudsman,\n\nYou should open the tower, which burned on 3 May 2016.\n\nSincerely,\n\nHouse of Letters';

describe('the library', () => {
  it('gives a valid dataset that can be written', () => {
    const { dataset, failures } = extract([input('a.txt', LETTER)]);
    expect(failures).toEqual([]);
    expect(() => validate(dataset)).not.toThrow();
    expect(render(dataset).map(({ name }) => name)).toContain('dataset.json');
    expect(dataset.documents[0]).toMatchObject({
      id: 'a',
      path: 'a.txt',
      language: 'en',
      dates: [{ id: 'a/dates/1', edtf: '2016-05-03' }],
      recipients: [{ id: 'a/recipients/1', name: 'Ombudsman' }],
      signatories: [{ id: 'a/signatories/1', name: 'House of Letters', organization_id: 'house-of-letters' }],
      references: [],
      recommendations: [{ id: 'a/recommendations/1', addressee: 'Ombudsman', action: 'open' }],
    });
    expect(dataset.organizations.map(({ id }) => id)).toEqual(['house-of-letters']);
  });

  it('gives an empty dataset for no input', () => {
    expect(extract([])).toEqual({ dataset: { documents: [], organizations: [] }, failures: [] });
  });

  it('sorts documents by path and gives each an id of its own', () => {
    const inputs = [
      input('b/a.txt', LETTER),
      input('a-b.md', LETTER),
      input('a/b.txt', LETTER),
      input('A b.txt', LETTER),
    ];
    const ids = extract(inputs).dataset.documents.map(({ id, path }) => [path, id]);
    expect(ids).toEqual([
      ['A b.txt', 'a-b'],
      ['a-b.md', 'a-b-2'],
      ['a/b.txt', 'a-b-3'],
      ['b/a.txt', 'b-a'],
    ]);
  });

  it('tells files of one path apart by what they say', () => {
    const [one, other] = [input('a.txt', LETTER), input('a.txt', `${LETTER}!`)];
    const { documents } = extract([one, other]).dataset;
    expect(documents.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(extract([other, one]).dataset.documents).toEqual(documents);
  });

  it('numbers rows in reading order', () => {
    const text = LETTER.replace('3 May 2016', '3 May 2016, 4 June 2017 and in 1999');
    const dates = extract([input('a.txt', text)]).dataset.documents[0]?.dates ?? [];
    expect(dates.map(({ id, edtf }) => `${id} ${edtf}`)).toEqual([
      'a/dates/1 2016-05-03',
      'a/dates/2 2017-06-04',
      'a/dates/3 1999',
    ]);
  });

  it('pulls its inputs one by one', () => {
    const pulled: string[] = [];
    function* inputs(): Generator<Input> {
      for (const path of ['a.txt', 'b.txt']) {
        pulled.push(path);
        yield input(path, LETTER);
      }
    }
    expect(extract(inputs()).dataset.documents).toHaveLength(2);
    expect(pulled).toEqual(['a.txt', 'b.txt']);
  });

  it('reads the rest where one file cannot be read', () => {
    const bad: Input = { path: 'bad.txt', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]) };
    const { dataset, failures } = extract([bad, input('a.txt', LETTER)]);
    expect(dataset.documents.map(({ path }) => path)).toEqual(['a.txt']);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toBeInstanceOf(UnreadableInput);
    expect(failures[0]).toBeInstanceOf(DemarcheError);
    expect(failures[0]?.path).toBe('bad.txt');
  });

  it('lets an error of the caller pass', () => {
    const inputs = {
      [Symbol.iterator]: () => {
        throw new RangeError('mine');
      },
    };
    expect(() => extract(inputs)).toThrow(new RangeError('mine'));
  });

  it('refuses a dataset that breaks its schema', () => {
    const { dataset } = extract([input('a.txt', LETTER)]);
    const broken = { ...dataset, documents: dataset.documents.map((entry) => ({ ...entry, date: 'May' })) };
    expect(() => validate(broken)).toThrow(InvalidDataset);
    expect(() => validate(broken)).toThrow(
      /^the dataset breaks its schema, nothing was written:\n {2}a date: /,
    );
  });

  it('knows what it reads', () => {
    expect(extensions).toEqual(expect.arrayContaining(['md', 'txt']));
  });
});
