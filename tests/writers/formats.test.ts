import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { extract, formats, type RenderOptions, render, tableNames } from '../../src/index.js';
import { bundled } from '../letters.js';
import { asCell, jsonRows } from './json-rows.js';
import { entry, sample } from './sample.js';
import { records, written } from './written.js';

const { dataset: letters } = extract(bundled);

const namesOf = (options: Partial<RenderOptions>): string[] =>
  render(sample(), options).map(({ name }) => name);

describe('formats', () => {
  it('each have their files, and dataset.json is the last', () => {
    expect(namesOf({ formats: ['json'] })).toEqual(['schema.json', 'datapackage.json', 'dataset.json']);
    expect(namesOf({ formats: ['xlsx'] })).toEqual(['dataset.xlsx', 'datapackage.json']);
    expect(namesOf({ formats: ['jsonl'] })).toEqual([
      ...tableNames.map((name) => `${name}.jsonl`),
      'datapackage.json',
    ]);
    expect(namesOf({ formats: ['csv'] })).toEqual([
      ...tableNames.map((name) => `${name}.csv`),
      'datapackage.json',
    ]);
    const all = namesOf({ formats });
    expect(all).toHaveLength(18);
    expect(all.at(-1)).toBe('dataset.json');
    expect(namesOf({ formats: [...formats].reverse() })).toEqual(all);
  });

  it('may be none', () => {
    expect(namesOf({ formats: [] })).toEqual([]);
  });
});

describe('a JSON Lines file', () => {
  it.each(tableNames)('of %s has a row a line, the keys of the CSV, the values of dataset.json', (name) => {
    const text = written(letters, `${name}.jsonl`, { formats: ['jsonl'] });
    const lines = text.split('\n').slice(0, -1);
    expect(text.endsWith('\n')).toBe(true);
    const [header] = records(letters, `${name}.csv`);
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(header);
    const nested = Object.fromEntries(tableNames.map((table) => [table, undefined]));
    const rows = jsonRows(letters, name).map((row) => (name === 'documents' ? { ...row, ...nested } : row));
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(rows)));
  });

  it('is empty where there is no row, and whole where there are many', () => {
    const none = { documents: [], organizations: [] };
    expect(written(none, 'dates.jsonl', { formats: ['jsonl'] })).toBe('');
    const many = {
      documents: Array.from({ length: 1234 }, (_, n) => entry({ id: `d${n}` })),
      organizations: [],
    };
    expect(written(many, 'documents.jsonl', { formats: ['jsonl'] }).match(/\n/g)).toHaveLength(1234);
  });
});

describe('a CSV', () => {
  it.each(tableNames)('of %s, read back, says what dataset.json says', (name) => {
    const [header = [], ...rows] = records(letters, `${name}.csv`);
    const cells = jsonRows(letters, name).map((row) =>
      header.map((column) => String(asCell(row[column]) ?? '')),
    );
    expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))).toEqual(cells);
  });

  it('for Excel has a BOM and CRLF, and the same cells', () => {
    const text = written(sample(), 'documents.csv', { csv: 'excel' });
    expect(text.startsWith('\uFEFFid,path,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.slice(1).replaceAll('\r\n', '\n')).toBe(written(sample(), 'documents.csv'));
    expect(written(letters, 'dates.csv', { csv: 'excel' }).match(/\uFEFF/g)).toHaveLength(1);
    expect(written(sample(), 'datapackage.json', { csv: 'excel' })).toContain('"lineTerminator": "\\r\\n"');
  });
});

describe('tables', () => {
  const only: Partial<RenderOptions> = { formats, tables: ['signatories', 'dates'] };

  it('limit the files; documents are always there, in the order of the dataset', () => {
    expect(namesOf({ tables: only.tables ?? [] })).toEqual([
      ...['documents.csv', 'dates.csv', 'signatories.csv'],
      ...['schema.json', 'datapackage.json', 'dataset.json'],
    ]);
    expect(namesOf({ formats: ['jsonl'], tables: [] })).toEqual(['documents.jsonl', 'datapackage.json']);
  });

  it('limit dataset.json, and schema.json accepts it', () => {
    const read = JSON.parse(written(sample(), 'dataset.json', only));
    expect(Object.keys(read)).toEqual(['documents']);
    expect(Object.keys(read.documents[0]).slice(-3)).toEqual(['warnings', 'dates', 'signatories']);
    const accepts = new Ajv2020({ strict: false, formats: { date: true } }).compile(
      JSON.parse(written(sample(), 'schema.json', only)),
    );
    expect(accepts(read)).toBe(true);
    expect(accepts(JSON.parse(written(sample(), 'dataset.json')))).toBe(false);
  });

  it('limit datapackage.json: no key points to a table that is not there', () => {
    const { resources } = JSON.parse(written(sample(), 'datapackage.json', only));
    expect(resources.map(({ name }: { name: string }) => name)).toEqual([
      'documents',
      'dates',
      'signatories',
    ]);
    expect(resources[2].schema.foreignKeys).toEqual([
      { fields: 'document_id', reference: { resource: 'documents', fields: 'id' } },
    ]);
  });

  it('all of them are what is written when none is named', () => {
    expect(written(sample(), 'schema.json', { tables: tableNames })).toBe(written(sample(), 'schema.json'));
    expect(written(sample(), 'dataset.json', { tables: tableNames })).toBe(written(sample(), 'dataset.json'));
  });
});
