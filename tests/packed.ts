import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

/*
 * The package as a registry would have it: built and packed from a copy of the sources, installed into an empty folder.
 */

export const ROOT = join(import.meta.dirname, '..');

/** What npm says where there is no network and its cache has not everything. */
const NO_NETWORK = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/;

const SOURCES = [
  ...['bin', 'src', 'docs', 'fixtures', 'package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'],
  ...['tsconfig.json', 'tsconfig.build.json', 'tools/build.ts', 'tools/build'],
];

/** A file of the package, as npm lists it. */
export interface PackedFile {
  readonly path: string;
  readonly mode: number;
}

export interface Packed {
  /** The copy that was packed, with its `dist` and everything it depends on. */
  readonly checkout: string;
  readonly tarball: string;
  readonly files: readonly PackedFile[];
  remove(): void;
}

/** Build and pack a copy of the working tree. The copy keeps others, who may build meanwhile, out of our way. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-packed-'));
  const checkout = join(folder, 'checkout');
  mkdirSync(checkout);
  for (const name of SOURCES) cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  build(checkout);
  const told = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: checkout,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [{ filename, files }]: [{ filename: string; files: PackedFile[] }] = JSON.parse(told);
  return {
    checkout,
    tarball: join(folder, filename),
    files,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function build(checkout: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: checkout, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build fails:\n${stdout}${stderr}`);
}

/**
 * Install a package into an empty folder, its dependencies from npm's cache where they are there.
 * @returns why it cannot be done here, or null where it was
 */
export function install(tarball: string, folder: string): string | null {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const options = [
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=0',
    '--fetch-timeout=20000',
  ];
  const { status, stderr } = spawnSync('npm', ['install', ...options, tarball], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status === 0) return null;
  const [reason] = NO_NETWORK.exec(stderr) ?? [];
  if (reason === undefined) throw new Error(stderr);
  return `npm cannot fetch ${Object.keys(packageJson.dependencies).length} dependencies here (${reason})`;
}
