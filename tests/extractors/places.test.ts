import { describe, expect, it } from 'vitest';
import { Places } from '../../src/extractors/places.js';

describe('a place', () => {
  it.each<[source: string, offset: number, codePoint: number, line: number]>([
    ['abc', 0, 0, 1],
    ['abc', 3, 3, 1],
    ['a\nb', 1, 1, 1],
    ['a\nb', 2, 2, 2],
    ['a\r\nb', 3, 3, 2],
    ['a\rb', 2, 2, 2],
    ['a\n\nb', 3, 3, 3],
    ['\n', 1, 1, 2],
    ['🕊b', 0, 0, 1],
    ['🕊b', 2, 1, 1],
    ['🕊\n🕊b', 5, 3, 2],
    ['', 0, 0, 1],
  ])('in %j at %d is code point %d on line %d', (source, offset, codePoint, line) => {
    const places = new Places(source);
    expect([places.codePoint(offset), places.line(offset)]).toEqual([codePoint, line]);
  });

  it('counts half a pair as one code point', () => {
    expect(new Places('\uD83Db').codePoint(1)).toBe(1);
  });
});
