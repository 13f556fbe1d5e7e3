import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOpening, Words, wordEnd } from '../../src/extractors/references/tokens.js';

/** What a word is. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}]+)?/gu;

const wordsOf = (text: string): string[] =>
  new Words(text, 0, text.length).slice(0, text.length).map(({ start, end }) => text.slice(start, end));

function openingsOf(text: string): string[] {
  const found: string[] = [];
  for (let at = nextOpening(text, 0, text.length); at < text.length; ) {
    const end = wordEnd(text, at, text.length);
    found.push(text.slice(at, end));
    at = nextOpening(text, end, text.length);
  }
  return found;
}

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
        const opening = (text.match(WORD) ?? []).filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
        expect(openingsOf(text)).toEqual(opening);
      }),
    );
  });

  it('end with the stretch', () => {
    expect(new Words("the state's act", 4, 9).slice(0, 3).map(({ raw }) => raw)).toEqual(['state']);
  });
});
