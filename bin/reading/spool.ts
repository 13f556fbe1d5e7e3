import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Drafts, inOrder } from '../../src/assemble.js';
import type { Draft } from '../../src/draft.js';
import { DemarcheError } from '../../src/schema/errors.js';
import { reasonOf } from '../reasons.js';

/** Where the JSON of a draft lies. */
interface Kept {
  readonly path: string;
  readonly sha256: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * Keeps drafts, as they come, on the disk, so that memory holds their places only, and gives them in the order of the
 * dataset. The file lies in the temporary folder of the system, and is gone when the process is.
 */
export class Spool {
  private readonly kept: Kept[] = [];
  private readonly descriptor: number;
  private end = 0;

  /** @throws {DemarcheError} where the temporary folder takes no file */
  constructor() {
    this.descriptor = attempt(openUnnamed);
  }

  /** @throws {DemarcheError} where the disk is full */
  add({ path, sha256, json }: { path: string; sha256: string; json: string }): void {
    const bytes = Buffer.from(json);
    for (let written = 0; written < bytes.length; )
      written += attempt(() =>
        writeSync(this.descriptor, bytes, written, bytes.length - written, this.end + written),
      );
    this.kept.push({ path, sha256, offset: this.end, length: bytes.length });
    this.end += bytes.length;
  }

  /** All drafts that were added. */
  drafts(): Drafts {
    const kept = [...this.kept].sort(inOrder);
    const read = (place: Kept) => this.read(place);
    return {
      paths: kept.map(({ path }) => path),
      *[Symbol.iterator]() {
        for (const place of kept) yield read(place);
      },
    };
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private read({ offset, length }: Kept): Draft {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; )
      read += readSync(this.descriptor, bytes, read, length - read, offset + read);
    const draft: Draft = JSON.parse(bytes.toString());
    return draft;
  }
}

/** A file without a name, where the system can have one: however the process ends, nothing is left behind. */
function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const descriptor = openSync(join(folder, 'drafts'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Windows removes no open file; it clears its temporary folder by itself.
  }
  return descriptor;
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new DemarcheError(`cannot write to the temporary folder ${tmpdir()}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}
