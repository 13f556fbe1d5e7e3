import { expect, it } from 'vitest';
import { remembered } from '../../src/extractors/remembered.js';

it('asks once for a word, also where the answer is nothing', () => {
  const asked: string[] = [];
  const first = remembered((word) => {
    asked.push(word);
    return word[0];
  });
  expect([first('go'), first('end'), first('go'), first(''), first('')]).toEqual([
    'g',
    'e',
    'g',
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['go', 'end', '']);
});

it('forgets what it cannot hold, and answers the same', () => {
  const length = remembered((word) => word.length);
  for (let i = 0; i < 25_000; i++) expect(length(`w${i}`)).toBe(`w${i}`.length);
  expect(length('w1')).toBe(2);
});
