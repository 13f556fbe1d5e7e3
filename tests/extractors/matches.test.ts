import { expect, it } from 'vitest';
import { matchesIn } from '../../src/extractors/matches.js';

const WORD = /\p{L}+/gu;

it.each<[text: string, most: number | undefined, words: readonly string[]]>([
  ['The old tower', undefined, ['The', 'old', 'tower']],
  ['The old tower', 2, ['The', 'old']],
  ['The old tower', 0, []],
  ['12', undefined, []],
  ['', 3, []],
])('of %j, %j at most are %j', (text, most, words) => {
  expect(matchesIn(text, WORD, most).map(([word]) => word)).toEqual(words);
});

it('begins anew at every text, also where it has not read the last one to its end', () => {
  matchesIn('The old tower', WORD, 1);
  expect(matchesIn('Gate', WORD).map(({ index }) => index)).toEqual([0]);
});
