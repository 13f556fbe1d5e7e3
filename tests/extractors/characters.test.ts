import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  LETTER,
  MARK,
  NUMBER,
  nextStop,
  runEnd,
  sortBefore,
  sortOf,
} from '../../src/extractors/characters.js';

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

describe('the next stop', () => {
  it.each<[text: string, from: number, stop: number]>([
    ['an Act', 0, 3],
    ['an Act', 4, -1],
    ['of 1951', 0, 3],
    ['\uFEFF한국 état', 0, 4],
    ['', 0, -1],
  ])('of %j from %i is at %i', (text, from, stop) => {
    expect(nextStop(text, from)).toBe(stop);
  });

  it('passes over no capital and no number', () => {
    const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
    const told = characters.filter((character) => /[\p{Lu}\p{N}]/u.test(character));
    expect(told.filter((character) => nextStop(character, 0) !== 0)).toEqual([]);
  });
});

describe('the character before', () => {
  it.each<[text: string, at: number, sort: number]>([
    ['a', 0, 0],
    ['a', 1, LETTER],
    ['A', 1, LETTER | CAPITAL],
    ['\u{1D400}b', 2, LETTER | CAPITAL],
    ['a\uDC00b', 2, 0],
    ['7\uDC00', 1, NUMBER],
  ])('%j at %i is looked at whole', (text, at, sort) => {
    expect(sortBefore(text, at) & (LETTER | CAPITAL | NUMBER)).toBe(sort);
  });
});
