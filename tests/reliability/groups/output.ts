import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, type Group, paths } from '../case.js';
import { LETTER } from '../letter.js';

const OLD = '{"documents":[{"path":"old.txt"}],"organizations":[]}';

/** A letter, the dataset of a former run, and what stands in the way of a new one. */
const stuck = (input: string, files: Record<string, string>, ...says: readonly string[]): Case => ({
  input,
  make: (world) => world.files({ 'in/letter.txt': LETTER, ...files }),
  says,
  status: 1,
  dataset: 'dataset/dataset.json' in files ? ['old.txt'] : null,
});

export const output: Group = {
  title: 'The folder of the dataset',
  intro: `A dataset is written whole or not at all. \`old.txt\` stands for the dataset of a former run: where it is in the last column,
that dataset is untouched.`,
  column: 'documents in the dataset',
  look: paths,
  cases: [
    stuck(
      'a file has the name of the folder',
      { dataset: 'mine' },
      'error: cannot write to dataset: it is not a folder',
    ),
    {
      ...stuck(
        'the folder would stand below a file',
        { mine: '' },
        'error: cannot write to mine/dataset: a part of the path is no folder',
      ),
      argv: ['in', '--out', 'mine/dataset'],
    },
    {
      ...stuck(
        'a folder in which you may not write',
        { 'dataset/dataset.json': OLD },
        'error: cannot write to dataset: permission denied',
      ),
      make: (world) => {
        world.files({ 'in/letter.txt': LETTER, 'dataset/dataset.json': OLD });
        chmodSync(join(world.cwd, 'dataset'), 0o500);
      },
      needs: 'another user than root',
    },
    stuck(
      'a folder has the name of one of its files',
      { 'dataset/dates.csv/mine.txt': '', 'dataset/dataset.json': OLD },
      'error: cannot write to dataset/dates.csv: a folder stands in the way',
    ),
    stuck(
      'a file has the name of the hidden folder in which a dataset is prepared',
      { 'dataset/.demarche': 'mine', 'dataset/dataset.json': OLD },
      'error: cannot write to dataset/.demarche: stands in the way, and is no folder',
    ),
    {
      ...stuck(
        'a link has its name, and would lead the program to other files',
        { 'dataset/dataset.json': OLD, 'private/diary.txt': 'mine' },
        'error: cannot write to dataset/.demarche: stands in the way, and is no folder',
      ),
      make: (world) => {
        world.files({ 'in/letter.txt': LETTER, 'dataset/dataset.json': OLD, 'private/diary.txt': 'mine' });
        symlinkSync('../private', join(world.cwd, 'dataset/.demarche'));
      },
    },
    stuck(
      'no input can be read',
      { 'in/letter.txt': '\0', 'dataset/dataset.json': OLD },
      'in/letter.txt: not a text file (it holds NUL bytes)',
    ),
    {
      input: 'the folder is a link to a folder',
      make: (world) => {
        world.files({ 'in/letter.txt': LETTER, 'elsewhere/': '' });
        symlinkSync('elsewhere', join(world.cwd, 'dataset'));
      },
      says: [],
      status: 0,
      dataset: ['letter.txt'],
    },
    {
      input: 'the folder stands inside the input: its own files are not read',
      make: (world) => world.files({ 'in/letter.txt': LETTER, 'in/data/notes.txt': LETTER }),
      argv: ['in', '--out', 'in/data'],
      out: 'in/data',
      says: [],
      status: 0,
      dataset: ['letter.txt'],
    },
    {
      input: 'the folder is the input: what is written stands beside the letters',
      make: (world) => world.files({ 'in/letter.txt': LETTER }),
      argv: ['in', '--out', 'in'],
      out: 'in',
      says: [],
      status: 0,
      dataset: ['letter.txt'],
    },
  ],
};
