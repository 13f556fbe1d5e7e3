import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemarcheError } from '../../src/schema/errors.js';
import { Encoder } from '../encoder.js';
import { reasonOf } from '../reasons.js';

/** Where a text lies in a file, in bytes. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Bytes of most texts at most. */
const ROOM = 1 << 18;

/**
 * A file that takes texts and gives them back, so that memory need not hold them. It lies in the temporary folder of the
 * system, and is gone when the process is. The same stretches of memory serve all texts that pass.
 */
export class Scratch {
  private readonly descriptor: number;
  private readonly encoder = new Encoder((bytes) => this.write(bytes));
  /** Where the next text will lie. */
  private end = 0;
  /** How much of it the file has: the rest still waits. */
  private written = 0;
  private reading = Buffer.allocUnsafe(ROOM);

  /** @throws {DemarcheError} where the temporary folder takes no file */
  constructor() {
    this.descriptor = attempt(openUnnamed);
  }

  /**
   * Add a text behind the others.
   * @throws {DemarcheError} where the disk is full
   */
  add(text: string): Stretch {
    const offset = this.end;
    const length = this.encoder.add(text);
    this.end += length;
    return { offset, length };
  }

  /** The text that lies at a stretch. */
  text({ offset, length }: Stretch): string {
    if (offset + length > this.written) this.encoder.flush();
    if (length > this.reading.length) this.reading = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; )
      read += readSync(this.descriptor, this.reading, read, length - read, offset + read);
    return this.reading.toString('utf8', 0, length);
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      const [from, rest, place] = [done, bytes.length - done, this.written];
      const taken = attempt(() => writeSync(this.descriptor, bytes, from, rest, place));
      done += taken;
      this.written += taken;
    }
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
