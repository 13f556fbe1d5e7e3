import iconv from 'iconv-lite';
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
    expect(decode(input, 'a.txt')).toEqual({ source, encoding: 'utf-8', warnings: [] });
  });

  it.each([
    [
      'a quote of another encoding in a text with accents',
      bytes('à l’été, it', 0x92, 's'),
      'à l’été, it\uFFFDs',
      1,
    ],
    [
      'a character cut in two at the end',
      bytes('une lettre de l’été', 0xe2, 0x80),
      'une lettre de l’été\uFFFD',
      1,
    ],
  ])('replaces and counts %s', (_, input, source, count) => {
    const decoded = decode(input, 'a.txt');
    expect(decoded.source).toBe(source);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.warnings).toHaveLength(1);
    expect(decoded.warnings[0]).toMatch(new RegExp(`^${count} undecodable byte`));
  });

  const FRENCH = 'Monsieur le Maire,\n\nNous vous demandons de libérer « les détenus » — à l’été 2016.\n';
  const RUSSIAN = 'Уважаемый господин мэр,\n\nОткройте реку до третьего мая 2016 года.\n\nС уважением,\n';
  const KOREAN = '존경하는 시장님,\n\n2018년 4월 20일에 회의를 열어 주십시오.\n';
  it.each([
    ['windows-1252', FRENCH],
    ['macintosh', FRENCH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['euc-kr', KOREAN],
  ])('reads %s by its bytes and says so', (encoding, text) => {
    const decoded = decode(iconv.encode(text, encoding), 'a.txt');
    expect(decoded).toMatchObject({ source: text, encoding });
    expect(decoded.warnings).toEqual([expect.stringContaining(`read as ${encoding}`)]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s by its mark', (encoding) => {
    expect(decode(iconv.encode(FRENCH, encoding, { addBOM: true }), 'a.txt')).toEqual({
      source: FRENCH,
      encoding,
      warnings: [],
    });
  });

  it.each([
    ['UTF-16 without its mark', iconv.encode(FRENCH, 'utf-16le', { addBOM: false })],
    ['UTF-16 without its mark', iconv.encode(FRENCH, 'utf-16be', { addBOM: false })],
    ['UTF-32', iconv.encode(FRENCH, 'utf-32le', { addBOM: true })],
    ['UTF-32', iconv.encode(FRENCH, 'utf-32be', { addBOM: true })],
    ['PDF', bytes('%PDF-1.7 ')],
    ['DOCX', bytes('PK', 3, 4, 0, 0)],
    ['a picture', bytes(0x89, 'PNG', 13, 10)],
    ['RTF', bytes('{\\rtf1 ')],
    ['NUL', bytes('a', 0, 'b')],
  ])('names %s when it refuses it', (kind, input) => {
    expect(() => decode(input, 'a.txt')).toThrow(kind);
  });

  it('refuses what is no text, and names the file', () => {
    const attempt = (): unknown => decode(bytes('PK', 3, 4, 0, 0), 'deep/scan.txt');
    expect(attempt).toThrow(UnreadableInput);
    expect(attempt).toThrow(/^deep\/scan\.txt: not a text file/);
  });
});
