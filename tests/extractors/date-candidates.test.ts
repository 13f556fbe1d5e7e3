import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../src/extractors/dates/candidates.js';
import { opensAt } from '../../src/extractors/dates/edges.js';
import { forms } from '../../src/extractors/dates/forms.js';
import { NONE } from '../../src/extractors/dates/pieces.js';
import { bundled } from '../letters.js';

/** Where each form reads a text, looked for at every place, with what the form can begin with. */
const everywhere = (text: string) =>
  [...text].flatMap((_, at) =>
    forms
      .filter(({ match }) => opensAt(text, at) && match({ text, monthBefore: NONE, groups: {} }, at) !== NONE)
      .map(({ openers }) => ({ at, openers })),
  );

function holdsAll(text: string): void {
  const candidates = new Map(candidatesIn(text).map(({ at, opener }) => [at, opener]));
  for (const { at, openers } of everywhere(text)) {
    expect(openers, text.slice(at, at + 40)).toContain(candidates.get(at));
  }
}

const words = fc.constantFrom(
  ...'1 3rd 12 31 1999 2016 2010s 1990s 16-17 05/13/2016 3.5.2016 2016-05-03 2016년 5월 3일 May may MAY Sept. mars mayo 0ctober janvier early mid- end of the of from Between between and to until - , Q1 Q22016 first half quarter Spring winter 19th 20th century centuries twentieth twenty-first 10ctober to20th 3d 1er 2º day de del y und every Each year on Annually'.split(
    ' ',
  ),
);

describe('the places where a date may begin', () => {
  it('hold every date of the letters', () => {
    for (const { bytes } of bundled) holdsAll(bytes.toString());
  });

  it('hold every date that a form reads', () => {
    const texts = fc
      .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '', ', ')))
      .map((all) => all.flat().join(''));
    fc.assert(fc.property(texts, holdsAll), { numRuns: 2_000 });
  });

  it.each<[text: string, opener: string]>([
    ['2010-15', 'year'],
    ['2010 / 2015', 'year'],
    ["1990's", 'year'],
    ['2016 until 2018', 'year'],
    ['2016, a year', 'bare-year'],
    ['3 May', 'number'],
    ['3rd day of May', 'number'],
    ['3, 4 and 5 May', 'number'],
    ['3 and the', 'number'],
    ['19th century', 'number'],
  ])('tell how %j begins', (text, opener) => {
    expect(candidatesIn(text)[0]).toEqual({ at: 0, opener });
  });

  it.each([
    ...['decision', 'x3', '123', '20160503', 'Umay', '12 people', '3)', '45%', '7.'],
    ...['endorse', 'from the', 'between us', 'latest', 'end of the', 'first time', 'every day', 'Springs'],
  ])('do not hold %j', (text) => {
    expect(candidatesIn(` ${text} `).filter(({ opener }) => opener !== 'month')).toEqual([]);
  });
});
