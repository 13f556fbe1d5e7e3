import { describe, expect, it } from 'vitest';
import { divided } from '../../src/extractors/divided.js';

describe('the parts of a span between dividers', () => {
  it.each<[string, string[]]>([
    ['a; b ;c', ['a', 'b', 'c']],
    [';; a;', ['a']],
    ['a b', ['a b']],
    [' ; ', []],
  ])('%j', (text, parts) => {
    const whole = `xx${text}yy`;
    const spans = divided(whole, { start: 2, end: 2 + text.length }, text.matchAll(/;/g));
    expect(spans.map(({ start, end }) => whole.slice(start, end))).toEqual(parts);
  });
});
