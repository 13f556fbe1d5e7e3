import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../bin/cli/definitions.js';
import { COMMANDS } from '../../bin/cli/options.js';
import { main } from '../../bin/program.js';
import packageJson from '../../package.json' with { type: 'json' };
import { createWorld, type World } from './world.js';

vi.mock('../../src/index.js', () => import('./fake-pipeline.js'));

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const run = (...argv: string[]): Promise<number> => main(argv, world);
const read = (name: string): string => readFileSync(join(world.cwd, name), 'utf8');
const paths = (name = 'dataset'): string[] =>
  JSON.parse(read(`${name}/dataset.json`)).documents.map((document: { path: string }) => document.path);

const FILES = [
  'dataset.json',
  'datapackage.json',
  'dates.csv',
  'documents.csv',
  'organizations.csv',
  'recipients.csv',
  'recommendations.csv',
  'references.csv',
  'schema.json',
  'signatories.csv',
].sort();

describe('extract', () => {
  it('writes every file into ./dataset, says so on stderr, and nothing on stdout', async () => {
    world.files({ 'letters/b.txt': 'B', 'letters/a.md': 'A' });
    expect(await run('letters')).toBe(0);
    expect(readdirSync(join(world.cwd, 'dataset')).sort()).toEqual(FILES);
    expect(paths()).toEqual(['a.md', 'b.txt']);
    expect(world.said).toEqual({
      out: '',
      err: [
        '  documents             2',
        '  dates                 2',
        '  recipients            0',
        '  signatories           0',
        '  references            0',
        '  recommendations       0',
        '  organizations         0',
        'written to dataset',
        '',
      ].join('\n'),
    });
  });

  it('writes where --out says, making the folders, and replaces what stood there', async () => {
    world.files({ 'a.txt': 'A', 'b.txt': 'B', 'deep/er/dates.csv': 'old', 'deep/er/mine.csv': 'mine' });
    expect(await run('a.txt', '--out', 'deep/er')).toBe(0);
    expect(await run('b.txt', '--out=deep/er')).toBe(0);
    expect(paths('deep/er')).toEqual(['b.txt']);
    expect(readdirSync(join(world.cwd, 'deep/er')).sort()).toEqual([...FILES, 'mine.csv'].sort());
    expect(read('deep/er/mine.csv')).toBe('mine');
  });

  it('gives the same bytes in whatever order the inputs come', async () => {
    world.files({ 'a.txt': 'A', 'b.txt': 'B', 'c.md': 'C' });
    expect(await run('a.txt', 'b.txt', 'c.md', '--out', 'one')).toBe(0);
    expect(await run('c.md', 'a.txt', 'b.txt', 'a.txt', '--out', 'two')).toBe(0);
    for (const name of FILES) expect(read(`one/${name}`)).toBe(read(`two/${name}`));
  });

  it('is silent where all is well and the person wants it so', async () => {
    world.files({ 'a.txt': '!a warning', 'b.pdf': '' });
    expect(await run('--quiet', '.')).toBe(0);
    expect(world.said).toEqual({ out: '', err: '' });
  });
});

