import { describe, expect, it } from 'vitest';
import { organizationKey } from '../../src/corpus/organizations.js';
import { type Dataset, extract, validate } from '../../src/index.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
/** They sign every letter, so that a name more or less makes no other list of it. */
const ALWAYS = ['Fisherfolk Association', 'Office for Quiet Places', 'Forum of Coastal Women'];

const letter = (...names: string[]): string =>
  ['Dear Ombudsman,', PROSE, 'Signed by:', [...ALWAYS, ...names].join('\n')].join('\n\n');

/** A run over letters, each given by the names that sign it; the first is `a`, the second `b`. */
function run(...letters: readonly string[][]): Dataset {
  const inputs = letters.map((names, i) => ({
    path: `${'abcdef'.charAt(i)}.txt`,
    bytes: Buffer.from(letter(...names)),
  }));
  const { dataset } = extract(inputs);
  validate(dataset);
  return dataset;
}

/** The organizations of a run that do not sign every letter. */
const joined = ({ organizations }: Dataset) => organizations.filter(({ name }) => !ALWAYS.includes(name));

/** The last signature of a document. */
const last = ({ documents }: Dataset, i: number) => documents[i]?.signatories.at(-1);

describe('one organization', () => {
  it('has one row, however many letters it signs', () => {
    expect(
      joined(run(['House of Letters (HOL), France'], ['House of Letters'], ['Blue Delta Network'])),
    ).toEqual([
      {
        id: 'blue-delta-network',
        name: 'Blue Delta Network',
        acronyms: [],
        aliases: [],
        country_code: null,
        country: null,
        documents: ['c'],
      },
      {
        id: 'house-of-letters',
        name: 'House of Letters',
        acronyms: ['HOL'],
        aliases: [],
        country_code: 'FRA',
        country: 'France',
        documents: ['a', 'b'],
      },
    ]);
  });

  it.each([
    ['House of Letters', 'HOUSE OF LETTERS'],
    ['House of Letters', 'House Of Letters'],
    ['Centre for Letters', 'Center for Letters'],
    ['Organisation of Labour', 'Organization of Labor'],
    ['Défense des Lettres Réseau', 'Defense des Lettres Reseau'],
    ['House-of-Letters Network', 'House of Letters Network'],
    ['Readers’ Network', "Readers' Network"],
  ])('is %j and %j', (one, other) => {
    expect(organizationKey(one)).toBe(organizationKey(other));
    const dataset = run([one], [other]);
    expect(joined(dataset)).toHaveLength(1);
    expect(joined(dataset)[0]).toMatchObject({ documents: ['a', 'b'] });
    expect(last(dataset, 0)?.organization_id).toBe(last(dataset, 1)?.organization_id);
  });

  it.each([
    ['House of Letters', 'House of Letters Kenya'],
    ['House of Letters', 'House of Books'],
    ['Lantern Press Fund', 'Lantern Press Freedom Fund'],
  ])('is not %j and %j', (one, other) => {
    expect(organizationKey(one)).not.toBe(organizationKey(other));
    expect(joined(run([one], [other]))).toHaveLength(2);
  });

  it('keeps every form that was printed', () => {
    expect(joined(run(['Centre for Letters (CFL)'], ['Center for Letters (CL)']))[0]).toMatchObject({
      aliases: [expect.stringMatching(/^Cent(?:er|re) for Letters$/)],
      acronyms: ['CFL', 'CL'],
    });
  });

  it('signs a document once: what follows is a duplicate', () => {
    const { documents, organizations } = run(['House of Letters', 'Blue Delta Network', 'House of Letters']);
    expect(documents[0]?.signatories.slice(ALWAYS.length).map(({ duplicate }) => duplicate)).toEqual([
      false,
      false,
      true,
    ]);
    expect(organizations.find(({ id }) => id === 'house-of-letters')?.documents).toEqual(['a']);
  });

  it('is the one that a person signs for', () => {
    const dataset = run(['House of Letters'], ['Ann Roe, Director, House of Letters']);
    expect(last(dataset, 1)).toMatchObject({
      kind: 'person',
      organization_id: 'house-of-letters',
      duplicate: false,
    });
    expect(joined(dataset)).toMatchObject([{ id: 'house-of-letters', documents: ['a'] }]);
  });
});

