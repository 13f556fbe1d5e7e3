import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../bin/program.js';
import { createWorld, type World } from './world.js';

/*
 * `--check` with the real pipeline, on the bundled letters. What it says depends on the letters alone and not on how
 * many rows some rule finds in them.
 */

const LETTERS = join(import.meta.dirname, '../../fixtures/letters');
const APPEAL = 'letters/signatories-one-a-line.txt';

let world: World;
beforeEach(async () => {
  world = createWorld();
  for (const name of ['signatories-one-a-line.txt', 'address-block.txt'])
    cpSync(join(LETTERS, name), join(world.cwd, 'letters', name));
  expect(await run('letters', '--quiet')).toBe(0);
});
afterEach(() => world.remove());

const run = (...argv: string[]): Promise<number> => main(argv, world);
const read = (name: string): string => readFileSync(join(world.cwd, name), 'utf8');

function edit(name: string, change: (text: string) => string): void {
  const text = read(name);
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(world.cwd, name), changed);
}

/** Put a line after the one that begins so. */
const below = (start: string, line: string) => (text: string) =>
  text.replace(new RegExp(`^${start}.*\n`, 'm'), (found) => `${found}${line}\n`);

const lineOf = (name: string, start: string): number =>
  read(name)
    .split('\n')
    .findIndex((line) => line.startsWith(start)) + 1;

const said = (): string[] => world.said.out.trimEnd().split('\n');

describe('a fresh dataset', () => {
  it('gives 0, and says so', async () => {
    expect(await run('letters', '--check')).toBe(0);
    expect(world.said).toEqual({ out: '', err: 'fresh: dataset is what the inputs give\n' });
  });

  it('stays fresh in whatever order the inputs are named', async () => {
    expect(await run('letters/signatories-one-a-line.txt', 'letters/address-block.txt', '--check')).toBe(0);
    expect(await run('letters/address-block.txt', 'letters/signatories-one-a-line.txt', '--check')).toBe(0);
  });

  it('is compared in the formats and tables it was written with', async () => {
    const flags = ['--format', 'jsonl,xlsx,json', '--only', 'dates', '--out', 'other'];
    expect(await run('letters', '--quiet', ...flags)).toBe(0);
    expect(await run('letters', '--check', ...flags)).toBe(0);
  });
});

describe('an edited letter', () => {
  it('names exactly the row that came, although all below it have moved', async () => {
    edit(APPEAL, below('Blue Delta', 'Kontras, Indonesia'));
    expect(await run('letters', '--check')).toBe(1);
    const line = lineOf(APPEAL, 'Kontras');
    expect(said()).toEqual([
      expect.stringMatching(/^~ document signatories-one-a-line\.txt: file changed, \d+ rows moved$/),
      `+ signatory Kontras (IDN) in signatories-one-a-line.txt:${line}`,
      '+ organization Kontras (IDN)',
    ]);
    expect(world.said.err).toBe('stale: 3 changes in dataset; the same command without --check writes it\n');
  });

  it('names exactly the row that went', async () => {
    const line = lineOf(APPEAL, 'Blue Delta');
    edit(APPEAL, (text) => text.replace(/^Blue Delta.*\n/m, ''));
    expect(await run('letters', '--check', '--quiet')).toBe(1);
    expect(said().filter((words) => !words.startsWith('~ document'))).toEqual([
      expect.stringMatching(new RegExp(`^- signatory Blue Delta.* in signatories-one-a-line\\.txt:${line}$`)),
      expect.stringMatching(/^- organization Blue Delta/),
    ]);
    expect(world.said.err).toBe('');
  });

  it('names exactly the value that is another', async () => {
    edit('letters/address-block.txt', (text) => text.replace('12 March 2019', '14 March 2019'));
    expect(await run('letters', '--check')).toBe(1);
    expect(said()).toEqual([
      '~ document address-block.txt: file changed, date 2019-03-12 -> 2019-03-14',
      '~ date "14 March 2019" (2019-03-14) in address-block.txt:1: text "12 March 2019" -> "14 March 2019", ' +
        'edtf 2019-03-12 -> 2019-03-14',
    ]);
  });

  it('is told of where nothing but its bytes have changed', async () => {
    edit('letters/address-block.txt', (text) => `${text}\n`);
    expect(await run('letters', '--check')).toBe(1);
    expect(said()).toEqual(['~ document address-block.txt: file changed']);
  });

  it('writes nothing', async () => {
    const before = read('dataset/dataset.json');
    edit(APPEAL, below('Blue Delta', 'Kontras, Indonesia'));
    expect(await run('letters', '--check')).toBe(1);
    expect(read('dataset/dataset.json')).toBe(before);
  });

  it('is fresh again once it was written', async () => {
    edit(APPEAL, below('Blue Delta', 'Kontras, Indonesia'));
    expect(await run('letters', '--quiet')).toBe(0);
    expect(await run('letters', '--check')).toBe(0);
  });
});

