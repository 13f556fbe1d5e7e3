import { basename, extname } from 'node:path';
import { UnreadableInput } from '../../src/schema/errors.js';
import { byCodePoint } from '../names.js';
import { reasonOf } from '../reasons.js';

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
  /** Files whose extension is not known and hidden entries, by the names shown, sorted: what a person may miss. */
  readonly aside: readonly string[];
}

/** What a search gathers on its way. */
export class Findings {
  private readonly found: Found[] = [];
  /** By the name shown: what is reached twice fails once. */
  private readonly failures = new Map<string, UnreadableInput>();
  /** Place and name shown of what a walk passed by. */
  private readonly unknown = new Map<string, string>();
  private readonly hidden = new Map<string, string>();

  constructor(private readonly extensions: readonly string[]) {}

  /** Take a file, named by its real place, so that one that is reached twice is known again. */
  take(entry: Found): void {
    this.found.push(entry);
  }

  /** Pass by a file whose extension is not known. */
  leave({ file, shown }: Found): void {
    this.unknown.set(file, shown);
  }

  /** Pass by what is hidden. */
  hide({ file, shown }: Found): void {
    this.hidden.set(file, shown);
  }

  fail(shown: string, reason: string): void {
    this.failures.set(shown, new UnreadableInput(shown, reason));
  }

  /** What the file system refuses becomes a failure, and the search goes on. */
  attempt(shown: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.fail(shown, reasonOf(error));
    }
  }

  knows(file: string): boolean {
    return this.extensions.includes(extname(file).slice(1).toLowerCase());
  }

  /** Why a named file is not read. */
  whyUnknown(file: string): string {
    const what = extname(file) === '' ? 'no extension' : `unknown extension ${extname(basename(file))}`;
    return `${what} (read are ${this.extensions.map((known) => `.${known}`).join(', ')})`;
  }

  result(): Search {
    return {
      found: unique(this.found),
      failures: [...this.failures.values()].sort((a, b) => byCodePoint(a.path, b.path)),
      aside: [...this.unknown.values(), ...this.hidden.values()].sort(byCodePoint),
    };
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