describe('what cannot be read', () => {
  it('is a line each; the others are written, and the exit code remembers', async () => {
    world.files({ 'in/good.txt': 'A', 'in/bad.txt': '\0', 'scan.pdf': '', README: '' });
    expect(await run('in', 'scan.pdf', 'README', 'missing.txt', '--quiet')).toBe(1);
    expect(world.said.err).toBe(
      [
        'README: no extension (read are .txt, .text, .md, .markdown, .html, .htm)',
        'missing.txt: no such file or folder',
        'scan.pdf: unknown extension .pdf (read are .txt, .text, .md, .markdown, .html, .htm)',
        'in/bad.txt: not a text',
        '',
      ].join('\n'),
    );
    expect(paths()).toEqual(['good.txt']);
  });

  it('leaves an older dataset alone where nothing at all was read', async () => {
    world.files({ 'a.txt': '\0', 'dataset/dataset.json': 'old' });
    expect(await run('a.txt')).toBe(1);
    expect(world.said.err).toBe('a.txt: not a text\n');
    expect(read('dataset/dataset.json')).toBe('old');
  });

  it.each([
    [
      'an empty folder',
      {},
      'error: no input found in in: no file with .txt, .text, .md, .markdown, .html, .htm\n',
    ],
    [
      'a folder of other files',
      { 'in/a.pdf': '', 'in/.b.txt': '' },
      '.txt, .text, .md, .markdown, .html, .htm; left aside: in/.b.txt, in/a.pdf\n',
    ],
  ])('says in one line that %s holds no input, and writes nothing', async (_, files, line) => {
    world.files({ 'in/': '', ...files });
    expect(await run('in')).toBe(1);
    expect(world.said.err).toContain(line);
    expect(world.said.err.match(/\n/g)).toHaveLength(1);
    expect(existsSync(join(world.cwd, 'dataset'))).toBe(false);
  });
});

describe('what cannot be written', () => {
  it.each([
    ['a file in place of the folder', { out: 'x' }, 'error: cannot write to out: it is not a folder\n'],
    ['a folder in place of a file', { 'out/dates.csv/x': '' }, 'error: cannot write to out/dates.csv: '],
  ])('is one line: %s', async (_, files, line) => {
    world.files({ 'a.txt': 'A', ...files });
    expect(await run('a.txt', '--out', 'out')).toBe(1);
    expect(world.said.err).toContain(line);
    expect(world.said.err).not.toContain('    at ');
  });

  it('is nothing where the dataset breaks its schema, and the place is named', async () => {
    world.files({ 'a.txt': 'broken' });
    expect(await run('a.txt')).toBe(1);
    expect(world.said.err).toMatch(
      /^error: the dataset breaks its schema, nothing was written:\n {2}a\.txt sha256: /,
    );
    expect(existsSync(join(world.cwd, 'dataset'))).toBe(false);
  });

  it('keeps the stack of a mistake of ours', async () => {
    world.files({ 'a.txt': 'bug' });
    expect(await run('a.txt')).toBe(1);
    expect(world.said.err).toMatch(/^RangeError: a mistake of ours\n {4}at /);
  });
});

