import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Scratch } from '../../../bin/reading/scratch.js';

let scratch: Scratch;
beforeEach(() => {
  scratch = new Scratch();
});
afterEach(() => scratch.close());

/** Some shorter, some longer than what is written at once. */
const text = fc
  .tuple(fc.constantFrom('', 'a', 'ö', '🕊', '\u2028'), fc.integer({ min: 0, max: 120_000 }))
  .map(([piece, times]) => piece.repeat(times));

it('gives every text back, whether it is written already or not', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const places = texts.map((one) => {
        const place = scratch.add(one);
        expect(scratch.text(place) === one).toBe(true);
        return place;
      });
      for (const [n, place] of places.entries()) expect(scratch.text(place) === texts[n]).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it('puts texts one behind the other', () => {
  const [first, second] = [scratch.add('Genève'), scratch.add('Nairobi')];
  expect(first).toEqual({ offset: 0, length: 7 });
  expect(second).toEqual({ offset: 7, length: 7 });
});
