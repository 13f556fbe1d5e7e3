import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../bin/program.js';
import { createWorld, type World } from './world.js';

vi.mock('../../src/index.js', () => import('./fake-pipeline.js'));

let world: World;
beforeEach(() => {
  world = createWorld({ stdin: 'typed' });
});
afterEach(() => world.remove());

const run = (...argv: string[]): Promise<number> => main(argv, world);
const read = (name: string): string => readFileSync(join(world.cwd, name), 'utf8');
const written = (folder = 'dataset'): string[] => readdirSync(join(world.cwd, folder)).sort();
const paths = (folder = 'dataset'): string[] =>
  JSON.parse(read(`${folder}/dataset.json`)).documents.map((document: { path: string }) => document.path);

describe('what is written', () => {
  beforeEach(() => world.files({ 'a.txt': 'A' }));

  it.each([
    ['json', ['datapackage.json', 'dataset.json', 'schema.json']],
    ['jsonl,json', ['datapackage.json', 'dataset.json', 'dates.jsonl', 'documents.jsonl', 'schema.json']],
    ['xlsx', ['datapackage.json', 'dataset.xlsx']],
    ['csv', ['datapackage.json', 'dates.csv', 'documents.csv']],
  ])('--format %s', async (format, files) => {
    expect(await run('a.txt', '--quiet', '--only', 'dates', '--format', format)).toBe(0);
    expect(written()).toEqual(files);
  });

  it('--only leaves the other tables out of the summary as well', async () => {
    expect(await run('a.txt', '--only', 'signatories,dates', '--format', 'csv')).toBe(0);
    expect(written()).toEqual(['datapackage.json', 'dates.csv', 'documents.csv', 'signatories.csv']);
    expect(world.said.err).toMatch(/^ {2}documents +1\n {2}dates +1\n {2}signatories +0\nwritten/);
  });

  it('--csv excel and --wide reach the writers', async () => {
    expect(await run('a.txt', '--csv', 'excel', '--wide', '--quiet')).toBe(0);
    expect(read('dataset/dates.csv')).toMatch(/^\uFEFFid,.*\r\n/);
    expect(read('dataset/recommendations.csv')).toContain(',category_1,');
  });
});

describe('what is read', () => {
  beforeEach(() =>
    world.files({
      'in/a.md': '',
      'in/b.txt': '',
      'in/drafts/c.md': '',
      'in/drafts/deep/a.txt': '',
      'in/scan.pdf': '',
      'in/node_modules/x.md': '',
      'in/.hidden.md': '',
    }),
  );

  it.each([
    [
      ['--include', '*.md'],
      ['a.md', 'drafts/c.md'],
    ],
    [
      ['--include', 'a.*'],
      ['a.md', 'drafts/deep/a.txt'],
    ],
    [
      ['--include', 'drafts/*'],
      ['drafts/c.md', 'drafts/deep/a.txt'],
    ],
    [['--include', 'drafts/**', '--exclude', '*.txt'], ['drafts/c.md']],
    [
      ['--exclude', 'drafts'],
      ['a.md', 'b.txt'],
    ],
    [
      ['--exclude', 'drafts/'],
      ['a.md', 'b.txt'],
    ],
    [['--exclude', '*.md', '--exclude', 'drafts/**'], ['b.txt']],
  ])('of a folder, with %j', async (flags, expected) => {
    expect(await run('in', '--quiet', ...flags)).toBe(0);
    expect(paths()).toEqual(expected);
  });

  it.each([
    [['in/*.md'], ['a.md']],
    [['in/*'], ['a.md', 'b.txt']],
    [['in/**/*.md'], ['a.md', 'drafts/c.md']],
    [['in/{a,b}.*'], ['a.md', 'b.txt']],
    [
      ['in/**', '--exclude', 'deep/**', '--exclude', 'b.*'],
      ['a.md', 'drafts/c.md', 'drafts/deep/a.txt'],
    ],
    [
      ['./in/drafts/**/*.txt', 'in/b.txt'],
      ['b.txt', 'deep/a.txt'],
    ],
    [
      ['in/**/*.md', 'in'],
      ['a.md', 'b.txt', 'drafts/c.md', 'drafts/deep/a.txt'],
    ],
  ])('by the glob %j that no shell has expanded', async (argv, expected) => {
    expect(await run(...argv, '--quiet')).toBe(0);
    expect(paths()).toEqual(expected);
  });

  it('is a file whose name looks like a glob, where there is one', async () => {
    world.files({ 'in/[a].md': 'x' });
    expect(await run('in/[a].md', '--quiet')).toBe(0);
    expect(paths()).toEqual(['[a].md']);
  });

  it('is not the dataset that a glob meets', async () => {
    expect(await run('**/*.md', '--out', 'in/drafts', '--quiet')).toBe(0);
    expect(paths('in/drafts')).toEqual(['in/a.md']);
  });

  it('is told where a glob or a filter leaves nothing', async () => {
    expect(await run('in/*.html')).toBe(1);
    expect(await run('in', '--include', '*.html')).toBe(1);
    expect(world.said.err).toContain('in/*.html: no file matches\n');
    expect(world.said.err).toContain(
      'no file with .txt, .text, .md, .markdown, .html, .htm that --include and --exclude let through',
    );
    expect(existsSync(join(world.cwd, 'dataset'))).toBe(false);
  });

  it('counts the other files that a glob meets', async () => {
    expect(await run('in/*')).toBe(0);
    expect(world.said.err).toContain('left aside: in/scan.pdf\n');
  });
});

