import { parse } from 'csv-parse/sync';
import type { Case, Group } from '../case.js';
import { LETTER } from '../letter.js';

/** A letter that is signed by this too. */
const signed = (input: string, signature: string, cell: string): Case => ({
  input,
  make: (world) => world.files({ 'in/letter.txt': `${LETTER}${signature} (Kenya)\n` }),
  says: [],
  status: 0,
  dataset: [cell],
});

export const cells: Group = {
  title: 'Formulas in CSV files',
  intro: `A spreadsheet runs a cell that begins like a formula. In CSV files such a text has a \`'\` before it, also where spaces or marks
that nobody sees stand in front of the sign. JSON and XLSX have it as it is printed: there nothing is run.`,
  column: 'the cell in signatories.csv',
  look: ({ file }) => {
    const rows: Record<string, string>[] = parse(file('signatories.csv'), { columns: true });
    return rows.slice(2).map(({ name = '' }) => name);
  },
  cases: [
    signed('a name that begins with =', '=1+1 Group', "'=1+1 Group"),
    signed('a name that begins with +', '+254 Collective', "'+254 Collective"),
    signed('a name that begins with -', '-2+3 Network', "'-2+3 Network"),
    signed('a full-width =', '＝Rights Union', "'＝Rights Union"),
    signed('a name with a quotation mark and a comma', 'Union "Rights, Now"', 'Union "Rights, Now"'),
  ],
};
