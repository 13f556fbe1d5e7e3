import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packed, pack, ROOT } from '../packed.js';
import { groups } from './groups.js';
import { compiled, here, observe } from './observed.js';
import { proofs } from './proofs.js';

/*
 * Everything that docs/reliability.md says of inputs, run through the program.
 */

const PATIENCE = 120_000;
const isRoot = process.getuid?.() === 0;

let packed: Packed;
beforeAll(() => {
  packed = pack();
}, PATIENCE);
afterAll(() => packed.remove());

describe.each(groups)('$title', { timeout: PATIENCE }, ({ cases, look, compiled: isCompiled }) => {
  for (const one of cases) {
    it.skipIf(isRoot && one.needs === 'another user than root')(one.input, async () => {
      const { says, status, dataset } = one;
      const run = isCompiled ? compiled(join(packed.checkout, 'dist/bin/extract.js')) : here;
      expect(await observe(one, look, run)).toEqual({ says, status, dataset });
    });
  }
});

it('names tests that are there', () => {
  expect(proofs.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
});
