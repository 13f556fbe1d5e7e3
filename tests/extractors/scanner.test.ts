import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countriesIn } from '../../src/extractors/countries.js';
import { openingsIn } from '../../src/extractors/references/openings.js';
import { scan } from '../../src/extractors/scanner.js';

const codesOf = (text: string): string[] => scan(text).countries.map(({ code }) => code);

describe('one pass over a text', () => {
  it('finds the countries, the openings of names and a word that heads names', () => {
    const text = 'Kenya has signed the Rome Statute and CEDAW, and has passed the Harbour Act.';
    const { countries, openings, holdsHead } = scan(text);
    expect(countries.map(({ start, end, code }) => [text.slice(start, end), code])).toEqual([
      ['Kenya', 'KEN'],
    ]);
    expect(openings).toEqual(expect.arrayContaining([text.indexOf('Rome'), text.indexOf('CEDAW')]));
    expect(openings).not.toContain(text.indexOf('Harbour'));
    expect(holdsHead).toBe(true);
  });

  it.each(['the act of a state', 'Actors of the Lawless kind', 'XAct', ''])('finds no head in %j', (text) => {
    expect(scan(text).holdsHead).toBe(false);
  });

  it.each<[text: string, codes: string[]]>([
    ['South\nKorea and Sri\tLanka', ['KOR', 'LKA']],
    ['the U.S.A. and the U.S. Senate', ['USA', 'USA']],
    ['.Kenya', ['KEN']],
    ['Inter-American', []],
  ])('finds in %j what stands between any white space', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('finds no opening where no word begins, and the countries that stand there', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          ..."Kenya U.S. U.N. CEDAW 1977 Convention Côte d'Ivoire é ' . 1 a\u0301 \uFEFF -".split(' '),
          ' ',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { openings, countries } = scan(text);
        expect(openingsIn(text, { start: 0, end: text.length })).toEqual(
          expect.arrayContaining([...openings]),
        );
        expect(countries).toEqual(countriesIn(text));
      }),
    );
  });
});