describe('letters that came, went or were renamed', () => {
  it('are told with their rows', async () => {
    rmSync(join(world.cwd, 'letters/address-block.txt'));
    world.files({ 'letters/new.txt': '3 May 2016\n\nDear Minister,\n\nPlease answer.\n' });
    expect(await run('letters', '--check')).toBe(1);
    expect(said()).toContain('- document address-block.txt');
    expect(said()).toContain('- date "12 March 2019" (2019-03-12) in address-block.txt:1');
    expect(said()).toContain('+ document new.txt');
    expect(said()).toContain('+ date "3 May 2016" (2016-05-03) in new.txt:1');
  });

  it('are the same letter under another name', async () => {
    world.files({ 'letters/renamed.txt': read('letters/address-block.txt') });
    rmSync(join(world.cwd, 'letters/address-block.txt'));
    expect(await run('letters', '--check')).toBe(1);
    expect(said()[0]).toBe(
      '~ document renamed.txt: id address-block -> renamed, path address-block.txt -> renamed.txt',
    );
    expect(said().some((line) => line.startsWith('+') || line.startsWith('-'))).toBe(false);
  });
});

describe('a dataset that cannot be compared', () => {
  it.each([
    ['missing', () => rmSync(join(world.cwd, 'dataset'), { recursive: true }), 'no such file or folder'],
    ['torn', () => writeFileSync(join(world.cwd, 'dataset/dataset.json'), '{"documents": ['), 'not JSON'],
    ['something else', () => writeFileSync(join(world.cwd, 'dataset/dataset.json'), '[]'), 'not a dataset'],
  ])('is stale in one line: %s', async (_, damage, reason) => {
    damage();
    expect(await run('letters', '--check')).toBe(1);
    expect(said()).toEqual([expect.stringContaining(`~ dataset/dataset.json: ${reason}`)]);
  });

  it.each([
    ['missing', () => rmSync(join(world.cwd, 'dataset/dates.csv')), '~ dataset/dates.csv: missing'],
    [
      'edited',
      () => edit('dataset/dates.csv', (text) => `${text}x\n`),
      '~ dataset/dates.csv: not what the inputs give',
    ],
    [
      'otherwise written',
      () => edit('dataset/dataset.json', (text) => JSON.stringify(JSON.parse(text))),
      '~ dataset/dataset.json: not what the inputs give, though the rows are the same',
    ],
    [
      'edited',
      () => edit('dataset/datapackage.json', (text) => `${text} `),
      '~ dataset/datapackage.json: not what',
    ],
  ])('has a file that is %s', async (_, damage, line) => {
    damage();
    expect(await run('letters', '--check')).toBe(1);
    expect(said()).toEqual([expect.stringContaining(line)]);
  });

  it('has a file of a format that is no longer asked for', async () => {
    expect(await run('letters', '--check', '--format', 'json')).toBe(1);
    expect(said()).toContain('~ dataset/dates.csv: no longer part of the dataset');
  });
});

describe('in GitHub Actions', () => {
  it.each([
    [['--format', 'github'], {}],
    [[], { GITHUB_ACTIONS: 'true' }],
  ])('changes are annotations: %j %j', async (flags, env) => {
    edit(APPEAL, below('Blue Delta', 'Kontras, Indonesia'));
    expect(await main(['letters', '--check', ...flags], { ...world, env })).toBe(1);
    const line = lineOf(APPEAL, 'Kontras');
    expect(said()).toEqual([
      expect.stringMatching(
        /^::error file=letters\/signatories-one-a-line\.txt,title=stale dataset::document .* has changed: file changed/,
      ),
      `::error file=${APPEAL},line=${line},title=stale dataset::signatory Kontras (IDN) was added`,
      '::error file=dataset/dataset.json,title=stale dataset::organization Kontras (IDN) was added',
    ]);
  });

  it('paths start at the repository', async () => {
    edit('letters/address-block.txt', (text) => `${text}\n`);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(world.cwd, '..') };
    expect(await main(['letters', '--check'], { ...world, env })).toBe(1);
    expect(said()[0]).toMatch(/^::error file=demarche-bin-\w+\/letters\/address-block\.txt,title=/);
  });

  it('names of files cannot end the annotation', async () => {
    world.files({ 'letters/a,b: 100%::x.txt': 'Nothing here.\n' });
    expect(await run('letters', '--check', '--format', 'github')).toBe(1);
    expect(said()[0]).toBe(
      '::error file=letters/a%2Cb%3A 100%25%3A%3Ax.txt,title=stale dataset::document a,b: 100%25::x.txt was added',
    );
  });
});

it('--json tells the changes to programs', async () => {
  edit(APPEAL, below('Blue Delta', 'Kontras, Indonesia'));
  expect(await run('letters', '--check', '--json', '--quiet')).toBe(1);
  const { check } = JSON.parse(world.said.out);
  expect(check.fresh).toBe(false);
  expect(check.changes).toContainEqual({
    kind: 'added',
    table: 'signatories',
    path: 'signatories-one-a-line.txt',
    line: lineOf(APPEAL, 'Kontras'),
    words: `+ signatory Kontras (IDN) in signatories-one-a-line.txt:${lineOf(APPEAL, 'Kontras')}`,
  });
});
