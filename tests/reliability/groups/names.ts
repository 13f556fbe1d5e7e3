import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, type Group, paths } from '../case.js';
import { LETTER } from '../letter.js';

/** A letter with this name is read. */
const named = (input: string, name: string, argv?: readonly string[]): Case => ({
  input,
  make: (world) => world.files({ [argv ? name : `in/${name}`]: LETTER }),
  ...(argv && { argv }),
  says: [],
  status: 0,
  dataset: [name],
});

export const names: Group = {
  title: 'Names of files',
  intro: `A name is what it is: nothing in it is run, expanded or changed. In the dataset it stands as on the disk; in the terminal
what could move the cursor is spelled out.`,
  column: 'documents in the dataset',
  look: paths,
  cases: [
    named('a name with spaces', 'my letter.txt'),
    named('a name with a line break', 'two\nlines.txt'),
    named('a name that looks like shell', '$(reboot); rm -rf.txt'),
    named('a name that looks like a glob', '[a]*.txt'),
    named('a name that begins with a dash, in a folder', '-rf.txt'),
    {
      ...named('a name that begins with a dash, on the command line', '-rf.txt', ['-rf.txt']),
      says: ["error: unknown option '-rf.txt'", '(extract --help shows examples and options)'],
      status: 2,
      dataset: null,
    },
    named('the same behind --', '-rf.txt', ['--', '-rf.txt']),
    {
      input: 'é as one character (NFC) and as two (NFD), side by side',
      make: (world) => world.files({ 'in/caf\u00E9.txt': LETTER, 'in/cafe\u0301.txt': LETTER }),
      says: [],
      status: 0,
      dataset: ['cafe\u0301.txt', 'caf\u00E9.txt'],
    },
    named('an extension in capitals', 'LETTER.TXT'),
    {
      input: 'a name that is not UTF-8',
      make: (world) => {
        world.files({ 'in/letter.txt': LETTER });
        writeFileSync(Buffer.from(join(world.cwd, 'in/caf\u00E9.txt'), 'latin1'), LETTER);
      },
      says: ['in/caf\uFFFD.txt: its name is not UTF-8: rename it'],
      status: 1,
      dataset: ['letter.txt'],
    },
    {
      input: 'an unknown extension, in a folder',
      make: (world) => world.files({ 'in/letter.txt': LETTER, 'in/scan.pdf': '%PDF-1.7' }),
      says: ['left aside: in/scan.pdf'],
      status: 0,
      dataset: ['letter.txt'],
    },
    {
      input: 'an unknown extension, on the command line',
      make: (world) => world.files({ 'scan.pdf': '%PDF-1.7' }),
      argv: ['scan.pdf'],
      says: ['scan.pdf: unknown extension .pdf (read are .txt, .text, .md, .markdown, .html, .htm)'],
      status: 1,
      dataset: null,
    },
    {
      input: 'a hidden file, a hidden folder, node_modules',
      make: (world) =>
        world.files({
          'in/letter.txt': LETTER,
          'in/.a.txt': '',
          'in/.git/b.txt': '',
          'in/node_modules/c.md': '',
        }),
      says: ['left aside: in/.a.txt, in/.git, in/node_modules'],
      status: 0,
      dataset: ['letter.txt'],
    },
    named('a hidden file, on the command line', '.letter.txt', ['.letter.txt']),
    {
      input: 'two letters of one name in two folders',
      make: (world) => world.files({ 'in/letter.txt': LETTER, 'more/letter.txt': `${LETTER}\nP.S.` }),
      argv: ['in', 'more'],
      says: [],
      status: 0,
      dataset: ['letter.txt', 'letter.txt'],
    },
  ],
};
