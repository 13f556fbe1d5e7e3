import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Distinct } from '../../src/corpus/distinct.js';

it('holds what a set holds, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '')), (values) => {
      const distinct = new Distinct<string>();
      for (const value of values) distinct.add(value);
      expect(distinct.values()).toEqual([...new Set(values)]);
    }),
  );
});
