import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { Encoder } from '../encoder.js';
import { codeOf } from '../reasons.js';

/** What was written: how much, and its sum as Frictionless Data writes one. */
export interface Written {
  readonly bytes: number;
  readonly hash: string;
}

/** A sum that is fed piece by piece. */
export class Sum {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  /** Count a piece; returns it. */
  add(bytes: Uint8Array): Uint8Array {
    this.hash.update(bytes);
    this.bytes += bytes.length;
    return bytes;
  }

  /** The sum of all pieces; nothing can be added after it. */
  end(): Written {
    return { bytes: this.bytes, hash: `sha256:${this.hash.digest('hex')}` };
  }
}

/** The sum of something that comes in pieces. */
export function sumOfChunks(chunks: Iterable<string | Uint8Array>): Written {
  const sum = new Sum();
  const encoder = new Encoder((bytes) => sum.add(bytes));
  for (const chunk of chunks) encoder.add(chunk);
  encoder.flush();
  return sum.end();
}

/** A new file that is written piece by piece. */
export class DurableFile {
  private readonly descriptor: number;
  private readonly sum = new Sum();
  private readonly encoder = new Encoder((bytes) => {
    // Unlike writeSync, this goes on where the system takes only a part.
    writeFileSync(this.descriptor, this.sum.add(bytes));
  });

  constructor(place: string) {
    // `x` refuses a link that somebody may have put there meanwhile.
    this.descriptor = openSync(place, 'wx');
  }

  write(piece: string | Uint8Array): void {
    this.encoder.add(piece);
  }

  /** Wait until the disk has all of it. */
  end(): Written {
    this.encoder.flush();
    fsyncSync(this.descriptor);
    return this.sum.end();
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** Write a new file, piece by piece, and wait until the disk has it. */
export function writeDurably(place: string, chunks: Iterable<string | Uint8Array>): Written {
  const file = new DurableFile(place);
  try {
    for (const chunk of chunks) file.write(chunk);
    return file.end();
  } finally {
    file.close();
  }
}

/** What file systems and Windows say that cannot sync a folder: there the order of the renames is all one can have. */
const UNABLE: readonly string[] = ['EINVAL', 'EPERM', 'EISDIR', 'EACCES', 'ENOTSUP', 'EBADF'];

/** Wait until the disk knows the names in a folder. */
export function syncFolder(folder: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(folder, 'r');
  } catch (error) {
    if (UNABLE.includes(codeOf(error))) return;
    throw error;
  }
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!UNABLE.includes(codeOf(error))) throw error;
  } finally {
    closeSync(descriptor);
  }
}
