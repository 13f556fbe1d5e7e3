import fc from 'fast-check';
import type { Input } from '../src/index.js';
import { legible, odd } from './arbitraries.js';

/*
 * What can happen to a letter on its way: chance chooses what, and where.
 */

/** Takes the bytes of a letter and gives what is left of them; `other` is a second letter. */
type Accident = (bytes: Uint8Array, other: Uint8Array) => Uint8Array;

/** Bytes `from` to `to` replaced; a place behind the end is counted on from the beginning. */
function replaced(bytes: Uint8Array, at: number, length: number, mark: Uint8Array): Uint8Array {
  const from = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), mark, bytes.subarray(from + length)]);
}

const NOTHING = Buffer.alloc(0);
const stretch = fc.record({ at: fc.nat(), length: fc.nat(200) });

const cutOff = fc.nat().map(
  (at): Accident =>
    (bytes) =>
      replaced(bytes, at, bytes.length, NOTHING),
);

const lost = stretch.map(
  ({ at, length }): Accident =>
    (bytes) =>
      replaced(bytes, at, length, NOTHING),
);

const inserted = fc.tuple(fc.nat(), odd).map(
  ([at, mark]): Accident =>
    (bytes) =>
      replaced(bytes, at, 0, Buffer.from(mark)),
);

const typedOver = fc.tuple(fc.nat(), odd).map(
  ([at, mark]): Accident =>
    (bytes) =>
      replaced(bytes, at, 1, Buffer.from(mark)),
);

const flipped = fc.tuple(fc.nat(), fc.nat(7)).map(
  ([at, bit]): Accident =>
    (bytes) => {
      const from = at % (bytes.length + 1);
      return replaced(bytes, from, 1, Buffer.of((bytes[from] ?? 0) ^ (1 << bit)));
    },
);

const repeated = fc.tuple(stretch, fc.integer({ min: 2, max: 12 })).map(
  ([{ at, length }, times]): Accident =>
    (bytes) => {
      const from = at % (bytes.length + 1);
      const copies = Array.from({ length: times }, () => bytes.subarray(from, from + length));
      return replaced(bytes, from, length, Buffer.concat(copies));
    },
);

/** The beginning of one letter, the end of another. */
const spliced = fc.tuple(fc.nat(), fc.nat()).map(
  ([at, from]): Accident =>
    (bytes, other) =>
      replaced(bytes, at, bytes.length, other.subarray(from % (other.length + 1))),
);

const accidents = fc.array(fc.oneof(cutOff, lost, inserted, typedOver, flipped, repeated, spliced), {
  minLength: 1,
  maxLength: 3,
});

/** One of the letters, after one accident or a few. */
export const damaged = (letters: readonly Input[]): fc.Arbitrary<Input> =>
  fc
    .record({ letter: fc.constantFrom(...letters), other: fc.constantFrom(...letters), accidents })
    .map(({ letter: { path, bytes }, other, accidents: all }) => ({
      path,
      bytes: all.reduce((left, accident) => accident(left, other.bytes), bytes),
    }))
    .map(legible);
