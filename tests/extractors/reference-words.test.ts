import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingsIn } from '../../src/extractors/references/openings.js';
import { Words } from '../../src/extractors/references/tokens.js';

/** What a word is. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}]+)?/gu;

const wordsOf = (text: string): string[] =>
  new Words(text, 0, text.length).slice(0, text.length).map(({ start, end }) => text.slice(start, end));

const texts = fc
  .array(
    fc.constantFrom('a', 'B', 'é', 'É', '\u0301', "'", "'", '1', '²', '\u{1D400}', '\uD800', '한', ' ', '-'),
  )
  .map((characters) => characters.join(''));

describe('the words of a text', () => {
  it('are what the expression says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(text)).toEqual(text.match(WORD) ?? []);
      }),
    );
  });

  it('that can open a name begin with a capital or a number', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const opening = [...text.matchAll(WORD)].filter(([word]) => /^[\p{Lu}\p{N}]/u.test(word));
        expect(openingsIn(text, { start: 0, end: text.length })).toEqual(opening.map(({ index }) => index));
      }),
    );
  });

  it('that can open a name begin with any of the capitals and numbers there are', () => {
    const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
    const missed = characters.filter((character) => {
      const begins = openingsIn(`a ${character}`, { start: 0, end: 2 + character.length }).length === 1;
      return begins !== /[\p{Lu}\p{N}]/u.test(character);
    });
    expect(missed).toEqual([]);
  });

  it('end with the stretch', () => {
    expect(new Words("the state's act", 4, 9).slice(0, 3).map(({ raw }) => raw)).toEqual(['state']);
  });
});
