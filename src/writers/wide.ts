import type { Entries } from '../schema/dataset.js';
import type { Row } from './rows.js';
import type { Field } from './table-schema.js';

/** A column of zeros and ones, for programs that count: statistics packages know no lists in cells. */
interface WideColumn {
  readonly field: Field;
  value(row: Row): 0 | 1;
}

/** All five are always there: a category that nobody asked for is a finding too, and scripts find their columns. */
const CATEGORIES = [1, 2, 3, 4, 5];

/**
 * The columns that `wide` adds to recommendations: one an instrument that some recommendation names (by code point), then
 * one a category. Their order depends on the set of instruments alone.
 */
export function wideColumns({ documents }: Entries): readonly WideColumn[] {
  const instruments = [...namedIn(documents)].sort((a, b) => (a < b ? -1 : 1));
  const names = columnNames(instruments);
  return [
    ...instruments.map((instrument, n) => ({
      field: field(names[n] ?? instrument, `1 where the text names ${instrument}`),
      value: (row: Row) => flag(Array.isArray(row.references) && row.references.includes(instrument)),
    })),
    ...CATEGORIES.map((category) => ({
      field: field(`category_${category}`, `1 where the category is ${category}`),
      value: (row: Row) => flag(row.category === category),
    })),
  ];
}

function namedIn(documents: Entries['documents']): Set<string> {
  const named = new Set<string>();
  for (const { recommendations } of documents)
    for (const { references } of recommendations) for (const instrument of references) named.add(instrument);
  return named;
}

/** Letters, digits and `_` only, which R, Stata and SPSS take as they are; where two ids then read alike, the later gets a number. */
function columnNames(instruments: readonly string[]): string[] {
  const taken = new Set<string>();
  return instruments.map((instrument) => {
    const bare = `instrument_${instrument.replace(/[^\p{L}\p{N}]+/gu, '_')}`;
    let name = bare;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${bare}_${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const field = (name: string, description: string): Field => ({
  name,
  type: 'integer',
  description,
  constraints: { required: true, enum: [0, 1] },
});

const flag = (holds: boolean): 0 | 1 => (holds ? 1 : 0);
