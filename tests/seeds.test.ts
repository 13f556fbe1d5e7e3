import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract, render, validate } from '../src/index.js';

/*
 * The five letters annotated by hand, where they lie beside the repository: how much of them is found, and are the bytes
 * the same everywhere. They belong to others, so no word of them stands here.
 */

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '../shared');
const SEEDS = join(SHARED, 'seeds');
const CLI = join(ROOT, 'dist/bin/extract.js');

const hasSeeds = existsSync(SEEDS);
const hasCli = existsSync(CLI);

const folder = mkdtempSync(join(tmpdir(), 'demarche-seeds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a script beside the letters prints. */
const script = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(SHARED, 'bin', name), ...args], { encoding: 'utf8' });

describe.skipIf(!hasSeeds)('the letters annotated by hand', () => {
  const written = join(folder, 'library');
  let scores: Map<string, number>;

  beforeAll(() => {
    const inputs = readdirSync(SEEDS).map((path) => ({ path, bytes: readFileSync(join(SEEDS, path)) }));
    const { dataset, failures } = extract(inputs);
    expect(failures).toEqual([]);
    validate(dataset);
    mkdirSync(written);
    for (const file of render(dataset)) writeFileSync(join(written, file.name), [...file.chunks()].join(''));
    const report: { tables: Record<string, { f1: number }> } = JSON.parse(
      script('score.mjs', join(written, 'dataset.json'), join(SHARED, 'gold'), '--json'),
    );
    scores = new Map(Object.entries(report.tables).map(([table, { f1 }]) => [table, f1]));
  });

  it.each([
    ['dates', 0.98],
    ['references', 0.98],
    ['signatories', 0.98],
    ['signatory countries', 0.98],
    ['recipients', 1],
    ['recipient fields', 0.95],
    ['recommendations', 0.96],
    ['addressees', 0.9],
    ['document kind', 1],
    ['document date', 1],
    ['document title', 1],
    ['document language', 1],
  ])('give %s with an F1 of at least %d', (table, least) => {
    expect(scores.get(table)).toBeGreaterThanOrEqual(least);
  });

  it('hold every mention where it says it stands', () => {
    expect(script('ground.mjs', join(written, 'dataset.json'), SEEDS)).toMatch(/^\d+ mentions, 0 wrong$/m);
  });
});

describe.skipIf(!hasSeeds || !hasCli)('the program, over the letters annotated by hand', () => {
  const run = (out: string, inputs: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const args = [CLI, ...inputs, '--out', join(folder, out), '--quiet'];
    execFileSync(process.execPath, args, { env: { ...process.env, ...env } });
    return Object.fromEntries(
      readdirSync(join(folder, out))
        .sort()
        .map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]),
    );
  };
  let expected: Record<string, string>;
  beforeAll(() => {
    expected = run('first', [SEEDS]);
  });

  it('writes every file', () => {
    expect(Object.keys(expected)).toEqual([
      'datapackage.json',
      'dataset.json',
      'dates.csv',
      'documents.csv',
      'organizations.csv',
      'recipients.csv',
      'recommendations.csv',
      'references.csv',
      'schema.json',
      'signatories.csv',
    ]);
  });

  it.each<[string, () => Record<string, string>]>([
    ['a second time', () => run('again', [SEEDS])],
    ['elsewhere in the world', () => run('far', [SEEDS], { TZ: 'Asia/Seoul', LC_ALL: 'ko_KR.UTF-8' })],
    ['on the day line', () => run('line', [SEEDS], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })],
    [
      'with the files one by one, the last first',
      () =>
        run(
          'one-by-one',
          readdirSync(SEEDS)
            .sort()
            .reverse()
            .map((name) => join(SEEDS, name)),
        ),
    ],
  ])('writes the same bytes %s', (_, again) => {
    expect(again()).toEqual(expected);
  });
});
