import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../bin/program.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { date, entry, sample } from '../writers/sample.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const run = (...argv: string[]): Promise<number> => main(argv, world);
const write = (name: string, dataset: Dataset | object): void =>
  world.files({ [`${name}/dataset.json`]: JSON.stringify(dataset) });

it('says nothing of a dataset and itself, by folder or by file', async () => {
  write('old', sample());
  world.files({ 'new.json': `\uFEFF${JSON.stringify(sample(), null, 2)}` });
  expect(await run('diff', 'old', 'new.json')).toBe(0);
  expect(await run('diff', 'old/dataset.json', 'old/')).toBe(0);
  expect(world.said).toEqual({ out: '', err: '' });
});

it('tells what came, went and changed, and gives 1', async () => {
  write('old', { documents: [entry({ dates: [date()] })], organizations: [] });
  write('new', {
    documents: [entry({ dates: [date({ edtf: '2016-05', precision: 'month', latest: '2016-05-31' })] })],
    organizations: sample().organizations,
  });
  expect(await run('diff', 'old', 'new')).toBe(1);
  expect(world.said.out).toBe(
    '~ date "as read" (2016-05) in letter.md:1: edtf 2016-05-03 -> 2016-05\n+ organization @Rights "Now" (PER)\n',
  );
  world.said.out = '';
  expect(await run('diff', 'new', 'old')).toBe(1);
  expect(world.said.out).toContain('- organization @Rights "Now" (PER)\n');
});

it('has a colour for each kind of change', async () => {
  write('old', { documents: [entry({ path: 'a' }), entry({ path: 'b' })], organizations: [] });
  write('new', {
    documents: [entry({ path: 'b', title: 'T' }), entry({ path: 'c', sha256: 'c' })],
    organizations: [],
  });
  expect(await run('diff', 'old', 'new', '--color')).toBe(1);
  expect(world.said.out).toBe(
    '\u001B[31m- document a\u001B[39m\n\u001B[33m~ document b: title none -> T\u001B[39m\n\u001B[32m+ document c\u001B[39m\n',
  );
});

it('notices ids and an order that are no longer those of the rows', async () => {
  const { documents, organizations } = sample();
  write('old', { documents, organizations });
  write('new', { documents: [...documents].reverse(), organizations });
  expect(await run('diff', 'old', 'new')).toBe(1);
  expect(world.said.out).toBe('~ the rows are the same, but not their ids or their order\n');
});

it.each([
  ['gone', 'error: gone: no such file or folder\n'],
  ['empty', 'error: empty/dataset.json: no such file or folder\n'],
  ['text.txt', 'error: text.txt: not JSON'],
  ['list.json', 'error: list.json: not a dataset: it is no object\n'],
  ['none.json', 'error: none.json: not a dataset: it has no list of documents\n'],
  ['odd.json', 'error: odd.json: not a dataset: its organizations are no list of rows\n'],
])('gives 2 where %s is no dataset', async (name, line) => {
  write('old', sample());
  world.files({
    'empty/': '',
    'text.txt': 'Dear',
    'list.json': '[]',
    'none.json': '{"documents":[1]}',
    'odd.json': '{"documents":[],"organizations":{}}',
  });
  expect(await run('diff', 'old', name)).toBe(2);
  expect(world.said.err).toContain(line);
  expect(world.said.err.match(/\n/g)).toHaveLength(1);
});

it('shows what a text holds harmlessly', async () => {
  write('old', { documents: [], organizations: [] });
  write('new', { documents: [entry({ path: 'a\u001B[2J.txt', sha256: '\u202E' })], organizations: [] });
  expect(await run('diff', 'old', 'new')).toBe(1);
  expect(world.said.out).toBe('+ document a\\u001b[2J.txt\n');
});

it('tells which tables only one of them was written with, and none of their rows', async () => {
  const { documents, organizations } = sample();
  write('old', sample());
  write('new', { documents: documents.map(({ recipients: _, ...rest }) => rest), organizations });
  expect(await run('diff', 'old', 'new')).toBe(1);
  expect(world.said.out).toBe('~ only one of the two has the table recipients\n');
});
