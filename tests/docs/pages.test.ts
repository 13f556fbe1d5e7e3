import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowSchema } from '../../src/schema/json-schema.js';
import { tableNames } from '../../src/schema/names.js';
import { pages, ROOT } from '../../tools/docs/pages.js';

/*
 * What docs/ takes from the program is what the program says.
 */

const DOCS = join(ROOT, 'docs');
const made = await pages();

describe('the pages', () => {
  it('are one a table, the command line and what happens to bad input', () => {
    expect(made.map(({ file }) => relative(DOCS, file))).toEqual([
      ...tableNames.map((name) => `tables/${name}.md`),
      'cli.md',
      'reliability.md',
    ]);
  });

  it.each(made.map((page) => ({ ...page, name: relative(ROOT, page.file) })))(
    '$name is fresh (else: npm run docs)',
    ({ committed, fresh }) => {
      expect(committed).toBe(fresh);
    },
  );

  it.each(tableNames)('of %s names every column, its meaning and its values', (name) => {
    const page = readFileSync(join(DOCS, 'tables', `${name}.md`), 'utf8');
    for (const [column, schema] of Object.entries(rowSchema(name).properties ?? {})) {
      const line = page.split('\n').find((text) => text.startsWith(`| \`${column}\` |`));
      expect(line).toBeDefined();
      if (typeof schema !== 'object') continue;
      expect(line).toContain(schema.description ?? 'no description');
      for (const value of schema.enum ?? []) expect(line).toContain(`\`${String(value)}\``);
    }
  });

  it('tells what people wrote from what is made', () => {
    const page = readFileSync(join(DOCS, 'tables/dates.md'), 'utf8');
    expect(page.indexOf('between a day and a century')).toBeLessThan(page.indexOf('<!-- columns'));
    expect(page.indexOf('## In a spreadsheet')).toBeGreaterThan(page.indexOf('<!-- /columns'));
  });
});

describe('the links of docs/', () => {
  const files = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );

  it.each(files)('in %s lead somewhere', (name) => {
    const file = join(DOCS, name);
    const targets = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, to = '']) => to,
    );
    expect(targets.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
  });
});
