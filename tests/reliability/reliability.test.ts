import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groups } from './groups.js';
import { observe } from './observed.js';
import { proofs } from './proofs.js';

/*
 * Everything that docs/reliability.md says of inputs, run through the program.
 */

const isRoot = process.getuid?.() === 0;

describe.each(groups)('$title', ({ cases, look }) => {
  for (const one of cases) {
    it.skipIf(isRoot && one.needs === 'another user than root')(one.input, async () => {
      const { says, status, dataset } = one;
      expect(await observe(one, look)).toEqual({ says, status, dataset });
    });
  }
});

it('names tests that are there', () => {
  const root = join(import.meta.dirname, '../..');
  expect(proofs.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
});
