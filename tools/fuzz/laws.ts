import fc from 'fast-check';
import type { Input } from '../../src/index.js';
import { damaged } from '../../tests/accidents.js';
import { noise, written } from '../../tests/arbitraries.js';
import { brokenLaws, brokenRun } from '../../tests/laws.js';
import { bundled, real } from '../../tests/letters.js';

/** Inputs by chance, and the law that must hold for them. */
export interface Trial {
  readonly name: string;
  readonly inputs: fc.Arbitrary<readonly Input[]>;
  readonly law: (inputs: readonly Input[]) => readonly string[];
}

const one = (input: fc.Arbitrary<Input>): fc.Arbitrary<readonly Input[]> => input.map((value) => [value]);
const few = (input: fc.Arbitrary<Input>): fc.Arbitrary<readonly Input[]> =>
  fc.array(input, { minLength: 1, maxLength: 3 });
const each = (inputs: readonly Input[]): readonly string[] => inputs.flatMap(brokenLaws);

/** What a round tries, in this order. */
export const trials: readonly Trial[] = [
  { name: 'letters that chance writes', inputs: one(written), law: each },
  { name: 'bundled letters, damaged', inputs: one(damaged(bundled)), law: each },
  ...(real.length === 0 ? [] : [{ name: 'real letters, damaged', inputs: one(damaged(real)), law: each }]),
  { name: 'bytes of any kind', inputs: one(noise), law: each },
  { name: 'several together', inputs: few(fc.oneof(written, damaged(bundled))), law: brokenRun },
];
