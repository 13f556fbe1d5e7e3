import { describe, expect, it } from 'vitest';
import { CAPITAL, LETTER, MARK, NUMBER, runEnd, sortOf } from '../../src/extractors/characters.js';

/** As the first time a character is asked of, and as every time after. */
const sorts = (character: string): number[] =>
  [1, 2].map(() => sortOf(character.codePointAt(0) ?? 0) & (LETTER | CAPITAL | NUMBER | MARK));

describe('a character', () => {
  it.each<[string, number]>([
    ['a', LETTER],
    ['A', LETTER | CAPITAL],
    ['É', LETTER | CAPITAL],
    ['ß', LETTER],
    ['한', LETTER],
    ['\u{1D400}', LETTER | CAPITAL],
    ['7', NUMBER],
    ['²', NUMBER],
    ['\u0301', MARK],
    [' ', 0],
    ["'", 0],
    ['\uFEFF', 0],
    ['\uD800', 0],
  ])('%j is what Unicode says', (character, sort) => {
    expect(sorts(character)).toEqual([sort, sort]);
  });
});

describe('a run of characters', () => {
  it.each<[text: string, from: number, to: number, sorts: number, end: number]>([
    ['état 12', 0, 7, LETTER, 4],
    ['e\u0301tat2 ', 0, 7, LETTER | MARK | NUMBER, 6],
    ['\u{1D400}b-', 0, 4, LETTER, 3],
    ['abc', 0, 2, LETTER, 2],
    ['abc', 1, 1, LETTER, 1],
    ['-a', 0, 2, LETTER, 0],
  ])('of %j from %i to %i ends where another sort stands', (text, from, to, sorts, end) => {
    expect(runEnd(text, from, to, sorts)).toBe(end);
  });
});
