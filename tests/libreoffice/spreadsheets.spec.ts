import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Dataset,
  extract,
  type RenderOptions,
  render,
  type TableName,
  tableNames,
} from '../../src/index.js';
import { bundled } from '../letters.js';
import { sample } from '../writers/sample.js';
import { records } from '../writers/written.js';

/*
 * LibreOffice Calc opens what is written, without a window, and saves what it sees as CSV: every table has its columns,
 * accents and rows there. `npm run test:libreoffice`; on Debian it needs the package libreoffice-calc.
 */

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Its CSV filter: comma, quotes, UTF-8, from row 1; as shown and not as stored; every sheet to a file of its own. */
const SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** The same for reading: UTF-8, and what looks like a formula is text. */
const READ = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-libreoffice-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(files: readonly string[], to: string, options: readonly string[] = []): void {
  if (office === undefined) throw new Error('no office suite');
  // A profile of its own: the person's running office would take the command otherwise.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync(
    office,
    [profile, '--headless', ...options, '--convert-to', SHEETS, '--outdir', to, ...files],
    {
      stdio: 'pipe',
    },
  );
}

/** Write a dataset, let LibreOffice convert some of it, and give the folder that it converted to. */
function opened(dataset: Dataset, options: Partial<RenderOptions>, extension: string): string {
  const from = mkdtempSync(join(folder, 'in-'));
  const to = join(from, 'out');
  mkdirSync(to);
  for (const file of render(dataset, options)) {
    writeFileSync(
      join(from, file.name),
      Buffer.concat([...file.chunks()].map((chunk) => Buffer.from(chunk))),
    );
  }
  const names = render(dataset, options).map(({ name }) => join(from, name));
  convert(
    names.filter((name) => name.endsWith(extension)),
    to,
    extension === '.csv' ? [READ] : [],
  );
  return to;
}

const read = (file: string): string[][] => parse(readFileSync(file, 'utf8'), { bom: true });

/** What the CSV of the contract has, but for the guard before formulas and how a spreadsheet shows a boolean. */
const expected = (dataset: Dataset, name: TableName): string[][] =>
  records(dataset, `${name}.csv`).map((row) =>
    row.map((cell) =>
      cell.replace(/^'(?=[=+\-@])/, '').replace(/^(?:true|false)$/, (word) => word.toUpperCase()),
    ),
  );

describe.skipIf(office === undefined)('LibreOffice', () => {
  const { dataset: letters } = extract(bundled);
  /** Line breaks inside a cell: CSV folds them, a spreadsheet keeps them. */
  const folded = (rows: string[][]): string[][] =>
    rows.map((row) => row.map((cell) => cell.replace(/[\n\u2028]+/g, ' ')));

  describe.each([
    ['the bundled letters', letters],
    ['cells of every kind', sample()],
  ])('opens dataset.xlsx of %s', (_, dataset) => {
    let out: string;
    beforeAll(() => {
      out = opened(dataset, { formats: ['xlsx'] }, '.xlsx');
    });

    it.each(tableNames)('with all of %s', (name) => {
      expect(folded(read(join(out, `dataset-${name}.csv`)))).toEqual(expected(dataset, name));
    });
  });

  describe.each(['plain', 'excel'] as const)('opens the %s CSVs', (csv) => {
    let out: string;
    beforeAll(() => {
      out = opened(letters, { formats: ['csv'], csv }, '.csv');
    });

    it.each(tableNames)('with columns, rows and accents of %s', (name) => {
      const [header, ...rows] = read(join(out, `${name}-${name}.csv`));
      const [columns, ...cells] = records(letters, `${name}.csv`);
      expect(header).toEqual(columns);
      expect(rows).toHaveLength(cells.length);
      const words = (all: string[][]): string[] =>
        all
          .flat()
          .join(' ')
          .match(/\p{L}*[^\p{ASCII}]\p{L}*/gu) ?? [];
      expect(words(rows)).toEqual(words(cells));
    });
  });
});
