import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Dataset } from '../../src/schema/dataset.js';
import type { TableName } from '../../src/schema/names.js';
import { render } from '../../src/writers/index.js';
import { reasonOf } from '../reasons.js';
import { textOf } from '../save/seal.js';

/** A record of a CSV file, and the line that it ends on. */
interface Line {
  readonly cells: readonly string[];
  readonly number: number;
}

/** Where the CSV files of a folder, as far as there are any, do not say what its dataset.json says. */
export function tableProblems(dataset: Dataset, tables: readonly TableName[], folder: string): string[] {
  return tables.flatMap((table) => {
    const name = `${table}.csv`;
    if (!existsSync(join(folder, name))) return [];
    const found = records(() => readFileSync(join(folder, name), 'utf8'));
    if (typeof found === 'string') return [`${name}: ${found}`];
    const [header = { cells: [], number: 1 }, ...lines] = found;
    const expected = expectedLines(dataset, tables, table, header.cells.length);
    return differences(expected, [header, ...lines]).map((problem) => `${name}${problem}`);
  });
}

/** What the table would be; `wide` where it has more columns than the contract gives it. */
function expectedLines(
  dataset: Dataset,
  tables: readonly TableName[],
  table: TableName,
  columns: number,
): readonly Line[] {
  const write = (wide: boolean): readonly Line[] => {
    const file = render(dataset, { formats: ['csv'], tables, csv: 'plain', wide }).find(
      ({ name }) => name === `${table}.csv`,
    );
    const lines = records(() => (file === undefined ? '' : textOf(file)));
    return typeof lines === 'string' ? [] : lines;
  };
  const plain = write(false);
  return columns > (plain[0]?.cells.length ?? 0) ? write(true) : plain;
}

function differences([header, ...expected]: readonly Line[], [found, ...lines]: readonly Line[]): string[] {
  const columns = header?.cells ?? [];
  if (columns.join() !== found?.cells.join()) return [`: its columns are not ${columns.join(', ')}`];
  const rows = new Map(expected.map(({ cells }) => [cells[0] ?? '', cells]));
  const problems = lines.flatMap(({ cells, number }) => {
    const id = cells[0] ?? '';
    const row = rows.get(id);
    if (!row) return [`:${number}: dataset.json has no row ${id}, or it stands here twice`];
    rows.delete(id);
    return columns.flatMap((column, n) =>
      row[n] === cells[n]
        ? []
        : [`:${number}: ${id} ${column}: "${cells[n]}" is "${row[n]}" in dataset.json`],
    );
  });
  return [...problems, ...[...rows.keys()].map((id) => `: the row ${id} of dataset.json is missing`)];
}

/** The records of a CSV, whatever its dialect; or why it is none. */
function records(text: () => string): readonly Line[] | string {
  const lines: Line[] = [];
  try {
    parse(text(), {
      bom: true,
      on_record: (cells: string[], { lines: number }) => void lines.push({ cells, number }),
    });
    return lines;
  } catch (error) {
    return error instanceof CsvError ? error.message : reasonOf(error);
  }
}