describe('standard input', () => {
  const titles = (): (string | null)[] =>
    JSON.parse(read('dataset/dataset.json')).documents.map(({ title }: { title: string | null }) => title);

  it('is one text, called stdin.txt or as the person says', async () => {
    expect(await run('-', '--quiet')).toBe(0);
    expect([paths(), titles()]).toEqual([['stdin.txt'], ['typed']]);
    expect(await run('-', '--stdin-name', '2026/appeal.html', '--quiet')).toBe(0);
    expect(paths()).toEqual(['2026/appeal.html']);
  });

  it('stands beside files', async () => {
    world.files({ 'a.txt': 'A' });
    expect(await run('a.txt', '-', '-', '--quiet')).toBe(0);
    expect(paths().sort()).toEqual(['a.txt', 'stdin.txt']);
  });

  it('that breaks off is a failure like another', async () => {
    world.files({ 'a.txt': 'A' });
    const stdin = async function* () {
      yield Buffer.from('half');
      throw Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR', syscall: 'read' });
    };
    expect(await main(['-', 'a.txt', '--quiet'], { ...world, stdin })).toBe(1);
    expect(world.said.err).toBe('standard input: is a folder\n');
    expect(paths()).toEqual(['a.txt']);
  });

  it('that has no end is refused', async () => {
    const stdin = async function* () {
      for (;;) yield Buffer.alloc(1 << 20);
    };
    expect(await main(['-'], { ...world, stdin })).toBe(1);
    expect(world.said.err).toBe('standard input: too large: the limit is 32 MB (--max-bytes allows more)\n');
  });
});

