import iconv from 'iconv-lite';
import { extract } from '../../../src/index.js';
import { mentionTables } from '../../../src/schema/names.js';
import type { Case, Group, Written } from '../case.js';
import { LETTER } from '../letter.js';

type Entry = Written['documents'][number];

/** All rows but for their places: line ends of two characters move them. */
function rowsOf(entry: Entry | undefined): string {
  const tables = mentionTables.map((table) => entry?.[table]);
  return JSON.stringify(tables, (key, value) => (key === 'start' || key === 'end' ? undefined : value));
}

const expected = rowsOf(extract([{ path: 'letter.txt', bytes: Buffer.from(LETTER) }]).dataset.documents[0]);

/** A file with these bytes. */
const bytes = (content: string | Uint8Array): Case['make'] => {
  return (world) => world.files({ 'in/letter.txt': content });
};

const encoded = (encoding: string, addBOM = false): Case['make'] =>
  bytes(iconv.encode(LETTER, encoding, { addBOM }));

/** What is read is the same letter, and nobody needs to look at it. */
const same = (input: string, make: Case['make'], encoding: string): Case => ({
  input,
  make,
  says: [],
  status: 0,
  dataset: [`${encoding}: every row`],
});

/** The encoding was told by the bytes. */
const told = (input: string, make: Case['make'], encoding: string): Case => ({
  ...same(input, make, encoding),
  says: [`letter.txt: read as ${encoding}, by its bytes: the file is not UTF-8`],
});

const refused = (input: string, content: string | Uint8Array, why: string): Case => ({
  input,
  make: bytes(content),
  says: [`in/letter.txt: not a text file (${why})`],
  status: 1,
  dataset: null,
});

const unreadable = (input: string, make: Case['make'], what: string): Case => ({
  input,
  make,
  says: [`in/letter.txt: not readable: ${what}; save it as UTF-8`],
  status: 1,
  dataset: null,
});

const damaged = Buffer.from(LETTER);
damaged[LETTER.indexOf('harge')] = 0x92;

export const encodings: Group = {
  title: 'Encodings',
  intro: `The bytes decide and not the name. What is read in another encoding than UTF-8 or UTF-16 is a good guess, and is said:
look at the first lines of such a letter. The same letter is in every one of these files.`,
  column: 'encoding and rows in the dataset',
  look: ({ documents }) =>
    documents.map((entry) => {
      const count = mentionTables.reduce((sum, table) => sum + entry[table].length, 0);
      return `${entry.encoding}: ${rowsOf(entry) === expected ? 'every row' : `${count} rows`}`;
    }),
  cases: [
    same('UTF-8', bytes(LETTER), 'utf-8'),
    same('UTF-8 with a byte order mark', encoded('utf-8', true), 'utf-8'),
    same('UTF-16 LE with a byte order mark', encoded('utf-16le', true), 'utf-16le'),
    same('UTF-16 BE with a byte order mark', encoded('utf-16be', true), 'utf-16be'),
    told('windows-1252, as old Windows programs write it', encoded('windows-1252'), 'windows-1252'),
    told(
      'Mac Roman whose lines end with a lone CR',
      bytes(iconv.encode(LETTER.replaceAll('\n', '\r'), 'macintosh')),
      'macintosh',
    ),
    same('lines that end with CR and LF', bytes(LETTER.replaceAll('\n', '\r\n')), 'utf-8'),
    {
      input: 'UTF-8 with one byte damaged',
      make: bytes(damaged),
      says: ['letter.txt: 1 undecodable byte sequence, shown as \uFFFD'],
      status: 0,
      dataset: ['utf-8: every row'],
    },
    unreadable('UTF-16 without a byte order mark', encoded('utf-16le'), 'UTF-16 without its mark'),
    unreadable('UTF-32', encoded('utf-32le', true), 'UTF-32'),
    refused('a text with NUL bytes', LETTER.replaceAll('e', '\0'), 'it holds NUL bytes'),
    refused('a PDF that is called .txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'PDF'),
    refused('a DOCX or ZIP that is called .txt', 'PK\u0003\u0004\u0014\0', 'a zip archive, such as DOCX'),
    refused('an RTF that is called .txt', '{\\rtf1\\ansi Dear Sir}', 'RTF'),
    refused('a picture that is called .txt', Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'a picture'),
    refused('a program (ELF) that is called .txt', '\u007fELF\u0002\u0001', 'a program'),
    {
      input: 'an empty file',
      make: bytes(''),
      says: ['letter.txt: there is no text in it'],
      status: 0,
      dataset: ['utf-8: 0 rows'],
    },
    {
      input: 'only white space',
      make: bytes(' \n\t\n\n'),
      says: ['letter.txt: there is no text in it'],
      status: 0,
      dataset: ['utf-8: 0 rows'],
    },
  ],
};
