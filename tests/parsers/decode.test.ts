import { describe, expect, it } from 'vitest';
import { decode } from '../../src/parsers/decode.js';
import { UnreadableInput } from '../../src/schema/errors.js';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.of(value))));

describe('decode', () => {
  it.each([
    ['plain ASCII', bytes('Dear Sir'), 'Dear Sir'],
    ['every width of UTF-8', bytes('a é 한 🕊'), 'a é 한 🕊'],
    ['a byte order mark, which is no text', bytes(0xef, 0xbb, 0xbf, 'Dear'), 'Dear'],
    ['a second byte order mark, which stays', bytes('\uFEFF\uFEFFDear'), '\uFEFFDear'],
    ['line ends as they are', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['a replacement character that the author wrote', bytes('a \uFFFD b'), 'a \uFFFD b'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_, input, source) => {
    expect(decode(input, 'a.txt')).toEqual({ source, warnings: [] });
  });

  it.each([
    ['a quote of Windows-1252', bytes('it', 0x92, 's'), 'it\uFFFDs', 1],
    ['two letters of Latin-1', bytes('Per', 0xfa, ' y M', 0xe9, 'xico'), 'Per\uFFFD y M\uFFFDxico', 2],
    ['a character cut in two at the end', bytes('a', 0xf0, 0x9f), 'a\uFFFD', 1],
    ['half a pair, as UTF-8 never has it', bytes(0xed, 0xa0, 0x80), '\uFFFD\uFFFD\uFFFD', 3],
  ])('replaces and counts %s', (_, input, source, count) => {
    const decoded = decode(input, 'a.txt');
    expect(decoded.source).toBe(source);
    expect(decoded.warnings).toHaveLength(1);
    expect(decoded.warnings[0]).toMatch(new RegExp(`^${count} undecodable byte`));
  });

  it('refuses what is no text, and names the file', () => {
    const attempt = (): unknown => decode(bytes('PK', 3, 4, 0, 0), 'deep/scan.txt');
    expect(attempt).toThrow(UnreadableInput);
    expect(attempt).toThrow(/^deep\/scan\.txt: not a text file/);
  });
});
