import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Input } from '../src/index.js';
import { UnreadableInput } from '../src/schema/errors.js';
import { reasonOf } from './reasons.js';

/** A file to read: its document path, its place on disk, and how the person knows it. */
export interface Found {
  readonly path: string;
  readonly file: string;
  readonly shown: string;
}

/** What a search gave. */
export interface Search {
  /** Each file once, sorted by document path. */
  readonly found: readonly Found[];
  readonly failures: readonly UnreadableInput[];
  /** How many files in the folders have an extension that is not known. */
  readonly leftAside: number;
}

/** Where to search from, which folder not to enter, and which extensions (without dot) to read. */
export interface Place {
  readonly cwd: string;
  readonly out: string;
  readonly extensions: readonly string[];
}

/**
 * Find the files to read: those that are named, and those below the named folders with a known extension. Hidden
 * entries, `node_modules` and the output folder are passed by; links are followed. What cannot be read becomes a
 * failure, and the search goes on. The order of the names makes no difference.
 */
export function findInputs(names: readonly string[], place: Place): Search {
  const finder = new Finder(place);
  for (const name of names) finder.find(name);
  return {
    found: unique(finder.found),
    failures: [...finder.failures.values()].sort((a, b) => byCodePoint(a.path, b.path)),
    leftAside: finder.aside.size,
  };
}

class Finder {
  readonly found: Found[] = [];
  /** By the name shown: what is reached twice fails once. */
  readonly failures = new Map<string, UnreadableInput>();
  readonly aside = new Set<string>();
  private readonly out: string;

  constructor(private readonly place: Place) {
    this.out = existsSync(place.out) ? realpathSync(place.out) : place.out;
  }

  find(name: string): void {
    this.attempt(name, () => this.named(name));
  }

  private named(name: string): void {
    const file = resolve(this.place.cwd, name);
    // An empty name would resolve to the current folder.
    const stats = name === '' ? undefined : statSync(file, { throwIfNoEntry: false });
    if (!stats) this.fail(name || "''", 'no such file or folder');
    else if (stats.isDirectory()) this.walk({ path: '', file, shown: name.replace(/\/+$/, '') }, new Set());
    else if (this.knows(file)) this.take({ path: basename(file), file, shown: name }, stats);
    else this.fail(name, this.unknown(file));
  }

  private walk(folder: Found, seen: Set<string>): void {
    const real = realpathSync(folder.file);
    // A link may lead back up. The output folder is no input, unless it is the very folder that was named.
    if (seen.has(real) || (folder.path !== '' && real === this.out)) return;
    seen.add(real);
    for (const name of readdirSync(folder.file).sort(byCodePoint)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = folder.path === '' ? name : `${folder.path}/${name}`;
      const entry = { path, file: join(folder.file, name), shown: `${folder.shown}/${name}` };
      this.attempt(entry.shown, () => this.visit(entry, seen));
    }
  }

  private visit(entry: Found, seen: Set<string>): void {
    const stats = statSync(entry.file, { throwIfNoEntry: false });
    if (stats?.isDirectory()) this.walk(entry, seen);
    else if (!this.knows(entry.file)) this.aside.add(entry.file);
    else if (stats) this.take(entry, stats);
    else this.fail(entry.shown, 'a link that leads nowhere');
  }

  private take(entry: Found, stats: Stats): void {
    if (stats.isFile()) this.found.push({ ...entry, file: realpathSync(entry.file) });
    else this.fail(entry.shown, 'not a regular file');
  }

  private attempt(shown: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.fail(shown, reasonOf(error));
    }
  }

  private fail(shown: string, reason: string): void {
    this.failures.set(shown, new UnreadableInput(shown, reason));
  }

  private knows(file: string): boolean {
    return this.place.extensions.includes(extname(file).slice(1).toLowerCase());
  }

  private unknown(file: string): string {
    const what = extname(file) === '' ? 'no extension' : `unknown extension ${extname(file)}`;
    return `${what} (read are ${this.place.extensions.map((known) => `.${known}`).join(', ')})`;
  }
}

/** A file that was reached twice counts once, under its longest path: the one below the outermost folder. */
function unique(found: readonly Found[]): readonly Found[] {
  const byFile = new Map<string, Found>();
  for (const entry of found) {
    const other = byFile.get(entry.file);
    if (!other || inFavour(entry, other)) byFile.set(entry.file, entry);
  }
  return [...byFile.values()].sort((a, b) => byCodePoint(a.path, b.path) || byCodePoint(a.file, b.file));
}

function inFavour(entry: Found, other: Found): boolean {
  const longer = entry.path.length - other.path.length;
  return longer > 0 || (longer === 0 && byCodePoint(entry.path, other.path) < 0);
}

/** The order of code points is that of UTF-8 bytes: the same in every locale, unlike that of UTF-16 units in `<`. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * Read the files one by one, as they are asked for. `reading` hears of each before it is read; `failed` of each that
 * cannot be, and the next one follows.
 */
export function* readInputs(
  found: readonly Found[],
  hear: { reading(path: string, n: number): void; failed(failure: UnreadableInput): void },
): Generator<Input> {
  for (const [index, { path, file, shown }] of found.entries()) {
    hear.reading(path, index + 1);
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      hear.failed(new UnreadableInput(shown, reasonOf(error)));
      continue;
    }
    yield { path, bytes };
  }
}