describe('a country that one document states', () => {
  it('serves the others', () => {
    const dataset = run(['House of Letters, France'], ['House of Letters']);
    expect(last(dataset, 0)).toMatchObject({
      country_code: 'FRA',
      country: 'France',
      country_source: 'stated',
    });
    expect(last(dataset, 1)).toMatchObject({
      country_code: 'FRA',
      country: 'France',
      country_source: 'corpus',
    });
    expect(last(dataset, 1)).toMatchObject({ location: null });
    expect(dataset.documents.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('does so in whatever order the documents come', () => {
    expect(last(run(['House of Letters'], ['House of Letters, France']), 0)).toMatchObject({
      country_code: 'FRA',
      country_source: 'corpus',
    });
  });

  it('may stand in the name', () => {
    expect(last(run(['Prison Watch Uganda'], ['Prison Watch Uganda']), 1)).toMatchObject({
      country_source: 'name',
    });
  });

  it('does not move one that stands elsewhere', () => {
    const dataset = run(['House of Letters, France'], ['House of Letters (Global)']);
    expect(last(dataset, 1)).toMatchObject({ location: 'Global', country_code: null, country_source: null });
  });

  it('is unknown where two disagree, and both are warned', () => {
    const dataset = run(['House of Letters, France'], ['House of Letters, Kenya'], ['House of Letters']);
    const said = 'documents disagree on the country of "House of Letters" (FRA in a; KEN in b)';
    expect(joined(dataset)).toMatchObject([{ country_code: null, country: null }]);
    expect(dataset.documents.slice(0, 2).map(({ warnings }) => warnings)).toEqual([
      [`line 10: ${said}`],
      [`line 10: ${said}`],
    ]);
    expect(last(dataset, 0)).toMatchObject({ country_code: 'FRA', country_source: 'stated' });
    expect(last(dataset, 2)).toMatchObject({ country_code: null, country_source: null });
  });
});

describe('a country on which many documents disagree', () => {
  it('is told with a few of them each, and how many more there are', () => {
    const letters = Array.from({ length: 9 }, (_, n) => ({
      path: `${n}.txt`,
      bytes: Buffer.from(letter(`House of Letters, ${n < 7 ? 'France' : 'Kenya'}`)),
    }));
    const { documents } = extract(letters).dataset;
    const said =
      'documents disagree on the country of "House of Letters" (FRA in 0, 1, 2, 3, 4 and 2 more; KEN in 7, 8)';
    expect(documents.map(({ warnings }) => warnings)).toEqual(letters.map(() => [`line 10: ${said}`]));
  });
});

describe('ids', () => {
  it('are unique, sorted, and lead from every signature to its row', () => {
    const { documents, organizations } = run(
      ['House of Letters', 'Casa de Letras (México)', 'Дом писем Network'],
      ['HOUSE OF LETTERS', 'Ligue des Lettres, France'],
      ['편지의 집 Network', 'House of Letters!'],
    );
    const ids = organizations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    for (const { signatories } of documents)
      for (const { kind, organization_id } of signatories)
        if (kind === 'organization') expect(ids).toContain(organization_id);
  });

  it('do not depend on the order of the inputs', () => {
    const inputs = ['House of Letters, France', 'HOUSE OF LETTERS', 'House of Letters (HOL)'].map(
      (name, i) => ({
        path: `${i}.txt`,
        bytes: Buffer.from(letter(name)),
      }),
    );
    expect(extract([...inputs].reverse()).dataset).toEqual(extract(inputs).dataset);
  });
});
