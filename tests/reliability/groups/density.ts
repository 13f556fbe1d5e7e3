import type { Case, Group } from '../case.js';
import { LETTER, letterWith } from '../letter.js';

const PLAIN = 'letter.txt: 1 part read as plain text: too long or too dense with marks for Markdown';

/** A letter below something that Markdown would take very long for; its dates, signatures and asks are found. */
const above = (input: string, paragraph: string): Case => ({
  input,
  make: (world) => world.files({ 'in/letter.txt': `${filler}${paragraph}\n\n${filler}${LETTER}` }),
  says: [PLAIN],
  status: 0,
  dataset: ['letter.txt: 2 dates, 2 signatories, 1 recommendation'],
});

/** Text of some pages, so that what is dense stands in a part of its own. */
const filler = `${'The river rose and nobody came. '.repeat(140).trim()}\n\n`;

export const density: Group = {
  title: 'Density',
  intro: `Markdown in which marks are heaped up, or nested without end, can take a reader hours. So a text is read in parts, and a part
that is too long, too dense or too deep is read as plain text: nothing of it is lost but headings, lists and tables.`,
  column: 'rows in the dataset',
  look: ({ documents }) =>
    documents.map(
      ({ path, dates, signatories, recommendations }) =>
        `${path}: ${dates.length} dates, ${signatories.length} signatories, ${recommendations.length} recommendation`,
    ),
  cases: [
    above('5,000 brackets in a row', '['.repeat(5_000)),
    above('5,000 emphases that are opened and never closed', 'a* '.repeat(5_000)),
    above('200 quotes, each inside the other', `${'> '.repeat(200)}a`),
    { ...above('10,000 bullets without a blank line', '- a\n'.repeat(10_000)), says: [] },
    above(
      'a table of 3,000 columns',
      `${'|a'.repeat(3_000)}|\n${'|-'.repeat(3_000)}|\n${'|x'.repeat(3_000)}|`,
    ),
    {
      input: 'a comment that is never closed',
      make: (world) => world.files({ 'in/letter.txt': letterWith('<!-- the rest is a comment') }),
      says: [],
      status: 0,
      dataset: ['letter.txt: 2 dates, 0 signatories, 1 recommendation'],
    },
  ],
};
