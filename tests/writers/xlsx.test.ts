import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { extract, tableNames } from '../../src/index.js';
import { tables } from '../../src/schema/tables.js';
import { render } from '../../src/writers/index.js';
import { sheetsOf as sheetsOfDataset } from '../../src/writers/sheets.js';
import { sheetChunks } from '../../src/writers/xlsx/sheet.js';
import { bundled } from '../letters.js';
import { asCell, jsonRows } from './json-rows.js';
import { date, entry, sample } from './sample.js';
import { part, sheetsOf, workbook } from './spreadsheet.js';
import { records } from './written.js';

const { dataset: letters } = extract(bundled);

/** A day that was read as a date, as JSON has it. */
const asDay = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

describe('dataset.xlsx', () => {
  it('has a sheet a table', async () => {
    expect((await sheetsOf(sample())).map(({ name }) => name)).toEqual(tableNames);
    expect((await sheetsOf({ documents: [], organizations: [] })).map(({ rows }) => rows.length)).toEqual(
      tableNames.map(() => 1),
    );
  });

  it.each(tableNames.map((name, n) => ({ name, n })))(
    'sheet $name, read back, has the columns of the CSV and the values of dataset.json',
    async ({ name, n }) => {
      const [header = [], ...rows] = (await sheetsOf(letters))[n]?.rows ?? [];
      expect([header]).toEqual(records(letters, `${name}.csv`).slice(0, 1));
      const cells = jsonRows(letters, name).map((row) => header.map((column) => asCell(row[String(column)])));
      const padded = rows.map((row) => header.map((_, column) => asDay(row[column] ?? null)));
      expect(padded).toEqual(cells);
    },
  );

  it('is described by the tables of the schema: no sheet is forgotten', () => {
    expect(tableNames).toEqual(Object.keys(tables));
  });

  it('freezes and filters the header, which is bold', async () => {
    const [documents, dates] = await sheetsOf(sample());
    expect(documents).toMatchObject({ freezePane: { rows: 1 }, autoFilter: { range: 'A1:K3' } });
    expect(dates?.autoFilter?.range).toBe('A1:M3');
    expect(part(sample(), 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">dates!$A$1:$M$3</definedName>',
    );
    const { sheets } = await readXlsx(workbook(sample()), { readStyles: true });
    expect(sheets[0]?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
    expect(sheets[0]?.cells?.get('1,0')?.style?.font?.bold ?? false).toBe(false);
  });

  it('has columns as wide as what they hold, within reason', async () => {
    const title = 'x'.repeat(500);
    const dataset = {
      documents: [entry({ id: 'i'.repeat(30), title, sender: ['한국인권'] })],
      organizations: [],
    };
    const widths = (await sheetsOf(dataset))[0]?.columns?.map(({ width }) => width);
    expect(widths).toEqual([31, 10, 60, 11, 12, 60, 7, 11, 9, 8, 11]);
    const narrow = await sheetsOf({ documents: [], organizations: [] });
    expect(narrow[0]?.columns?.[0]?.width).toBe(6);
  });

  it('gets the wide columns too, as numbers', async () => {
    const { sheets } = await readXlsx(workbook(sample(), true));
    expect(sheets[5]?.rows.map((row) => row.slice(15))).toEqual([
      [
        'instrument_CAT',
        'instrument_ICCPR',
        'category_1',
        'category_2',
        'category_3',
        'category_4',
        'category_5',
      ],
      [1, 1, 0, 0, 0, 0, 1],
    ]);
  });
});

describe('its bytes', () => {
  const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

  it('are the same at every call', () => {
    expect(sha256(workbook(letters))).toBe(sha256(workbook(letters)));
  });

  it('are the same in another process, time zone and locale', () => {
    const at = (path: string): string => JSON.stringify(pathToFileURL(join(import.meta.dirname, path)));
    const script = `
      import { bytes } from ${at('written.ts')};
      import { sample } from ${at('sample.ts')};
      process.stdout.write(bytes(sample(), 'dataset.xlsx', { formats: ['xlsx'] }));`;
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script],
        { env: { ...process.env, TZ, LC_ALL: 'tr_TR.UTF-8' } },
      );
      expect(stderr.toString()).toBe('');
      expect(sha256(stdout)).toBe(sha256(workbook(sample())));
    }
  });

  it('know no clock: every entry is of 1980, and there are no document properties', () => {
    const archive = workbook(sample());
    const entries: number[] = [];
    for (let at = 0; at !== -1; at = archive.indexOf('PK\u0003\u0004', at + 1, 'latin1')) entries.push(at);
    expect(entries).toHaveLength(12);
    for (const start of entries) expect(archive.readUInt32LE(start + 10)).toBe(0x00210000);
    expect(Object.keys(unzipSync(archive)).filter((name) => name.startsWith('docProps'))).toEqual([]);
  });

  it('come in pieces, however many rows there are', () => {
    const dates = Array.from({ length: 30_000 }, (_, n) => date({ id: `letter/dates/${n + 1}`, start: n }));
    const [file] = render({ documents: [entry({ dates })], organizations: [] }, { formats: ['xlsx'] });
    const sizes = [...(file?.chunks() ?? [])].map((chunk) => chunk.length);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
  });
});

it('says so where a table has more rows than a sheet holds', () => {
  const [sheet] = sheetsOfDataset(sample(), { tables: ['documents'], wide: false });
  if (!sheet) throw new Error('no sheet');
  const measured = { sheet, widths: [8], count: 1_048_576 };
  expect(() => [...sheetChunks(measured)]).toThrow(
    'dataset.xlsx: a sheet holds 1048575 rows and documents has 1048576; write csv or jsonl instead',
  );
  expect(() => [...sheetChunks({ ...measured, count: 1_048_575 })]).not.toThrow();
});
