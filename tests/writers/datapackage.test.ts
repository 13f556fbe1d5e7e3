import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RenderOptions, render } from '../../src/writers/index.js';
import { date, entry, sample } from './sample.js';
import { written } from './written.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-datapackage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The package as the Frictionless validator sees it in a folder. */
function load(dataset = sample(), options: Partial<RenderOptions> = {}): Promise<Package> {
  for (const { name } of render(dataset, options)) {
    // This validator knows no BOM; the one in Python takes it as part of the encoding.
    writeFileSync(join(folder, name), written(dataset, name, options).replace(/^\uFEFF/, ''));
  }
  return Package.load(JSON.parse(written(dataset, 'datapackage.json', options)), { basePath: folder });
}

describe('datapackage.json', () => {
  it('is valid for a Frictionless validator', async () => {
    const loaded = await load();
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    expect(loaded.resources).toHaveLength(7);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('describes CSV %i as it is written', async (n) => {
    const rows = await (await load()).resources[n]?.read({ keyed: true, relations: true });
    expect(rows?.length).toBeGreaterThan(0);
  });

  it('types what is read: numbers, booleans, days, and null for an empty cell', async () => {
    const [, dates, , signatories] = (await load()).resources;
    const [first, second] = (await dates?.read({ keyed: true, relations: true })) ?? [];
    expect(first).toMatchObject({ start: 0, line: 1, document_id: { id: 'letter' } });
    expect(first?.earliest).toBeInstanceOf(Date);
    expect(second?.earliest).toBeNull();
    expect(await signatories?.read({ keyed: true, relations: true })).toMatchObject([{ duplicate: false }]);
  });

  it.each<Partial<RenderOptions>>([
    { csv: 'excel' },
    { wide: true },
    { csv: 'excel', wide: true, tables: ['recommendations', 'signatories'] },
  ])('describes the CSVs that %j writes', async (options) => {
    const loaded = await load(sample(), options);
    expect(loaded.errors).toEqual([]);
    for (const resource of loaded.resources)
      expect((await resource.read({ keyed: true, relations: true })).length).toBeGreaterThan(0);
  });

  it.each<Partial<RenderOptions>>([{ formats: ['json'] }, { formats: ['jsonl', 'xlsx'], tables: ['dates'] }])(
    'names the files that %j writes where no CSV is among them',
    async (options) => {
      const loaded = await load(sample(), options);
      expect(loaded.errors).toEqual([]);
      const names = render(sample(), options).map(({ name }) => name);
      expect(loaded.resources.map(({ name }) => name)).toEqual(
        names.filter((name) => name !== 'datapackage.json' && name !== 'schema.json'),
      );
    },
  );

  it.each([
    ['a cell that breaks its pattern', { edtf: 'May' }],
    ['a day that does not exist', { earliest: '2015-02-30' }],
    ['a line 0', { line: 0 }],
  ])('lets the validator refuse %s', async (_, change) => {
    const [, dates] = (await load({ documents: [entry({ dates: [date(change)] })], organizations: [] }))
      .resources;
    await expect(dates?.read({ keyed: true, relations: true })).rejects.toThrow();
  });

  it('lets the guard of a year before our era pass', async () => {
    const [, dates] = (
      await load({ documents: [entry({ dates: [date({ edtf: '-0044' })] })], organizations: [] })
    ).resources;
    expect(await dates?.read({ keyed: true, relations: true })).toMatchObject([{ edtf: "'-0044" }]);
  });

  it('links rows to documents and organizations', () => {
    const { resources } = JSON.parse(written(sample(), 'datapackage.json'));
    const { schema } = resources.find((resource: { name: string }) => resource.name === 'signatories');
    expect(schema.foreignKeys).toEqual([
      { fields: 'document_id', reference: { resource: 'documents', fields: 'id' } },
      { fields: 'organization_id', reference: { resource: 'organizations', fields: 'id' } },
    ]);
    expect(schema.fields.find((field: { name: string }) => field.name === 'kind')).toEqual({
      name: 'kind',
      type: 'string',
      description: 'who signs',
      constraints: { required: true, enum: ['organization', 'person'] },
    });
  });
});