describe('what is told', () => {
  beforeEach(() =>
    world.files({ 'in/a.txt': '!line 3: odd', 'in/b.txt': 'B', 'in/c.txt': '\0', 'in/d.pdf': '' }),
  );

  it('--verbose: a line a file, with rows and rules', async () => {
    await run('in', '--verbose');
    expect(world.said.err).toContain('a.txt: 1 row: dates 1 (test 1)\nb.txt: 1 row: dates 1 (test 1)\n');
    expect(world.said.err).toContain('in/d.pdf: left aside\n');
  });

  it('--json: the summary on standard output, and no other', async () => {
    expect(await run('in', '--json', '--only', 'dates', '--format', 'json')).toBe(1);
    expect(JSON.parse(world.said.out)).toEqual({
      out: 'dataset',
      rows: { documents: 2, dates: 2 },
      warnings: [{ path: 'a.txt', line: 3, message: 'odd' }],
      failures: [{ path: 'in/c.txt', reason: 'not a text' }],
      left_aside: 1,
      files: ['schema.json', 'datapackage.json', 'dataset.json'],
    });
    expect(world.said.err).toBe('in/c.txt: not a text\n');
  });

  it('--json: also where nothing could be read', async () => {
    expect(await run('in/c.txt', '--json')).toBe(1);
    expect(JSON.parse(world.said.out)).toMatchObject({ rows: { documents: 0 }, failures: [{}], files: [] });
  });

  it('--strict: a warning fails, and the dataset is written all the same', async () => {
    expect(await run('in/b.txt', '--strict', '--quiet')).toBe(0);
    expect(await run('in/a.txt', '--strict', '--quiet')).toBe(1);
    expect(await run('in/a.txt', '--quiet')).toBe(0);
    expect(paths()).toEqual(['a.txt']);
  });
});

describe('extract.config.json', () => {
  beforeEach(() => {
    world.files({ 'in/a.txt': '!odd', 'in/b.md': 'B', 'deep/er/': '' });
  });
  const config = (value: unknown, name = 'extract.config.json') =>
    world.files({ [name]: typeof value === 'string' ? value : JSON.stringify(value) });

  it('gives inputs and options; its paths start where it stands', async () => {
    config({
      inputs: ['in'],
      out: 'data',
      format: ['json'],
      only: ['dates'],
      exclude: ['*.md'],
      quiet: true,
    });
    mkdirSync(join(world.cwd, 'deep/er'), { recursive: true });
    expect(await main([], { ...world, cwd: join(world.cwd, 'deep/er') })).toBe(0);
    expect(written('data')).toEqual(['datapackage.json', 'dataset.json', 'schema.json']);
    expect(paths('data')).toEqual(['a.txt']);
    expect(world.said).toEqual({ out: '', err: '' });
  });

  it('yields to options', async () => {
    config({ inputs: ['in'], out: 'data', format: ['json'], quiet: true, strict: true, exclude: ['*.md'] });
    const flags = ['--out', 'mine', '--format', 'jsonl', '--exclude', 'a.*', '--verbose'];
    expect(await run('in', ...flags)).toBe(0);
    expect(written('mine')).toContain('dates.jsonl');
    expect(written('mine')).not.toContain('dataset.json');
    expect(world.said.err).toContain('b.md: 1 row');
    expect(existsSync(join(world.cwd, 'data'))).toBe(false);
  });

  it('is the one that --config names, and none with --no-config', async () => {
    config({ out: 'far' });
    config({ out: 'near' }, 'other.json');
    expect(await run('in', '--quiet', '--config', 'other.json')).toBe(0);
    expect(await run('in', '--quiet', '--no-config')).toBe(0);
    expect([existsSync(join(world.cwd, 'near')), existsSync(join(world.cwd, 'dataset'))]).toEqual([
      true,
      true,
    ]);
    expect(existsSync(join(world.cwd, 'far'))).toBe(false);
  });

  it.each([
    ['an unknown key', { formt: ['json'] }, "unknown key 'formt' (did you mean format?)"],
    ['an unknown value', { format: ['pdf'] }, 'format.0: Invalid option'],
    ['a value of another kind', { out: 3 }, 'out: Invalid input'],
    ['no object', [], 'Invalid input'],
    ['no JSON', '{ out: 1 }', 'not JSON'],
  ])('is refused with %s, in one line', async (_, value, message) => {
    config(value);
    expect(await run('in')).toBe(2);
    expect(world.said.err).toContain('error: extract.config.json: ');
    expect(world.said.err).toContain(message);
    expect(world.said.err.match(/\n/g)).toHaveLength(1);
  });

  it('that is named and not there is an error', async () => {
    expect(await run('in', '--config', 'gone.json')).toBe(2);
    expect(world.said.err).toBe('error: gone.json: no such file or folder\n');
  });
});
