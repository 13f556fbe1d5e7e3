import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../src/writers/index.js';
import { isObject, isPlainName } from '../names.js';
import { codeOf } from '../reasons.js';
import { Sum, sumOfChunks, type Written } from './durable.js';

/** The file that lists the others with their sums: what a run wrote can be told from what a person put beside it. */
export const DESCRIPTOR = 'datapackage.json';

/** A file as the descriptor lists it. */
export interface Listed extends Written {
  readonly path: string;
}

/**
 * The same files, the descriptor with `bytes` and `hash` of every other: a resource bears its own, the files that are
 * no resource stand under `files`. The sums depend on the bytes alone, so the same dataset is sealed the same. `sums` may
 * give those that are known already.
 */
export function sealed(
  files: readonly OutputFile[],
  sums: ReadonlyMap<string, Written> = new Map(),
): readonly OutputFile[] {
  const others = files.filter(({ name }) => name !== DESCRIPTOR);
  const chunks = (descriptor: OutputFile) => [
    seal(
      textOf(descriptor),
      others.map((file) => ({ path: file.name, ...(sums.get(file.name) ?? sumOfChunks(file.chunks())) })),
    ),
  ];
  return files.map((file) =>
    file.name === DESCRIPTOR ? { name: file.name, chunks: () => chunks(file) } : file,
  );
}

function seal(text: string, listed: readonly Listed[]): string {
  const descriptor: unknown = JSON.parse(text);
  if (!isObject(descriptor)) throw new TypeError(`${DESCRIPTOR} is no object`);
  const resources = resourcesOf(descriptor).map((resource) => {
    const found = listed.find(({ path }) => path === resource.path);
    return found ? { ...resource, bytes: found.bytes, hash: found.hash } : resource;
  });
  const files = listed.filter(({ path }) => !resources.some((resource) => resource.path === path));
  return `${JSON.stringify({ ...descriptor, resources, files }, null, 2)}\n`;
}

/** The files that the descriptor in a folder lists, as far as it can be believed. */
export function listedIn(folder: string): readonly Listed[] {
  const descriptor = readDescriptor(folder);
  if (descriptor === null) return [];
  const files = Array.isArray(descriptor.files) ? descriptor.files : [];
  return [...resourcesOf(descriptor), ...files].filter(isListed);
}

/** Whether a file still is what the run that listed it wrote. */
export function isOurs(folder: string, { path, bytes, hash }: Listed): boolean {
  const place = join(folder, path);
  const stats = lstatSync(place, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === bytes && sumOfFile(place).hash === hash;
}

/** Whether something from a file has the form of an entry, and names a file of the folder itself. */
export function isListed(value: unknown): value is Listed {
  return (
    isObject(value) &&
    isPlainName(value.path) &&
    typeof value.bytes === 'number' &&
    typeof value.hash === 'string'
  );
}

/** The sum of a file on the disk, however large it is. */
export function sumOfFile(place: string): Written {
  const sum = new Sum();
  const buffer = Buffer.allocUnsafe(1 << 20);
  const descriptor = openSync(place, 'r');
  try {
    for (let read = -1; read !== 0; ) {
      read = readSync(descriptor, buffer);
      sum.add(buffer.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  return sum.end();
}

/** All that a file holds. */
export const textOf = (file: OutputFile): string =>
  Buffer.concat(Array.from(file.chunks(), (chunk) => Buffer.from(chunk))).toString();

function resourcesOf({ resources }: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  return Array.isArray(resources) ? resources.filter(isObject) : [];
}

function readDescriptor(folder: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, DESCRIPTOR), 'utf8'));
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
