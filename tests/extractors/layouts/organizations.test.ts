import { describe, expect, it } from 'vitest';
import { allLayouts, letterIn, marks } from './letters.js';

/** Name, country, code. */
const ORGANIZATIONS = [
  ['Blue Oars', 'Kenya', 'KEN'],
  ['Casa del Mar', 'Peru', 'PER'],
  ['Fishers for Liberty', 'Ghana', 'GHA'],
  ['harbour.works', 'Austria', 'AUT'],
  ['LODO', 'Chile', 'CHL'],
  ['Mothers of the Quay', 'India', 'IND'],
  ['Tide Rights', 'Norway', 'NOR'],
  ['Zeenet', 'Belgium', 'BEL'],
] as const;

const HEADINGS = [
  'Signed,',
  'Signed by:',
  'Signatories:',
  'Signatories (in alphabetical order):',
  'SIGNATORIES',
  'Signees:',
  'The undersigned organisations:',
  'Sincerely,',
  'Respectfully,',
  'Endorsed by:',
  'Organisations:',
  'Supporting organisations',
  'On behalf of the following organisations:',
  'This statement is supported by:',
  '8 organisations have signed this letter:',
];

/** How the country stands beside the name. */
const PLACES: Readonly<Record<string, (name: string, country: string) => string>> = {
  'no country': (name) => name,
  ', Country': (name, country) => `${name}, ${country}`,
  '(Country)': (name, country) => `${name} (${country})`,
  '- Country': (name, country) => `${name} - ${country}`,
  '| Country': (name, country) => `${name} | ${country}`,
};

const names = ORGANIZATIONS.map(([name]) => name);
const codes = ORGANIZATIONS.map(([, , code]) => code);

describe('organizations that sign', () => {
  describe.each(HEADINGS)('below %j', (heading) => {
    it.each(allLayouts)('in %s', (layout) => {
      for (const [place, print] of Object.entries(PLACES)) {
        const lines = ORGANIZATIONS.map(([name, country]) => print(name, country));
        const { signatories } = letterIn(layout, [['Dear Minister,']], [[heading], lines]);
        expect(
          signatories.map(({ name }) => name),
          place,
        ).toEqual(names);
        if (place !== 'no country')
          expect(
            signatories.map(({ country_code }) => country_code),
            place,
          ).toEqual(codes);
      }
    });
  });

  it.each(Object.keys(marks))('in a list with %s', (mark) => {
    for (const layout of allLayouts)
      for (const end of ['', ',', ';', '.']) {
        const lines = names.map((name, i) => `${marks[mark]?.(name, i)}${end}`);
        const { signatories } = letterIn(layout, [['Dear Minister,']], [['Signed by:'], lines]);
        expect(
          signatories.map(({ name }) => name),
          `${layout} ${end}`,
        ).toEqual(names);
      }
  });

  it.each([', ', '; ', ' • ', ' · ', ' | ', ' / '])('on one line, divided by %j', (divider) => {
    for (const layout of allLayouts)
      for (const heading of ['Signed,', 'Signatories:', 'The undersigned organisations:']) {
        const { signatories } = letterIn(
          layout,
          [['Dear Minister,']],
          [[heading], [`${names.join(divider)}.`]],
        );
        expect(
          signatories.map(({ name }) => name),
          `${layout} ${heading}`,
        ).toEqual(names);
      }
  });

  it('nobody signs by being named in running text', () => {
    const named = `We have worked with ${names.join(', ')} for years, and they know the quays.`;
    for (const layout of allLayouts)
      expect(letterIn(layout, [['Dear Minister,']], [[named]]).signatories).toEqual([]);
  });
});
