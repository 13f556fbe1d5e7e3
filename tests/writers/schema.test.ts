import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { date, entry, sample } from './sample.js';
import { written } from './written.js';

const schema = JSON.parse(written(sample(), 'schema.json'));
const accepts = new Ajv2020({ formats: { date: true } }).compile(schema);

describe('schema.json', () => {
  it('says what it is, without a host', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'demarche/dataset',
      title: 'Demarche dataset',
    });
  });

  it('describes every column and table', () => {
    const { documents, organizations } = schema.properties;
    const columns = { ...documents.items.properties, ...organizations.items.properties };
    expect(
      Object.entries<{ description?: string }>(columns).filter(([, column]) => !column.description),
    ).toEqual([]);
    expect(documents.description).toBe('one row a document');
    expect(documents.items.properties.dates.description).toBe('one row a date mention');
    expect(documents.items.properties.dates.items.properties.start.maximum).toBeUndefined();
  });

  it('accepts what is written', () => {
    expect(accepts(JSON.parse(written(sample(), 'dataset.json')))).toBe(true);
    expect(accepts({ documents: [], organizations: [] })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no organizations', { documents: [] }],
    ['an unknown column', { documents: [{ ...entry(), extra: 1 }], organizations: [] }],
    ['a kind that is none', { documents: [{ ...entry(), kind: 'poem' }], organizations: [] }],
    ['a document without a path', { documents: [{ ...entry(), path: undefined }], organizations: [] }],
    ['a date that is no EDTF', { documents: [entry({ dates: [date({ edtf: 'May' })] })], organizations: [] }],
    ['a line 0', { documents: [entry({ dates: [date({ line: 0 })] })], organizations: [] }],
  ])('refuses %s', (_, broken) => {
    expect(accepts(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});
