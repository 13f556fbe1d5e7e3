import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../src/index.js';
import type { Trial } from '../../tools/fuzz/laws.js';
import { keep, round } from '../../tools/fuzz/round.js';

/*
 * A fuzzer that finds nothing must be known to find something.
 */

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-fuzz-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inputs = fc.nat().map((size): Input[] => [{ path: 'deep/a.txt', bytes: Buffer.from(String(size)) }]);
const sizeOf = ([input]: readonly Input[]): number => Number(Buffer.from(input?.bytes ?? []).toString());
const holds: Trial = { name: 'holds', inputs, law: () => [] };
const breaks: Trial = {
  name: 'breaks',
  inputs,
  law: (given) => (sizeOf(given) >= 1000 ? ['too many'] : []),
};

it('counts what it tries, and keeps the last of it', () => {
  const cases = round([holds, holds], 7, folder);
  expect(cases).toBe(20);
  expect(Number(readFileSync(join(folder, '1/deep/a.txt'), 'utf8'))).toBeGreaterThanOrEqual(0);
});

it('gives the smallest input that breaks a law, the same for the same seed', () => {
  const broken = round([holds, breaks], 7, folder);
  expect(broken).toMatchObject({ trial: 'breaks', problem: expect.stringContaining('too many') });
  expect(typeof broken === 'number' ? [] : broken.inputs.map((one) => sizeOf([one]))).toEqual([1000]);
  expect(round([breaks], 7, folder)).toMatchObject({ inputs: [{ bytes: Buffer.from('1000') }] });
});

it('gives an error that a law meets', () => {
  const law = () => {
    throw new RangeError('a mistake of ours');
  };
  expect(round([{ ...holds, law }], 7, folder)).toMatchObject({
    problem: expect.stringMatching(/RangeError: a mistake of ours\n +at/),
  });
});

it('keeps inputs of one name apart, and none of those before', () => {
  const input = (text: string): Input => ({ path: 'a.txt', bytes: Buffer.from(text) });
  keep([input('x'), input('y')], folder);
  const files = keep([input('z')], folder);
  expect(files).toEqual([join(folder, '1/a.txt')]);
  expect(() => readFileSync(join(folder, '2/a.txt'))).toThrow('ENOENT');
});
