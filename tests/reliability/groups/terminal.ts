import type { Case, Group } from '../case.js';
import { letterWith } from '../letter.js';

const ESCAPE = '\u001B[2J';
const TURN = '\u202E';

/** What `extract show` prints above a text in which it finds nothing. */
const LEGEND = 'dates 0  recipients 0  signatories 0  references 0  recommendations 0  [TABLE/N text]';

const shown = (input: string, mark: string, spelled: string): Case => ({
  input,
  make: (world) => world.files({ 'in/letter.txt': `The tower ${mark}burned.\n` }),
  argv: ['show', 'in/letter.txt'],
  says: [LEGEND, `The tower ${spelled}burned.`],
  status: 0,
  dataset: null,
});

export const terminal: Group = {
  title: 'Escapes and marks that turn the direction of text',
  intro: `A name or a text can hold characters that move the cursor, clear the screen or turn the reading direction. In the terminal they
are spelled out (\`\\u001b\`); in the dataset they stand as in the file.`,
  column: 'documents in the dataset',
  look: ({ documents }) => documents.map(({ path }) => JSON.stringify(path).slice(1, -1)),
  cases: [
    {
      input: 'an escape in the name of a file that cannot be read',
      make: (world) => world.files({ [`in/a${ESCAPE}.txt`]: '\0' }),
      says: ['in/a\\u001b[2J.txt: not a text file (it holds NUL bytes)'],
      status: 1,
      dataset: null,
    },
    {
      input: 'a mark of direction in such a name',
      make: (world) => world.files({ [`in/${TURN}txt.md`]: '\0' }),
      says: ['in/\\u202etxt.md: not a text file (it holds NUL bytes)'],
      status: 1,
      dataset: null,
    },
    {
      input: 'an escape in the name of a file that a warning is about',
      make: (world) => world.files({ [`in/a${ESCAPE}.txt`]: letterWith('On February 30, 2021 they came.') }),
      says: ['a\\u001b[2J.txt:12: "February 30, 2021" is a day that does not exist'],
      status: 0,
      dataset: ['a\\u001b[2J.txt'],
    },
    shown('an escape in a text that extract show prints', ESCAPE, '\\u001b[2J'),
    shown('a mark of direction in such a text', TURN, '\\u202e'),
  ],
};
