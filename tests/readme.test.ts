import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

import { extract } from '../src/index.js';
import { bundled } from './letters.js';

/*
 * What README.md says is so: its commands run, its example compiles and prints what it says, its excerpts are real.
 */

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const TSX = import.meta.resolve('tsx');

/** The fenced blocks of a language, in order. */
const fenced = (language: string): string[] =>
  [...README.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  );

/** The same block, known to be there. */
function block(language: string, containing = ''): string {
  const found = fenced(language).find((text) => text.includes(containing));
  if (found === undefined) throw new Error(`README has no ${language} block with ${containing}`);
  return found;
}

/** Ways to call the program; what follows are its arguments. */
const CALLS = [
  { call: /^npm start\b/, args: packageJson.scripts.start.replace('node dist/bin/extract.js', '') },
  { call: /^npx extract\b/, args: '' },
  { call: /^node dist\/bin\/extract\.js\b/, args: '' },
];

const commands = fenced('sh')
  .flatMap((text) => text.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .flatMap((line) =>
    CALLS.filter(({ call }) => call.test(line)).map(({ call, args }) => ({
      line,
      args: `${args} ${line.replace(call, '')}`.trim().split(/\s+/),
    })),
  );

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-readme-'));
  cpSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Run a file of TypeScript, as it stands in the working copy. */
const run = (file: string, args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', TSX, file, ...args], { cwd: folder, encoding: 'utf8' });

describe('the commands', () => {
  it('are there', () => {
    expect(commands.map(({ line }) => line)).toEqual(
      expect.arrayContaining(['npm start', 'npx extract fixtures/letters', 'npx extract --help']),
    );
  });

  it.each(commands)('$line', ({ args }) => {
    const { status, stderr } = run(join(ROOT, 'bin/extract.ts'), args);
    expect(stderr).not.toContain('error');
    expect(status).toBe(0);
  });

  it('say what README shows', () => {
    const { stderr } = run(join(ROOT, 'bin/extract.ts'), ['fixtures/letters']);
    expect(block('text', 'written to')).toBe(stderr);
  });

  it.each([...README.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name))(
    'npm run %s exists',
    (name) => {
      expect(Object.keys(packageJson.scripts)).toContain(name);
    },
  );
});

describe('the example', () => {
  const example = block('ts', "from 'demarche'");
  const source = pathToFileURL(join(ROOT, 'src/index.js'));

  it('compiles', () => {
    writeFileSync(join(folder, 'typed.ts'), example.replace("'demarche'", `'${join(ROOT, 'src/index.js')}'`));
    const types = join(ROOT, 'node_modules/@types');
    const options = '--noEmit --strict --skipLibCheck --target ES2023 --module NodeNext --types node'.split(
      ' ',
    );
    const tsc = [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, '--typeRoots', types, 'typed.ts'];
    const { stdout, status } = spawnSync(process.execPath, tsc, { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('prints what README says', () => {
    writeFileSync(join(folder, 'example.ts'), example.replace("'demarche'", `'${source}'`));
    const { stdout, stderr } = run('example.ts', []);
    expect(stderr).toBe('');
    expect(block('text', 'Danilo Reyes')).toBe(stdout);
  });
});

describe('the excerpts', () => {
  const { dataset } = extract(bundled);

  it('of a CSV file are its rows', () => {
    const rows: Record<string, string>[] = parse(block('csv'), { columns: true });
    const written = dataset.documents.flatMap(({ signatories }) => signatories);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const columns = Object.entries(row).map(([column, value]) => [column, value === '' ? null : value]);
      const cells = written.map((signatory) =>
        Object.fromEntries(
          Object.entries(signatory).map(([column, value]) => [column, value === null ? null : String(value)]),
        ),
      );
      expect(cells).toContainEqual(expect.objectContaining(Object.fromEntries(columns)));
    }
  });

  it('of dataset.json is a row of it', () => {
    expect(dataset.documents.flatMap(({ dates }) => dates)).toContainEqual(JSON.parse(block('json')));
  });
});

describe('the two lines for a fresh machine', () => {
  it('call what the package has', () => {
    expect(README).toContain('npm ci && npm start\n');
    expect(README).toContain('npm ci && npm test\n');
    expect(packageJson.scripts).toMatchObject({ prepare: 'npm run build', test: 'vitest run' });
  });
});

it('names no file that is not there', () => {
  const named = [...README.matchAll(/`((?:src|bin|tests|fixtures)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
