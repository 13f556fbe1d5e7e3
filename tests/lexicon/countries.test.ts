import { describe, expect, test } from 'vitest';
import {
  countryName,
  countryOf,
  countryTerms,
  fold,
  isRegion,
  notCountries,
  placeCountry,
} from '../../src/lexicon/countries/index.js';
import { countries, notInProse, sharedCapitals, shortNames } from '../../src/lexicon/countries/names.js';
import { cities, regions, subdivisions } from '../../src/lexicon/countries/places.js';
import { partsInProse } from '../../src/lexicon/countries/shadows.js';

const codes = countries.map(({ code }) => code);

describe('the data', () => {
  test('one line for each of the 249 ISO entries and Kosovo, in order', () => {
    expect(codes).toHaveLength(250);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toContain('XKX');
    expect(codes).not.toContain('XKK');
  });

  test('every code has a name, and the name leads back to the code', () => {
    expect(codes.filter((code) => countryOf(countryName(code) ?? '') !== code)).toEqual([]);
  });

  test('every name finds its own entry', () => {
    const astray = countries.flatMap(({ code, names }) => names.filter((name) => countryOf(name) !== code));
    expect(astray).toEqual([]);
  });

  test('no name, adjective or capital stands in two entries', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { code, names, adjectives, capital } of countries) {
      for (const form of [...names, ...adjectives, ...(capital === null ? [] : [capital])]) {
        const other = owner.get(fold(form)) ?? countryOf(form) ?? code;
        if (other !== code) clashes.push(`${form}: ${code}, ${other}`);
        owner.set(fold(form), code);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('no form stands twice in one list', () => {
    const lists = [
      ...countries.flatMap(({ names, adjectives }) => [names, adjectives]),
      regions,
      notInProse,
      sharedCapitals,
      notCountries,
      [...subdivisions, ...cities].map(([name]) => name),
    ];
    expect(lists.flatMap((list) => list.filter((form, i) => list.indexOf(form) !== i))).toEqual([]);
  });

  test('every capital, subdivision and city decides its own country', () => {
    const capitals = countries.flatMap(({ code, capital }): [string, string][] =>
      capital === null || sharedCapitals.includes(capital) ? [] : [[capital, code]],
    );
    const places = [...capitals, ...subdivisions, ...cities];
    expect(places.filter(([name, code]) => placeCountry(name) !== code)).toEqual([]);
    expect(places.filter(([name]) => countryOf(name) !== null || isRegion(name))).toEqual([]);
    expect(places.filter(([, code]) => !codes.includes(code))).toEqual([]);
  });

  test('a region decides no country', () => {
    expect(regions.filter((region) => !isRegion(region))).toEqual([]);
    expect(regions.filter((region) => placeCountry(region) !== null)).toEqual([]);
  });

  test('every exception excepts something', () => {
    const forms = countries.flatMap(({ names, adjectives, capital }) => [...names, ...adjectives, capital]);
    const library = new Set(['Jersey', 'Montserrat', 'Pitcairn', 'Reunion']);
    expect(notInProse.filter((form) => !forms.includes(form) && !library.has(form))).toEqual([]);
    expect(sharedCapitals.filter((form) => !countries.some(({ capital }) => capital === form))).toEqual([]);
    expect([...shortNames.keys()].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

test.each([
  ['The Gambia', 'gambia'],
  ['  Côte d’Ivoire ', 'cote d ivoire'],
  ['Guinea–Bissau', 'guinea bissau'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['Großbritannien', 'grossbritannien'],
  ['Łódź', 'lodz'],
  ['THEBES', 'thebes'],
  ['한국', '한국'],
  ['…', ''],
])('%s folds to %j', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

describe('countryOf', () => {
  test.each([
    ['Afghanistan', 'AFG'],
    ['U.A.E.', 'ARE'],
    ['PERU', 'PER'],
    ['peru', 'PER'],
    ['Perú', 'PER'],
    ['México', 'MEX'],
    ['Brasil', 'BRA'],
    ['Italia', 'ITA'],
    ['Deutschland', 'DEU'],
    ['España', 'ESP'],
    ['États-Unis', 'USA'],
    ['Vereinigtes Königreich', 'GBR'],
    ['Países Baixos', 'NLD'],
    ['Stati Uniti d’America', 'USA'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Côte d’Ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Timor Leste', 'TLS'],
    ['Timor-Leste', 'TLS'],
    ['The Gambia', 'GMB'],
    ['Bahamas', 'BHS'],
    ['The Netherlands', 'NLD'],
    ['Holland', 'NLD'],
    ['UK', 'GBR'],
    ['the UK', 'GBR'],
    ['U.K.', 'GBR'],
    ['US', 'USA'],
    ['U.S.', 'USA'],
    ['U. S. A.', 'USA'],
    ['United States of America', 'USA'],
    ['South Korea', 'KOR'],
    ['Republic of Korea', 'KOR'],
    ['ROK', 'KOR'],
    ['대한민국', 'KOR'],
    ['DPRK', 'PRK'],
    ['Democratic People’s Republic of Korea', 'PRK'],
    ['DRC', 'COD'],
    ['Democratic Republic of Congo', 'COD'],
    ['Congo', 'COG'],
    ['Guinea', 'GIN'],
    ['Equatorial Guinea', 'GNQ'],
    ['Papua New Guinea', 'PNG'],
    ['Micronesia', 'FSM'],
    ['Ireland', 'IRL'],
    ['Macedonia', 'MKD'],
    ['Georgia', 'GEO'],
    ['Burma', 'MMR'],
    ['Swaziland', 'SWZ'],
    ['Viet Nam', 'VNM'],
    ['Trinidad & Tobago', 'TTO'],
    ['Republic of China', 'TWN'],
    ['Hong Kong', 'HKG'],
    ['Occupied Palestinian Territory', 'PSE'],
    ['Kosovo*', 'XKX'],
    ['Western Sahara', 'ESH'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Dominica', 'DMA'],
    ['Dominican Republic', 'DOM'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Oriental Republic of Uruguay', 'URY'],
  ])('%s is %s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  test.each([
    '',
    '…',
    'uk',
    'us',
    'Us',
    'u.s.',
    'usa',
    'rok',
    'KOR',
    'DE',
    'Korea',
    'Kongo',
    'Granada',
    'Maurice',
    'Kashmir',
    'Europe',
    'EU',
    'America',
    'Paris',
    'England',
    'Korean',
    'France / Switzerland',
    'Open North Korea',
  ])('%j is none', (name) => {
    expect(countryOf(name)).toBeNull();
  });
});

describe('placeCountry', () => {
  test.each([
    ['Perú', 'PER'],
    ['Paris', 'FRA'],
    ['Sao Paulo', 'BRA'],
    ['Seoul', 'KOR'],
    ['Geneva', 'CHE'],
    ['The Hague', 'NLD'],
    ['Washington, DC', 'USA'],
    ['Washington, D.C.', 'USA'],
    ['D.C.', 'USA'],
    ['New York', 'USA'],
    ['Scotland', 'GBR'],
    ['Northern Ireland', 'GBR'],
    ['Québec', 'CAN'],
    ['Catalonia', 'ESP'],
    ['Gaza', 'PSE'],
    ['N’Djamena', 'TCD'],
  ])('%s lies in %s', (name, code) => {
    expect(placeCountry(name)).toBe(code);
  });

  test.each([
    'Victoria',
    'Córdoba',
    'Kingston',
    'San José',
    'Jerusalem',
    'CA',
    'NY',
    'Kashmir',
    'Southeast Asia',
    'Male',
  ])('%s decides none', (name) => {
    expect(placeCountry(name)).toBeNull();
  });
});

test.each([
  'Global',
  'INTERNATIONAL',
  'América Latina',
  'Southeast Asia',
  'East & Southern Africa',
  'Asia-Pacific',
  'Kashmir',
  'Tibet',
  'Kurdistan',
  'the Middle East',
  'European Union',
  'EU',
  'MENA',
  'Korea',
])('%s is a region', (name) => {
  expect(isRegion(name)).toBe(true);
});

test.each(['', 'eu', 'France', 'Paris', 'Western Sahara', 'Amnesty International', 'Global Rights'])(
  '%j is no region',
  (name) => {
    expect(isRegion(name)).toBe(false);
  },
);

test.each([
  ['KOR', 'South Korea'],
  ['PRK', 'North Korea'],
  ['IRN', 'Iran'],
  ['SYR', 'Syria'],
  ['BOL', 'Bolivia'],
  ['VEN', 'Venezuela'],
  ['TZA', 'Tanzania'],
  ['MDA', 'Moldova'],
  ['RUS', 'Russia'],
  ['LAO', 'Laos'],
  ['VNM', 'Vietnam'],
  ['GBR', 'United Kingdom'],
  ['USA', 'United States'],
  ['XKX', 'Kosovo'],
  ['TWN', 'Taiwan'],
  ['PSE', 'Palestine'],
  ['CZE', 'Czechia'],
  ['TUR', 'Türkiye'],
  ['CIV', "Côte d'Ivoire"],
  ['SWZ', 'Eswatini'],
  ['CPV', 'Cabo Verde'],
  ['TLS', 'Timor-Leste'],
  ['COD', 'Democratic Republic of the Congo'],
  ['CHN', 'China'],
  ['XKK', null],
  ['ZZZ', null],
])('%s is called %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});

describe('countryTerms', () => {
  const byTerm = new Map(countryTerms.map((entry) => [entry.term, entry]));

  test.each([
    ['Ecuador', 'ECU', 'name'],
    ['Republic of Ecuador', 'ECU', 'name'],
    ['Ecuadorian', 'ECU', 'adjective'],
    ['Ecuadorians', 'ECU', 'adjective'],
    ['Chinese', 'CHN', 'adjective'],
    ['Saudis', 'SAU', 'adjective'],
    ['Philippines', 'PHL', 'name'],
    ['Pyongyang', 'PRK', 'capital'],
    ['Bogota', 'COL', 'capital'],
    ['Bogotá', 'COL', 'capital'],
    ['Jordan', 'JOR', 'name'],
    ['Chad', 'TCD', 'name'],
    ['Equatorial Guinea', 'GNQ', 'name'],
    ['Northern Ireland', 'GBR', 'name'],
    ['DPRK', 'PRK', 'name'],
    ['U.S.', 'USA', 'name'],
    ['UK', 'GBR', 'name'],
  ])('%s speaks of %s', (term, code, sort) => {
    expect(byTerm.get(term)).toEqual({ term, code, sort });
  });

  test.each([
    'Lao',
    'Chineses',
    'Korea',
    'Korean',
    'Congo',
    'Congolese',
    'Victoria',
    'Brussels',
    'Poles',
    'Malé',
    'Male',
    'Reunion',
  ])('%s is left out', (term) => {
    expect(byTerm.has(term)).toBe(false);
  });

  test('each term once, with its own code, none short but capitals', () => {
    expect(byTerm.size).toBe(countryTerms.length);
    const parts = new Set(partsInProse.map(([phrase]) => phrase));
    const names = countryTerms.filter(({ sort, term }) => sort === 'name' && !parts.has(term));
    expect(names.filter(({ term, code }) => countryOf(term) !== code)).toEqual([]);
    expect(countryTerms.filter(({ term }) => term.length < 4 && !/^[A-Z.]+$/.test(term))).toEqual([]);
  });

  test('a phrase that means no country holds a term and is none', () => {
    const held = (phrase: string) => countryTerms.some(({ term }) => phrase.includes(term));
    expect(notCountries.filter((phrase) => byTerm.has(phrase) || !held(phrase))).toEqual([]);
    expect(partsInProse.filter(([phrase]) => !held(phrase))).toEqual([]);
  });
});
