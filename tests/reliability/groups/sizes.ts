import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, type Group, paths } from '../case.js';
import { LETTER } from '../letter.js';

const MEGABYTE = 1024 * 1024;

/** A letter, and a file of this size beside it that takes no room on the disk. */
const besideHuge = (bytes: number): Case['make'] => {
  return (world) => {
    world.files({ 'in/letter.txt': LETTER, 'in/huge.txt': '' });
    truncateSync(join(world.cwd, 'in/huge.txt'), bytes);
  };
};

export const sizes: Group = {
  title: 'Sizes',
  intro:
    'A file that is larger than any letter is refused before it is read, so that it cannot take the memory of the others.',
  column: 'documents in the dataset',
  look: paths,
  compiled: true,
  cases: [
    {
      input: 'a file of 33 MB',
      make: besideHuge(33 * MEGABYTE),
      says: ['in/huge.txt: too large: 33 MB, the limit is 32 MB (--max-bytes allows more)'],
      status: 1,
      dataset: ['letter.txt'],
    },
    {
      input: 'a file of 3 GB',
      make: besideHuge(3 * 1024 * MEGABYTE),
      says: ['in/huge.txt: too large: 3072 MB, the limit is 32 MB (--max-bytes allows more)'],
      status: 1,
      dataset: ['letter.txt'],
    },
    {
      input: 'a letter over a limit of your own',
      make: (world) => world.files({ 'in/letter.txt': LETTER, 'in/long.txt': LETTER.repeat(2_000) }),
      argv: ['in', '--max-bytes', '500kb'],
      says: ['in/long.txt: too large: 0.8 MB, the limit is 0.5 MB (--max-bytes allows more)'],
      status: 1,
      dataset: ['letter.txt'],
    },
  ],
};
