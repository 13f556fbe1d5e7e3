import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** What of a package.json tells which code there is. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Tells one program from any other that might find something else in the same text: a sum over the code of this package,
 * the versions of all that it depends on, and those of the engine and of its Unicode tables.
 */
export function fingerprint(): string {
  const sum = createHash('sha256');
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('demarche/package.json'));
  const code = import.meta.dirname.startsWith(join(home, 'dist')) ? join(home, 'dist') : home;
  for (const folder of ['bin', 'src'])
    for (const file of filesBelow(join(code, folder))) sum.update(readFileSync(file));
  for (const version of versionsBelow(home)) sum.update(`${version}\n`);
  const { v8, unicode, icu } = process.versions;
  return sum.update(JSON.stringify([v8, unicode, icu])).digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names and versions of a package and of all that it needs, as they are installed. */
function versionsBelow(home: string, seen: Set<string> = new Set()): string[] {
  if (seen.has(home)) return [];
  seen.add(home);
  const {
    name,
    version,
    dependencies = {},
  }: Manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const needed = Object.keys(dependencies).sort();
  return [
    `${name} ${version}`,
    ...needed.flatMap((dependency) => {
      const place = placeOf(dependency, home);
      return place === null ? [`${dependency} missing`] : versionsBelow(place, seen);
    }),
  ];
}

/** The folder of a package as seen from another, found as node finds it: upward, in the next node_modules that has it. */
function placeOf(name: string, from: string): string | null {
  const place = join(from, 'node_modules', name);
  if (existsSync(join(place, 'package.json'))) return place;
  return dirname(from) === from ? null : placeOf(name, dirname(from));
}