describe('usage', () => {
  it.each([
    ['nothing', [], 'error: no input: name files, folders or globs, or "-" for standard input'],
    [
      'an unknown option, with a suggestion',
      ['--ony', 'dates', 'a.txt'],
      "error: unknown option '--ony' (did you mean --only?)\n",
    ],
    ['an unknown option, like no other', ['--frobnicate', 'a.txt'], "error: unknown option '--frobnicate'\n"],
    [
      'an unknown format',
      ['--format', 'cvs', 'a.txt'],
      "'cvs' is none of json, jsonl, csv, xlsx, github (did you mean csv?).",
    ],
    ['an unknown table', ['--only', 'dates,signatoris', 'a.txt'], '(did you mean signatories?)'],
    ['an empty name in a list', ['--only', 'dates,', 'a.txt'], 'A name is missing'],
    ['an unknown dialect', ['--csv', 'exel', 'a.txt'], '(did you mean excel?)'],
    ['an unknown table of schema', ['schema', 'refrences'], '(did you mean references?)'],
    ['a shell that is not known', ['completion', 'tcsh'], "'tcsh' is none of bash, zsh, fish"],
    ['quiet and verbose at once', ['--quiet', '--verbose', 'a.txt'], 'cannot be used with option'],
    [
      'a format of reports without --check',
      ['--format', 'github', 'a.txt'],
      '--format github goes with --check only',
    ],
    [
      'a dialect without CSV',
      ['--csv', 'excel', '--format', 'json', 'a.txt'],
      '--csv needs csv among --format',
    ],
    ['wide without a table to widen', ['--wide', '--format', 'json', 'a.txt'], '--wide needs csv or xlsx'],
    ['wide without recommendations', ['--wide', '--only', 'dates', 'a.txt'], '--wide needs recommendations'],
    ['a name for no text', ['--stdin-name', 'x.md', 'a.txt'], '--stdin-name needs "-" among the inputs'],
    ['a name that leads out', ['-', '--stdin-name', '../x.md'], 'It must be a path below a folder.'],
    ['too few arguments of a command', ['diff', 'one'], "missing required argument 'NEW'"],
    ['too many arguments of a command', ['show', 'one', 'two'], 'too many arguments'],
    ['an option without its value', ['a.txt', '--out'], "option '--out <DIR>' argument missing"],
    ['an output folder without a name', ['a.txt', '--out', ''], 'It needs a name.'],
  ])('is wrong: %s', async (_, argv, message) => {
    expect(await run(...argv)).toBe(2);
    expect(world.said.err).toContain(message);
    expect(world.said.err).toContain('extract --help');
    expect(world.said.out).toBe('');
  });

  it.each(['-h', '--help'])('is told by %s, examples first', async (flag) => {
    expect(await run(flag)).toBe(0);
    expect(world.said.out).toMatch(
      /^Examples:\n[\s\S]+Usage: extract \[options\] \[INPUT\.\.\.\]\n[\s\S]+--out <DIR>[\s\S]+Commands:[\s\S]+Exit status:/,
    );
    expect(world.said.err).toBe('');
  });

  it.each(COMMANDS.filter((name) => name !== 'help'))(
    'of %s is told with its examples first',
    async (name) => {
      expect(await run(name, '--help')).toBe(0);
      expect(world.said.out).toMatch(
        new RegExp(`^Examples:\\n[\\s\\S]+Usage: extract ${name} [\\s\\S]+--no-color`),
      );
      const told = world.said.out;
      world.said.out = '';
      expect(await run('help', name)).toBe(0);
      expect(world.said).toEqual({ out: told, err: '' });
    },
  );

  it('knows every command by its name', () => {
    const program = createProgram(world, () => {});
    expect([...program.commands.map((command) => command.name()), 'help']).toEqual([...COMMANDS]);
  });

  it.each([
    ['vlidate', 'vlidate: no such file or folder (did you mean the command validate?)\n'],
    ['vlidate.md', 'vlidate.md: no such file or folder\n'],
    ['letters', 'letters: no such file or folder\n'],
  ])('the input %s that is not there is told by %j', async (name, line) => {
    expect(await run(name)).toBe(1);
    expect(world.said.err).toBe(line);
  });

  it('takes what follows `--` and the name `run` for inputs', async () => {
    world.files({ '-dash.txt': 'A', 'diff/b.txt': 'B' });
    expect(await run('--quiet', '--', '-dash.txt')).toBe(0);
    expect(paths()).toEqual(['-dash.txt']);
    expect(await run('run', '--quiet', 'diff')).toBe(0);
    expect(paths()).toEqual(['b.txt']);
  });

  it.each(['-V', '--version'])('%s prints the version of the package', async (flag) => {
    expect(await run(flag)).toBe(0);
    expect(world.said).toEqual({ out: `${packageJson.version}\n`, err: '' });
  });
});

describe('the texts of others', () => {
  it('cannot move the cursor or turn the line', async () => {
    world.files({ 'a\u001B[2J\u202E.txt': '!one\u0007\n!line 3: two' });
    expect(await run('.')).toBe(0);
    expect(world.said.err).toContain('  a\\u001b[2J\\u202e.txt: one\\u0007\n');
    expect(world.said.err).toContain('  a\\u001b[2J\\u202e.txt:3: two\n');
    expect(await run('--\u001B[31m', 'x')).toBe(2);
    expect(await run('gone\n\u009B.txt')).toBe(1);
    expect(world.said.err).toContain('gone\\u000a\\u009b.txt: no such file or folder\n');
    for (const mark of '\u001B\u009B\u202E\u0007') expect(world.said.err).not.toContain(mark);
  });
});
