import { type Case, type Group, paths } from '../case.js';
import { LETTER } from '../letter.js';

/** A letter without an end: reading all of it takes long, and much memory. */
const endless = `${LETTER}\n`.repeat(50_000);

/** A letter before the endless one and a letter behind it. */
const between: Case['make'] = (world) =>
  world.files({ 'in/a.txt': LETTER, 'in/endless.txt': endless, 'in/z.txt': LETTER });

export const processes: Group = {
  title: 'Texts that take too long or too much',
  intro: `More than some texts are read in processes of their own, as many as \`--jobs\` says. One that takes longer over a text than
\`--timeout\` (60 seconds), or needs more memory than 2 GB, is ended with its text; another takes its place and the other texts
are read.`,
  column: 'documents in the dataset',
  look: paths,
  compiled: true,
  cases: [
    {
      input: 'a text that takes longer than it may',
      make: between,
      argv: ['in', '--timeout', '5', '--jobs', '1'],
      says: ['in/endless.txt: given up after 5 s (--timeout allows more)'],
      status: 1,
      dataset: ['a.txt', 'z.txt'],
    },
    {
      input: 'a text that needs more memory than there is, 64 MB here',
      make: between,
      argv: ['in', '--jobs', '2'],
      memory: 64,
      says: ['in/endless.txt: given up: the process that read it ended, for lack of memory or by force'],
      status: 1,
      dataset: ['a.txt', 'z.txt'],
    },
    {
      input: 'no process at all',
      make: between,
      argv: ['in', '--jobs', '0'],
      says: [
        "error: option '--jobs <N>' argument '0' is invalid. It must be a whole number from 1 to 1024.",
        '(extract --help shows examples and options)',
      ],
      status: 2,
      dataset: null,
    },
  ],
};
