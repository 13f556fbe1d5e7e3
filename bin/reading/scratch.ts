import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemarcheError } from '../../src/schema/errors.js';
import { reasonOf } from '../reasons.js';

/** Where a text lies in a file, in bytes. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Bytes that are written at once: a call for every small text would take longer than the texts. */
const ROOM = 1 << 18;

/**
 * A file that takes texts and gives them back, so that memory need not hold them. It lies in the temporary folder of the
 * system, and is gone when the process is. The same stretches of memory serve all texts that pass.
 */
export class Scratch {
  private readonly descriptor: number;
  /** What is still to be written, behind what the file has. */
  private readonly waiting = Buffer.allocUnsafe(ROOM);
  private held = 0;
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
    // A UTF-16 code unit takes three bytes at most.
    const room = text.length * 3;
    if (room > ROOM - this.held) this.flush();
    const offset = this.written + this.held;
    if (room > ROOM) {
      const bytes = Buffer.from(text);
      this.write(bytes);
      return { offset, length: bytes.length };
    }
    const length = this.waiting.write(text, this.held);
    this.held += length;
    return { offset, length };
  }

  /** The text that lies at a stretch. */
  text({ offset, length }: Stretch): string {
    if (offset + length > this.written) this.flush();
    if (length > this.reading.length) this.reading = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; )
      read += readSync(this.descriptor, this.reading, read, length - read, offset + read);
    return this.reading.toString('utf8', 0, length);
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private flush(): void {
    const bytes = this.waiting.subarray(0, this.held);
    this.held = 0;
    this.write(bytes);
  }

  private write(bytes: Buffer): void {
    const begin = this.written;
    for (let done = 0; done < bytes.length; )
      done += attempt(() => writeSync(this.descriptor, bytes, done, bytes.length - done, begin + done));
    this.written += bytes.length;
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
