import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../src/schema/span.js';

const span = (start: number, end: number) => ({ start, end });

describe('two spans', () => {
  it.each([
    [span(0, 5), span(4, 9), true],
    [span(0, 5), span(5, 9), false],
    [span(0, 9), span(3, 4), true],
    [span(3, 4), span(3, 4), true],
    [span(6, 9), span(0, 6), false],
  ])('%j and %j overlap: %j', (a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });

  it.each([
    [span(0, 5), span(0, 5), true],
    [span(0, 5), span(1, 4), true],
    [span(0, 5), span(1, 6), false],
    [span(1, 4), span(0, 5), false],
  ])('%j holds %j: %j', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});
