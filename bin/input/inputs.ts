import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Input } from '../../src/draft.js';
import { UnreadableInput } from '../../src/schema/errors.js';
import { reasonOf } from '../reasons.js';
import type { Found } from './found.js';

/** A file over this is no letter, and would cost the memory of the whole run. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** Who hears what becomes of the files. */
export interface Hearer {
  /** The `n`th file is about to be read. */
  reading(path: string, n: number): void;
  failed(failure: UnreadableInput): void;
}

/**
 * Read the files one by one, as they are asked for, each open for as long as it is read. Of one that cannot be read
 * `failed` hears, and the next one follows.
 */
export function* readInputs(
  found: readonly Found[],
  hear: Hearer,
  maxBytes: number = MAX_BYTES,
): Generator<Input> {
  for (const [index, { path, file, shown }] of found.entries()) {
    hear.reading(path, index + 1);
    const read = readFile(file, maxBytes);
    if (typeof read === 'string') hear.failed(new UnreadableInput(shown, read));
    else yield { path, bytes: read };
  }
}

/** The bytes of a file, or why they cannot be had. */
export function readFile(file: string, maxBytes: number): Uint8Array | string {
  try {
    return withFile(file, (descriptor) => readAll(descriptor, maxBytes));
  } catch (error) {
    return reasonOf(error);
  }
}

function withFile<T>(file: string, action: (descriptor: number) => T): T {
  // Since the search a pipe may have come into the place of a file: to open it must not wait for a writer.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return action(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readAll(descriptor: number, maxBytes: number): Uint8Array | string {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return 'not a regular file';
  if (stats.size > maxBytes) return `too large: ${megabytes(stats.size)}, ${limitOf(maxBytes)}`;
  // One byte more than there should be tells a file that grows.
  const buffer = new Uint8Array(stats.size + 1);
  let end = 0;
  for (let read = -1; read !== 0 && end < buffer.length; end += read)
    read = readSync(descriptor, buffer, end, buffer.length - end, null);
  return end === buffer.length ? 'it grows while it is read' : buffer.subarray(0, end);
}

/** The limit, and how to move it. */
export const limitOf = (maxBytes: number): string =>
  `the limit is ${megabytes(maxBytes)} (--max-bytes allows more)`;

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
