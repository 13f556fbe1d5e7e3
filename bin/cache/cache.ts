import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DemarcheError } from '../../src/schema/errors.js';
import { reasonOf } from '../reasons.js';
import { fingerprint } from './fingerprint.js';

const sumOf = (...parts: readonly string[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
};

/**
 * Keeps what was found in a text, in a folder, for as long as program and text stay the same. An entry is a file: the
 * sum of the rest in its first line, then the JSON of the draft. What is torn, changed or cannot be read is a miss; any
 * number of runs may share the folder.
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

  /** The JSON of the draft of a text that was read before, or null. */
  get(path: string, sha256: string): string | null {
    try {
      const entry = readFileSync(this.placeOf(path, sha256), 'utf8');
      const end = entry.indexOf('\n');
      const json = entry.slice(end + 1);
      return entry.slice(0, end) === sumOf(path, sha256, json) ? json : null;
    } catch {
      return null;
    }
  }

  /** Keep a draft. Where it cannot be written it is not kept, and read anew the next time. */
  put(path: string, sha256: string, json: string): void {
    const place = this.placeOf(path, sha256);
    const draft = `${place}.${process.pid}`;
    try {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(draft, `${sumOf(path, sha256, json)}\n${json}`);
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
