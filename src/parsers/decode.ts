import { createRequire } from 'node:module';
import { UnreadableInput } from '../schema/errors.js';

const require = createRequire(import.meta.url);

/** Nearly every text is UTF-8: these are loaded when one is not. */
const iconv = (): typeof import('iconv-lite') => require('iconv-lite');
const chardet = (): typeof import('chardet') => require('chardet');

/** A file's text, how it was written, and what went wrong while decoding it. */
export interface Decoded {
  readonly source: string;
  /** Name of the encoding as the WHATWG registry has it. */
  readonly encoding: string;
  readonly warnings: readonly string[];
}

const REPLACEMENT = '\uFFFD';
const utf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
/** As many bytes tell the encoding. */
const SAMPLE = 64 * 1024;

/**
 * Decode a file: UTF-8, UTF-16 with its byte order mark, else an older encoding told by its bytes. The mark is
 * not part of the text; bytes that are no UTF-8 in a text that otherwise is are replaced and counted.
 * @throws {UnreadableInput} for a file that is no text
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const binary = binaryKind(bytes);
  if (binary !== null) throw new UnreadableInput(path, `not a text file (${binary})`);
  const marked = markOf(bytes);
  if (marked === 'utf-32' || (marked === null && looksUtf16(bytes)))
    throw new UnreadableInput(
      path,
      `not readable: ${marked === null ? 'UTF-16 without its mark' : 'UTF-32'}; save it as UTF-8`,
    );
  if (marked !== null) return { source: iconv().decode(bytes, marked), encoding: marked, warnings: [] };
  if (bytes.includes(0)) throw new UnreadableInput(path, 'not a text file (it holds NUL bytes)');
  const whole = asUtf8(bytes);
  if (whole !== null) return { source: whole, encoding: 'utf-8', warnings: [] };
  const source = utf8.decode(bytes);
  const replaced = source.split(REPLACEMENT).length - 1;
  const decoded = source.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  // Two of three letters beyond ASCII decode: a damaged UTF-8, not another encoding.
  if (decoded >= replaced * 2) {
    const count = `${replaced} undecodable byte ${replaced === 1 ? 'sequence' : 'sequences'}`;
    return { source, encoding: 'utf-8', warnings: [`${count}, shown as ${REPLACEMENT}`] };
  }
  const encoding = olderEncoding(bytes, source);
  const warning = `read as ${encoding}, by its bytes: the file is not UTF-8`;
  return { source: iconv().decode(bytes, encoding), encoding, warnings: [warning] };
}

/** The text of bytes that are UTF-8 throughout; null for others. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'a zip archive, such as DOCX'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'RTF'],
  ['\u007fELF', 'a program'],
  ['\u001f\u008b', 'a gzip archive'],
];

/** What a file is that begins like no text; null for a text. */
function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}

/** The encoding that a byte order mark tells. That of UTF-32 begins as that of UTF-16 does. */
function markOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : null;
}

/** NULs in every other byte, as Latin letters have them. */
function looksUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  if (sample.length < 8 || bytes.length % 2 !== 0) return false;
  let even = 0;
  let odd = 0;
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  return (odd > half * 0.4 && even < half * 0.02) || (even > half * 0.4 && odd < half * 0.02);
}

/** Latin encodings, which a text without accents cannot tell apart and the library confuses. */
const LATIN = /^(?:ASCII|UTF-8|ISO-8859-[129]|windows-125[024])$/i;

/** Where such letters are UTF-8 all the same, two texts were joined, and none of them came from an old Macintosh. */
const OF_THREE_BYTES = /[\u0800-\uFFFC]/;

/** An encoding of another script, Mac Roman, or windows-1252, which every Latin text without evidence is. */
function olderEncoding(bytes: Uint8Array, asUtf8: string): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isOtherScript(sample)) {
    const guess = chardet()
      .analyse(sample)
      .find(({ name }) => !LATIN.test(name) && decodesWhole(sample, name));
    if (guess !== undefined) return guess.name.toLowerCase();
  }
  return !OF_THREE_BYTES.test(asUtf8) && looksMacRoman(sample) ? 'macintosh' : 'windows-1252';
}

function decodesWhole(bytes: Uint8Array, encoding: string): boolean {
  return iconv().encodingExists(encoding) && !iconv().decode(bytes, encoding).includes(REPLACEMENT);
}

/** Most letters lie beyond ASCII, as no Latin language has them. */
function isOtherScript(bytes: Uint8Array): boolean {
  let high = 0;
  let ascii = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii += 1;
  }
  return high > ascii;
}

/**
 * Old Macintosh texts end lines with a lone CR, and set quotes and accents at other places: where reading them so gives
 * more letters and quotes beside letters than windows-1252 does, they are.
 */
function looksMacRoman(bytes: Uint8Array): boolean {
  const mac = plausible(iconv().decode(bytes, 'macintosh'));
  const windows = plausible(iconv().decode(bytes, 'windows-1252'));
  const loneReturns = bytes.includes(13) && !bytes.includes(10);
  return loneReturns ? mac >= windows : mac > windows * 1.5;
}

/** Letters and quotes beyond ASCII that stand as such do in a text. */
function plausible(text: string): number {
  return (
    text.match(
      /(?<=\p{L})[à-öø-ÿœ’](?=\p{L}|\s|[.,;:])|(?<=\s)[“‘«ÉÈÀÇ](?=\p{L})|(?<=[\p{L}.,!?])[”’»](?=\s)|(?<= )[–—](?= )/gu,
    )?.length ?? 0
  );
}
