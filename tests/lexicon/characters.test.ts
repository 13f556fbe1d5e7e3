import { describe, expect, it } from 'vitest';
import { foldCharacters, foldSpaces, ZERO_WIDTH } from '../../src/lexicon/characters.js';

describe('folded characters', () => {
  it.each([
    ['plain', 'plain'],
    ['`so`', "'so'"],
    ['“so” – it’s', '"so" - it\'s'],
    ['a\u00A0b\u2028c\u00ADd', `a b\nc${ZERO_WIDTH}d`],
  ])('of %j are %j', (text, folded) => {
    expect(foldCharacters(text)).toBe(folded);
  });
});

describe('folded spaces', () => {
  it.each([
    ['a b', 'a b'],
    [' a  b ', 'a b'],
    ['a\n\tb', 'a b'],
    [`a${ZERO_WIDTH}b ${ZERO_WIDTH} c`, 'ab c'],
  ])('of %j are %j', (text, folded) => {
    expect(foldSpaces(text)).toBe(folded);
  });
});
