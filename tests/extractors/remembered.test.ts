import { expect, it } from 'vitest';
import { remembered } from '../../src/extractors/remembered.js';

it('looks once at a word, also where there is nothing to know', () => {
  const looked: string[] = [];
  const first = remembered((word) => {
    looked.push(word);
    return word[0] ?? null;
  });
  expect([first('go'), first('end'), first('go'), first(''), first('')]).toEqual(['g', 'e', 'g', null, null]);
  expect(looked).toEqual(['go', 'end', '']);
});

it('keeps no long words, and answers the same', () => {
  const looked: number[] = [];
  const length = remembered((word) => {
    looked.push(word.length);
    return { is: word.length };
  });
  const long = 'a'.repeat(1000);
  expect([length(long), length(long)]).toEqual([{ is: 1000 }, { is: 1000 }]);
  expect(looked).toEqual([1000, 1000]);
});

it('forgets what it cannot hold, and answers the same', () => {
  const same = remembered((word) => word);
  for (let i = 0; i < 25_000; i++) expect(same(`w${i}`)).toBe(`w${i}`);
  expect(same('w1')).toBe('w1');
});

it('knows a word by all of its characters', () => {
  const same = remembered((word) => word);
  for (const word of ['𝒜', '\uD835', 'é', 'e\u0301']) expect([same(word), same(word)]).toEqual([word, word]);
});
