import { describe, expect, it } from 'vitest';
import { countriesIn } from '../../src/extractors/countries.js';

/** What is found, as printed, with its code. */
const countries = (text: string): string[] =>
  countriesIn(text).map(({ start, end, code }) => `${text.slice(start, end)} ${code}`);

describe('a country', () => {
  it.each<[text: string, ...countries: string[]]>([
    ['They came from Kenya.', 'Kenya KEN'],
    ['The Kenyan police and the police of Uganda met.', 'Kenyan KEN', 'Uganda UGA'],
    ["North Korea's border, and South Korea's.", 'North Korea PRK', 'South Korea KOR'],
    ["The Democratic People's Republic of Korea met.", "Democratic People's Republic of Korea PRK"],
    ['The Democratic Republic of the Congo met.', 'Democratic Republic of the Congo COD'],
    [
      'The United Kingdom and the United States of America met.',
      'United Kingdom GBR',
      'United States of America USA',
    ],
    [
      'Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea.',
      'Guinea-Bissau GNB',
      'Equatorial Guinea GNQ',
      'Papua New Guinea PNG',
      'Guinea GIN',
    ],
    ['The Nigerian and the Nigerien ministers.', 'Nigerian NGA', 'Nigerien NER'],
    ['Talks in Pyongyang failed.', 'Pyongyang PRK'],
    ['Kosovo and Serbia talk.', 'Kosovo XKX', 'Serbia SRB'],
    ['The United\nStates met.', 'United\nStates USA'],
    ['the U.S.-Kenyan talks, and l’Égypte', 'U.S. USA', 'Kenyan KEN', 'Égypte EGY'],
    ['État and É.Kenya, but x.Peru and \u{1D400}. Peru', 'Peru PER', 'Peru PER'],
    ["Türkiye and Côte d'Ivoire met.", 'Türkiye TUR', "Côte d'Ivoire CIV"],
  ])('stands in %j', (text, ...expected) => {
    expect(countries(text)).toEqual(expected);
  });

  it.each([
    'The Inter-American Commission met.',
    'They ate turkey from china.',
    'Kenyatta Avenue is long.',
    'Anna Frances wrote it.',
    'The polish of the table is worn.',
    'Nobody was named.',
    '',
  ])('does not stand in %j', (text) => {
    expect(countries(text)).toEqual([]);
  });
});
