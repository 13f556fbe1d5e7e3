import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealed } from '../bin/save/seal.js';
import { type Dataset, type DocumentEntry, extract, render, validate } from '../src/index.js';
import { mentionTables } from '../src/schema/tables.js';

/*
 * The bundled letters and the dataset that they give. The bytes are kept beside them, so that a change shows as a diff:
 * `npm run fixtures` writes them anew. What each letter is there to show is said here once more, for readers.
 */

const FIXTURES = join(import.meta.dirname, '../fixtures');
const LETTERS = join(FIXTURES, 'letters');
const DATASET = join(FIXTURES, 'dataset');
const AGAIN = 'run `npm run fixtures`, then look at the diff of fixtures/dataset';

let dataset: Dataset;

beforeAll(() => {
  const inputs = readdirSync(LETTERS).map((path) => ({ path, bytes: readFileSync(join(LETTERS, path)) }));
  const { dataset: made, failures } = extract(inputs);
  expect(failures).toEqual([]);
  validate(made);
  dataset = made;
});

/** What one letter gives. */
function of(id: string): DocumentEntry {
  const entry = dataset.documents.find((document) => document.id === id);
  if (entry === undefined) throw new Error(`no letter ${id}`);
  return entry;
}

describe('the dataset of the bundled letters', () => {
  it('is there', () => {
    expect(existsSync(join(DATASET, 'dataset.json')), `fixtures/dataset is missing: ${AGAIN}`).toBe(true);
  });

  it('is made of the files that a run writes', () => {
    const kept = existsSync(DATASET) ? readdirSync(DATASET).sort() : [];
    expect(kept, AGAIN).toEqual(
      render(dataset)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('is what the letters give, byte for byte', () => {
    for (const { name, chunks } of sealed(render(dataset))) {
      const path = join(DATASET, name);
      expect(existsSync(path), `fixtures/dataset/${name} is missing: ${AGAIN}`).toBe(true);
      expect([...chunks()].join(''), `fixtures/dataset/${name} is stale: ${AGAIN}`).toBe(
        readFileSync(path, 'utf8'),
      );
    }
  });

  it('has a document a letter', () => {
    expect(dataset.documents.map(({ path }) => path)).toEqual(readdirSync(LETTERS).sort());
  });
});

describe('each letter shows what it is there for:', () => {
  it('address-block: a recipient with every column', () => {
    const { kind, title, date, recipients } = of('address-block');
    expect([kind, title, date]).toEqual(['letter', 'Death in custody of Amina Waweru', '2019-03-12']);
    expect(recipients).toMatchObject([
      {
        role: 'to',
        honorific: 'H.E. Mr.',
        name: 'Tomas Okello',
        position: 'Minister of Justice',
        country_code: 'KEN',
        phone: '+254 20 555 0147',
        fax: '+254 20 555 0148',
        email: 'minister@justice.example',
        salutation: 'Dear Minister Okello',
      },
    ]);
    expect(recipients[0]?.address).toMatch(
      /Sheria House, Harambee Avenue, P\.O\. Box 40112-00100, Nairobi, Kenya$/,
    );
  });

  it('copies-without-label: who gets a copy does not sign', () => {
    const { kind, recipients, signatories } = of('copies-without-label');
    expect(kind).toBe('letter');
    expect(recipients.map(({ role, name, position }) => [role, name, position])).toEqual([
      ['to', 'Henrik Solberg', 'Prime Minister'],
      ['cc', 'Berit Lunde', 'Minister of Petroleum and Energy'],
      ['cc', 'Olav Moe', 'Chair of the Standing Committee on Justice'],
      ['cc', expect.stringMatching(/^Council of Herders/), null],
    ]);
    expect(signatories).toMatchObject([{ kind: 'person', name: 'Ingrid Aas' }]);
  });

  it('country-chapter: a report without a signature, whose months take their year from context', () => {
    const { kind, title, dates, references, signatories, recipients } = of('country-chapter');
    expect([kind, title]).toEqual(['report', 'Norland Islands']);
    expect([...signatories, ...recipients]).toEqual([]);
    expect(dates.map(({ text, year_source }) => `${text}: ${year_source}`)).toEqual([
      '2022: stated',
      '2022: stated',
      'March: context',
      'May: context',
      'December 2021: stated',
      'between April and August: context',
      '2020: stated',
      'June: context',
    ]);
    const instruments = references.map(({ instrument }) => instrument);
    expect(instruments).toEqual(expect.arrayContaining(['ICCPR', 'ILO-C029']));
  });

  it('dates-of-every-kind: a row a date, and none for sessions, rooms, money and durations', () => {
    const { date, dates } = of('dates-of-every-kind');
    expect(date).toBe('2021-11-30');
    const values = dates.map(({ text, edtf }) => `${text}: ${edtf}`);
    for (const value of [
      '2021-11-30: 2021-11-30',
      'between 1931 and 1934: 1931/1934',
      '1960s: 196X',
      '1970s: 197X',
      '3rd of May 1974: 1974-05-03',
      'May 6: 1974-05-06',
      'from September 1980 to March 1981: 1980-09/1981-03',
      '17.02.1982: 1982-02-17',
      'spring 1983: 1983-21',
      'late 1980s: 198X',
      '1999: 1999',
      'Every year on May 3rd: XXXX-05-03',
      '12 juin 2008: 2008-06-12',
      '9. November 2015: 2015-11-09',
      '1 de abril de 2016: 2016-04-01',
      '1999: 1999',
      '31 January 2022: 2022-01-31',
    ])
      expect(values).toContain(value);
    expect(dates).toHaveLength(21);
  });

  it('enumerated-conventions: a row an instrument', () => {
    const { references, recommendations } = of('enumerated-conventions');
    expect(references.map(({ instrument }) => instrument)).toEqual(
      `CRC CRPD ICCPR ICESCR CEDAW CAT CAT-OP ROME-STATUTE ICCPR ICESCR ILO-C087 ILO-C098 ILO-C189 ILO-C029 ILO-P029
      REFUGEE-1951 REFUGEE-1967 GC-I GC-II GC-III GC-IV GC-AP-I GC-AP-II`.split(/\s+/),
    );
    expect(
      references
        .filter(({ article }) => article !== null)
        .map(({ instrument, article }) => [instrument, article]),
    ).toEqual([
      ['ICCPR', '9(1)'],
      ['ICESCR', '7; 12'],
    ]);
    expect(
      recommendations.map(({ form, addressee, action, category }) => [form, addressee, action, category]),
    ).toEqual(Array.from({ length: 4 }, () => ['item', 'Palau', 'ratify', 5]));
  });

  it('greeted-group: one recipient, whom `the Council` means as well', () => {
    const { kind, recipients, recommendations } = of('greeted-group');
    expect(kind).toBe('open_letter');
    expect(recipients).toMatchObject([
      {
        role: 'to',
        name: 'Members of the Human Rights Council',
        salutation: 'Dear Members of the Human Rights Council',
      },
    ]);
    expect(recommendations.map(({ action }) => action)).toEqual(['hold', 'send']);
  });

  it('nothing-to-find: nothing', () => {
    const entry = of('nothing-to-find');
    for (const table of mentionTables) expect(entry[table], table).toEqual([]);
    expect(entry).toMatchObject({ kind: 'other', date: null, sender: [], about: [], warnings: [] });
  });

  it('numbered-headings-and-items: sections are no items, items are no sections', () => {
    const { recommendations } = of('numbered-headings-and-items');
    expect(
      recommendations.map(({ section_number, section_title, form, action }) => [
        section_number,
        section_title,
        form,
        action,
      ]),
    ).toEqual([
      ['1', 'Give families a home', 'item', 'register'],
      ['1', 'Give families a home', 'item', 'publish'],
      ['1', 'Give families a home', 'item', 'let'],
      ['2', 'Answer for the dam', 'item', 'reopen'],
      ['2', 'Answer for the dam', 'item', 'protect'],
    ]);
  });

  it('page-break-in-a-sentence: one sentence on both sides of the page break', () => {
    const { recommendations, recipients } = of('page-break-in-a-sentence');
    expect(recommendations).toHaveLength(1);
    expect(recommendations[0]?.text).toMatch(
      /^The prosecutor must hear .* to ask for the telephone records$/,
    );
    expect(recipients).toMatchObject([{ name: 'Attorney General' }]);
  });

  it('persons-who-sign: eight persons, no organization', () => {
    expect(
      of('persons-who-sign').signatories.map(({ kind, name, position, organization, country_code }) => [
        kind,
        name,
        position,
        organization,
        country_code,
      ]),
    ).toEqual([
      ['person', 'Alma Berisha', 'Professor of History', 'University of Tirm', null],
      ['person', 'Joseph Kane', 'novelist', null, null],
      ['person', 'Luz Arroyo', 'Director', 'House of Letters', 'FRA'],
      ['person', 'Piotr Wolny', null, null, 'POL'],
      ['person', 'Hana Oyelaran', 'human rights lawyer', null, 'NGA'],
      ['person', 'Moira Teale', null, null, null],
      ['person', 'Yusuf Demir', 'translator', null, 'TUR'],
      ['person', 'Chen Wei', null, 'Lantern Press Freedom Fund', null],
    ]);
  });

  it('press-release-with-count: a warning, for it lists fewer than it says', () => {
    const { kind, date, warnings, signatories, recommendations } = of('press-release-with-count');
    expect([kind, date]).toEqual(['press_release', '2023-10-14']);
    expect(warnings).toEqual(['line 11: the text says "signed by 12 organizations", found 5']);
    expect(signatories).toHaveLength(5);
    expect(recommendations).toMatchObject([
      { addressee: expect.stringMatching(/^(?:Government of )?Belize$/), action: 'withdraw' },
    ]);
  });

  it('signatories-mixed-separators: name, acronym and place of each', () => {
    expect(
      of('signatories-mixed-separators').signatories.map(({ name, acronym, location, country_code }) => [
        name,
        acronym,
        location,
        country_code,
      ]),
    ).toEqual([
      ['Association of Night Workers', null, 'Philippines', 'PHL'],
      ['Blue Delta Network', null, 'Bangladesh', 'BGD'],
      ['Citizens for Open Rivers', 'COR', 'Nepal', 'NPL'],
      ['Forum of Coastal Women', null, 'Sri Lanka', 'LKA'],
      ['Grupo Memoria Viva', null, 'México', 'MEX'],
      ['Harbour Light Legal Aid', null, 'Kenya', 'KEN'],
      ['House of Letters', null, 'France', 'FRA'],
      ['Institute for Fair Courts, Inc.', null, null, null],
      ['Lantern Press Freedom Fund', null, 'Canada', 'CAN'],
      ['Prison Watch Uganda', null, null, 'UGA'],
      ['Rivers Without Walls', 'RWW', 'Global', null],
      ['Solidarity with Prisoners in Turkey', null, 'Germany', 'DEU'],
      ['Trees, Water & People', null, null, null],
    ]);
  });

  it('signatories-one-a-line: ten organizations, their countries from another letter where it states them', () => {
    const { signatories } = of('signatories-one-a-line');
    expect(signatories).toHaveLength(10);
    expect(
      signatories
        .filter(({ country_source }) => country_source === 'corpus')
        .map(({ country_code }) => country_code),
    ).toEqual(['BGD', 'NPL', 'LKA', 'MEX', 'KEN', 'CAN']);
    expect(signatories.every(({ kind, location }) => kind === 'organization' && location === null)).toBe(
      true,
    );
  });

  it('un-resolution: operative paragraphs ask whom they name', () => {
    const { kind, title, date, recommendations } = of('un-resolution');
    expect([kind, title, date]).toEqual([
      'resolution',
      'Access of lighthouse keepers to justice',
      '2044-12-18',
    ]);
    expect(recommendations.map(({ form, addressee, action }) => [form, addressee, action])).toEqual([
      ['sentence', 'all coastal States', 'pay'],
      ['item', 'Government of the Norland Islands', 'release'],
      ['item', 'Government of the Norland Islands', 'ratify'],
      ['sentence', 'Secretary-General', 'report'],
    ]);
  });
});
