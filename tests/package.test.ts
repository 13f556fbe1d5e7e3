import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { install, type Packed, pack, ROOT } from './packed.js';

/*
 * `npm pack`, installed into an empty folder, works as a command and as a library.
 */

const PATIENCE = 300_000;

let packed: Packed;
let folder: string;
let impossible: string | null;

beforeAll(() => {
  packed = pack();
  folder = mkdtempSync(join(tmpdir(), 'demarche-installed-'));
  impossible = install(packed.tarball, folder);
  cpSync(join(ROOT, 'fixtures/letters/address-block.txt'), join(folder, 'LETTER.txt'));
}, PATIENCE);
afterAll(() => {
  packed?.remove();
  if (folder) rmSync(folder, { recursive: true, force: true });
}, PATIENCE);

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8' });

describe('the package', () => {
  const paths = (): string[] => packed.files.map(({ path }) => path);

  it('has what a user needs', () => {
    expect(paths()).toEqual(
      expect.arrayContaining([
        ...['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'docs/cli.md', 'docs/tables/dates.md'],
        ...['dist/bin/extract.js', 'dist/bin/worker.js', 'dist/src/index.js', 'dist/src/index.d.ts'],
        ...readdirSync(join(ROOT, 'fixtures/letters')).map((name) => `fixtures/letters/${name}`),
      ]),
    );
  });

  it('has nothing else', () => {
    const folders = new Set(
      paths().map((path) =>
        path
          .replace(/\/[^/]*$/, '')
          .split('/')
          .slice(0, 2)
          .join('/'),
      ),
    );
    expect(
      [...folders].filter(
        (name) => !/^(?:dist\/(?:bin|src)|docs(?:\/tables)?|fixtures\/letters)$/.test(name),
      ),
    ).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'].filter((name) => folders.has(name)));
    expect(paths().filter((path) => /\.(?:test|spec)\.|\.map$|\.env|~$/.test(path))).toEqual([]);
  });

  it('names every package whose code it contains, with its licence', () => {
    const bundle = join(packed.checkout, 'dist/bin');
    const read = (name: string) => readFileSync(join(bundle, name), 'utf8');
    const code = readdirSync(bundle).filter((name) => name.endsWith('.js'));
    const names = code.flatMap((name) =>
      [...read(name).matchAll(/^ *\/\/ .*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
        ([, name = '']) => name,
      ),
    );
    const notices = new Set(
      [...read('THIRD-PARTY-NOTICES.txt').matchAll(/^(\S+) \d\S*\nLicence: \S/gm)].map(
        ([, name = '']) => name,
      ),
    );
    expect(names).toEqual(expect.arrayContaining(['commander', 'zod', 'unified', 'workerpool']));
    expect([...new Set(names)].filter((name) => !notices.has(name))).toEqual([]);
  });

  it.each([[[]], [['--jobs', '2']]])(
    'reads letters where a process may have few files open, %j',
    (options) => {
      const program = join(packed.checkout, 'dist/bin/extract.js');
      const letters = join(ROOT, 'fixtures/letters');
      const args = [program, letters, '--out', 'few', '--quiet', ...options];
      const { status, stderr } = run('sh', '-c', 'ulimit -n 64; exec "$0" "$@"', process.execPath, ...args);
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );

  it('builds itself where it is installed from its repository, and only there', () => {
    expect(packageJson.scripts).toMatchObject({ prepare: 'npm run build' });
    expect(Object.keys(packageJson.scripts)).not.toContain('postinstall');
    expect(packageJson.bin.extract).toBe('dist/bin/extract.js');
  });
});

describe('installed into an empty folder', () => {
  beforeEach((context) => {
    if (impossible !== null) context.skip(impossible);
  });

  it(
    'is the command `npx extract LETTER.txt`',
    () => {
      const { status, stderr } = run('npx', '--no-install', 'extract', 'LETTER.txt');
      expect(stderr).not.toContain('error');
      expect(status).toBe(0);
      expect(readdirSync(join(folder, 'dataset')).filter((name) => !name.startsWith('.'))).toEqual(
        readdirSync(join(ROOT, 'fixtures/dataset')),
      );
    },
    PATIENCE,
  );

  it(
    'knows its version and its help',
    () => {
      expect(run('npx', '--no-install', 'extract', '--version').stdout).toBe(`${packageJson.version}\n`);
      expect(run('npx', '--no-install', 'extract', '--help').stdout).toContain('Usage: extract');
    },
    PATIENCE,
  );

  it(
    "is the library `import { extract } from 'demarche'`",
    () => {
      writeFileSync(
        join(folder, 'use.js'),
        `import { readFileSync } from 'node:fs';
       import { extract, render, validate } from 'demarche';
       const { dataset } = extract([{ path: 'LETTER.txt', bytes: readFileSync('LETTER.txt') }]);
       validate(dataset);
       const names = render(dataset, { formats: ['xlsx', 'json'] }).map(({ name }) => name);
       console.log(JSON.stringify([dataset.documents[0].id, names]));`,
      );
      const { stdout, stderr } = run(process.execPath, 'use.js');
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual([
        'letter',
        ['dataset.xlsx', 'schema.json', 'datapackage.json', 'dataset.json'],
      ]);
    },
    PATIENCE,
  );

  it(
    'has types, which need no others',
    () => {
      writeFileSync(
        join(folder, 'typed.ts'),
        `import { type Dataset, extract, type OutputFile, type RenderOptions, render } from 'demarche';
       const options: Partial<RenderOptions> = { formats: ['xlsx'], tables: ['dates'], csv: 'excel', wide: true };
       const dataset: Dataset = extract([{ path: 'a.txt', bytes: new Uint8Array() }]).dataset;
       const files: readonly OutputFile[] = render(dataset, options);
       const days: (string | null)[] = dataset.documents.flatMap(({ dates }) => dates.map(({ earliest }) => earliest));
       // @ts-expect-error there is no such format
       render(dataset, { formats: ['ods'] });
       export { days, files };`,
      );
      const options = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, types: [] };
      const compilerOptions = { ...options, target: 'ES2023', module: 'NodeNext' };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
      const { stdout, status } = run(process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'));
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
    PATIENCE,
  );

  it('brings only what it needs', () => {
    const has = (name: string): boolean => existsSync(join(folder, 'node_modules', name));
    expect(Object.keys(packageJson.dependencies).filter((name) => !has(name))).toEqual([]);
    expect(
      Object.keys(packageJson.devDependencies).filter(
        (name) => name.startsWith('@types/') === false && has(name),
      ),
    ).toEqual([]);
  });
});
