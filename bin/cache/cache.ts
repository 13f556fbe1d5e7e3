import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DemarcheError } from '../../src/schema/errors.js';
import { mentionTables } from '../../src/schema/names.js';
import type { Piece } from '../reading/pieces.js';
import { reasonOf } from '../reasons.js';
import { fingerprint } from './fingerprint.js';

/** What is kept of a text: the JSON of its draft, the rows apart. */
export interface Found {
  readonly head: string;
  readonly pieces: Iterable<Piece>;
}

/**
 * Keeps what was found in a text, in a folder, for as long as program and text stay the same. An entry is a file: the
 * draft's head, a line a piece, and the sum of it all in the last line. What is torn, changed or cannot be read is a
 * miss; any number of runs may share the folder.
 */
export class Cache {
  private readonly program = fingerprint();

  /** @throws {DemarcheError} where the folder cannot be made */
  constructor(private readonly folder: string) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new DemarcheError(`cannot use the cache ${folder}: ${reasonOf(error)}`, { cause: error });
    }
  }

  /** What was found in a text that was read before, or null. */
  get(path: string, sha256: string): Found | null {
    try {
      const entry = readFileSync(this.placeOf(path, sha256), 'utf8');
      const end = entry.lastIndexOf('\n') + 1;
      const body = entry.slice(0, end);
      if (sumOf(path, sha256, body) !== entry.slice(end)) return null;
      const [head = '', ...lines] = body.trimEnd().split('\n');
      return { head, pieces: lines.map(pieceOf) };
    } catch {
      return null;
    }
  }

  /** Keep what was found. Where it cannot be written it is not kept, and the text is read anew the next time. */
  put(path: string, sha256: string, { head, pieces }: Found): void {
    const place = this.placeOf(path, sha256);
    const draft = `${place}.${process.pid}`;
    try {
      mkdirSync(dirname(place), { recursive: true });
      write(draft, sumBegun(path, sha256), linesOf(head, pieces));
      renameSync(draft, place);
    } catch {
      rmSync(draft, { force: true });
    }
  }

  /** The path is part of it: its extension decides how the text is read, and the draft names it. */
  private placeOf(path: string, sha256: string): string {
    const key = sumOf(this.program, path, sha256);
    return join(this.folder, key.slice(0, 2), key.slice(2));
  }
}

/** JSON has no line breaks. */
function* linesOf(head: string, pieces: Iterable<Piece>): Generator<string> {
  yield `${head}\n`;
  for (const { table, rows, json } of pieces) yield `${table} ${rows} ${json}\n`;
}

function pieceOf(line: string): Piece {
  const [, name, rows, json = ''] = /^(\w+) (\d+) (.*)$/s.exec(line) ?? [];
  const table = mentionTables.find((one) => one === name);
  if (table === undefined) throw new TypeError(`no table ${name}`);
  return { table, rows: Number(rows), json };
}

/** Line by line: a large text has more than one string holds. */
function write(place: string, sum: Hash, lines: Iterable<string>): void {
  const descriptor = openSync(place, 'w');
  try {
    for (const line of lines) {
      sum.update(line);
      writeFileSync(descriptor, line);
    }
    writeFileSync(descriptor, sum.digest('hex'));
  } finally {
    closeSync(descriptor);
  }
}

const sumOf = (...parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return sumBegun(...parts.slice(0, -1))
    .update(last)
    .digest('hex');
};

function sumBegun(...parts: readonly string[]): Hash {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum;
}
