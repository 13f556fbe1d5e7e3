import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../bin/program.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { tableNames } from '../../src/schema/names.js';
import { createWorld, type World } from './world.js';

const LETTERS = join(import.meta.dirname, '../../fixtures/letters');

let world: World;
beforeEach(async () => {
  world = createWorld();
  cpSync(LETTERS, join(world.cwd, 'letters'), { recursive: true });
  expect(await run('letters', '--quiet')).toBe(0);
});
afterEach(() => world.remove());

const run = (...argv: string[]): Promise<number> => main(argv, world);
const problems = (): string[] => world.said.out.split('\n').slice(0, -1);

function editText(name: string, change: (text: string) => string): void {
  const place = join(world.cwd, name);
  const text = readFileSync(place, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(place, change(text));
}

function editDataset(change: (dataset: Dataset) => void): void {
  editText('dataset/dataset.json', (text) => {
    const dataset: Dataset = JSON.parse(text);
    change(dataset);
    return `${JSON.stringify(dataset, null, 2)}\n`;
  });
}

/** The document of a bundled letter. */
function letter({ documents }: Dataset, id = 'address-block'): Dataset['documents'][number] {
  const found = documents.find((entry) => entry.id === id);
  if (!found) throw new Error(`no letter ${id}`);
  return found;
}

describe('a dataset as it was written', () => {
  it('is valid, against its sources as well', async () => {
    expect(await run('validate', 'dataset')).toBe(0);
    expect(await run('validate', 'dataset', '--sources', 'letters')).toBe(0);
    expect(world.said.out).toBe('');
    expect(world.said.err).toMatch(/^valid: dataset, \d+ rows\n/);
  });

  it.each([
    ['some tables', ['--only', 'dates,recommendations']],
    ['CSV for Excel', ['--csv', 'excel']],
    ['wide columns', ['--wide']],
    ['JSON alone', ['--format', 'json']],
  ])('is valid with %s', async (_, flags) => {
    expect(await run('letters', '--quiet', '--out', 'other', ...flags)).toBe(0);
    expect(await run('validate', 'other', '--sources', 'letters')).toBe(0);
    expect(problems()).toEqual([]);
  });
});

describe('an edited dataset.json', () => {
  beforeEach(() => {
    // They would tell each edit once more.
    for (const name of tableNames) rmSync(join(world.cwd, `dataset/${name}.csv`));
  });

  it.each<[string, (dataset: Dataset) => void, string]>([
    [
      'a value that breaks the schema',
      (dataset) => Object.assign(letter(dataset).dates[0] ?? {}, { edtf: 'May' }),
      'dataset.json: documents address-block dates.0.edtf: ',
    ],
    [
      'a column that is not known',
      (dataset) => Object.assign(letter(dataset), { note: 'mine' }),
      'dataset.json: documents address-block: Unrecognized key: "note"',
    ],
    [
      'an id that is not its own',
      (dataset) => Object.assign(letter(dataset).dates[1] ?? {}, { id: 'address-block/dates/1' }),
      'dataset.json: address-block/dates/1: the id is not address-block/dates/2',
    ],
    [
      'a document twice',
      (dataset) => dataset.documents.unshift(structuredClone(letter(dataset))),
      'dataset.json: documents address-block: the id is not unique',
    ],
    [
      'an organization that is not there',
      (dataset) => Object.assign(letter(dataset).signatories[0] ?? {}, { organization_id: 'nobody' }),
      'dataset.json: address-block/signatories/1 organization_id: there is no organization nobody',
    ],
    [
      'an organization that signs a document that is not there',
      (dataset) => dataset.organizations[0]?.documents.push('nowhere'),
      'there is no document nowhere',
    ],
    [
      'an instrument that no reference has',
      (dataset) => letter(dataset).recommendations[0]?.references.push('ICCPR'),
      'dataset.json: address-block/recommendations/1 references: the document has no reference to ICCPR',
    ],
  ])('with %s is told in one line', async (_, change, line) => {
    editDataset(change);
    expect(await run('validate', 'dataset')).toBe(1);
    expect(problems()).toEqual([expect.stringContaining(line)]);
    expect(world.said.err).toMatch(/\n1 problem in dataset\n$/);
  });

  it.each<[string, (dataset: Dataset) => void, string]>([
    [
      'a range that lies elsewhere',
      (dataset) => Object.assign(letter(dataset).dates[0] ?? {}, { start: 3, end: 13 }),
      'address-block/dates/1 text: "12 March 2019" is "March 2019" in the source',
    ],
    [
      'a range beyond the end',
      (dataset) => Object.assign(letter(dataset).dates[1] ?? {}, { start: 999_990, end: 999_999 }),
      'address-block/dates/2: the source has no range 999990 to 999999',
    ],
    [
      'another line',
      (dataset) => Object.assign(letter(dataset).dates[1] ?? {}, { line: 7 }),
      'address-block/dates/2 line: 7 is 18 in the source',
    ],
    [
      'a text that was never there',
      (dataset) => Object.assign(letter(dataset).recipients[0] ?? {}, { text: 'Thomas Okello' }),
      'address-block/recipients/1 text: "Thomas Okello" is "Tomas Okello" in the source',
    ],
    [
      'a path that leads out',
      (dataset) => Object.assign(letter(dataset), { path: '../extract.config.json' }),
      'documents address-block path: ../extract.config.json: leads out of the folder',
    ],
    [
      'a source that is not there',
      (dataset) => Object.assign(letter(dataset), { path: 'gone.txt' }),
      'documents address-block path: gone.txt: no such file or folder',
    ],
  ])('with %s does not agree with its sources', async (_, change, line) => {
    editDataset(change);
    expect(await run('validate', 'dataset', '--sources', 'letters')).toBe(1);
    expect(problems()).toEqual([`dataset.json: ${line}`]);
  });
});

describe('edited sources', () => {
  it('have other bytes, and mentions that stand elsewhere', async () => {
    editText('letters/address-block.txt', (text) => text.replace('12 March', '22 March'));
    expect(await run('validate', 'dataset', '--sources', 'letters')).toBe(1);
    expect(problems()).toEqual([
      'dataset.json: documents address-block sha256: address-block.txt has other bytes',
      'dataset.json: address-block/dates/1 text: "12 March 2019" is "22 March 2019" in the source',
    ]);
  });
});

describe('edited CSV files', () => {
  it.each<[string, (text: string) => string, string[]]>([
    [
      'another value',
      (text) => text.replace(',2019-03-12,2019-03-12,2019-03-12,', ',2019-03,2019-03-12,2019-03-12,'),
      ['dates.csv:2: address-block/dates/1 edtf: "2019-03" is "2019-03-12" in dataset.json'],
    ],
    [
      'a row that went',
      (text) => text.replace(/^address-block\/dates\/1,.*\n/m, ''),
      ['dates.csv: the row address-block/dates/1 of dataset.json is missing'],
    ],
    [
      'a row that came',
      (text) => text.replace(/^address-block\/dates\/1,/m, 'address-block/dates/9,'),
      [
        'dates.csv:2: dataset.json has no row address-block/dates/9, or it stands here twice',
        'dates.csv: the row address-block/dates/1 of dataset.json is missing',
      ],
    ],
    [
      'a column of another name',
      (text) => text.replace(',edtf,', ',value,'),
      [expect.stringMatching(/^dates\.csv: its columns are not id, document_id, text/)],
    ],
    ['half a record', (text) => text.trimEnd().slice(0, -40), [expect.stringMatching(/^dates\.csv: /)]],
  ])('with %s are told by row', async (_, change, lines) => {
    editText('dataset/dates.csv', change);
    expect(await run('validate', 'dataset')).toBe(1);
    expect(problems()).toEqual(lines);
  });

  it('agree after a spreadsheet has saved them with its own line ends, quotes and mark', async () => {
    editText('dataset/organizations.csv', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(await run('validate', 'dataset')).toBe(0);
  });
});

describe('files of other formats', () => {
  beforeEach(async () => {
    const flags = ['--format', 'json,jsonl,xlsx,csv', '--only', 'dates'];
    expect(await run('letters', '--quiet', '--out', 'other', ...flags)).toBe(0);
  });

  it.each(['dates.jsonl', 'dataset.xlsx', 'schema.json'])(
    '%s agrees with dataset.json, or not',
    async (name) => {
      expect(await run('validate', 'other')).toBe(0);
      editText(`other/${name}`, (text) => `${text} `);
      expect(await run('validate', 'other')).toBe(1);
      expect(problems()).toEqual([`${name}: not what dataset.json gives; write it anew or remove it`]);
      expect(world.said.err).toContain(`note: ${name}: was changed, or belongs to another run\n`);
    },
  );
});

it.each([
  ['gone', 'error: gone: no such folder\n'],
  ['letters', 'error: letters/dataset.json: no such file or folder\n'],
])('gives 2 where %s holds no dataset', async (name, line) => {
  expect(await run('validate', name)).toBe(2);
  expect(world.said.err).toBe(line);
});
