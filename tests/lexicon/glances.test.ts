import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Glances } from '../../src/lexicon/glances.js';

const names = [
  'Kenya',
  'New Zealand',
  'U.S.',
  'Côte d’Ivoire',
  '1977 Protocols',
  `${'long'.repeat(20)} word`,
];
const first = new Glances(names, 'first');
const last = new Glances(names, 'last');

describe('a glance', () => {
  it.each([
    'Kenya',
    'KENYA',
    "Kenya's",
    'kenya and',
    'New',
    'U.S',
    'Côte',
    'état',
    '1977',
    'long'.repeat(20),
  ])('lets %j pass, which may begin a name', (text) => {
    expect(first.has(`in ${text}`, 3)).toBe(true);
  });

  it.each(['Kenyan', 'Ken', 'Zealand', '1978', 'the', ''])('tells that %j begins none', (text) => {
    expect(first.has(`in ${text}`, 3)).toBe(false);
  });

  it.each(['of Kenya', 'ZEALAND', 'd’Ivoire', 'the Protocols', 'a word'])(
    'lets the end of %j pass',
    (text) => {
      expect(last.has(text, text.length - 1)).toBe(true);
    },
  );

  it.each(['of Kenyans', 'New', 'a sword'])('tells that %j ends none', (text) => {
    expect(last.has(text, text.length - 1)).toBe(false);
  });

  it('lets every word pass that it was given', () => {
    const words = fc.array(fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(words, (given) => {
        const [begin, end] = [new Glances(given, 'first'), new Glances(given, 'last')];
        for (const word of given) {
          expect(begin.has(`${word} `, 0)).toBe(true);
          expect(end.has(` ${word}`, word.length)).toBe(true);
        }
      }),
    );
  });
});
