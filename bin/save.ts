import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../src/schema/errors.js';
import type { OutputFile } from '../src/writers/index.js';
import { reasonOf } from './reasons.js';

/**
 * Fail before the work, and not after it, where a file stands in the folder's place. `shown` names the folder to the person.
 * @throws {DemarcheError}
 */
export function checkFolder(folder: string, shown: string): void {
  const stats = attempt(shown, () => statSync(folder, { throwIfNoEntry: false }));
  if (stats && !stats.isDirectory()) throw new DemarcheError(`cannot write to ${shown}: it is not a folder`);
}

/**
 * Save the files into a folder, made where it is missing. Each is written whole to a temporary name beside its place;
 * when all are on the disk they are renamed in the order given, so a reader never sees half a file. What fails before
 * the renaming leaves the folder's dataset as it was.
 * @throws {DemarcheError} where the file system refuses
 */
export function save(files: readonly OutputFile[], folder: string, shown: string): void {
  attempt(shown, () => mkdirSync(folder, { recursive: true }));
  try {
    for (const file of files) attempt(join(shown, file.name), () => stage(file, folder));
    for (const { name } of files)
      attempt(join(shown, name), () => renameSync(staged(folder, name), join(folder, name)));
  } finally {
    for (const { name } of files) rmSync(staged(folder, name), { force: true });
  }
}

/** A fixed name: what a run that was killed has left, the next one replaces. */
const staged = (folder: string, name: string): string => join(folder, `.${name}.tmp`);

function stage(file: OutputFile, folder: string): void {
  const place = staged(folder, file.name);
  rmSync(place, { force: true });
  // `x` refuses a link that somebody may have put there meanwhile.
  const descriptor = openSync(place, 'wx');
  try {
    // Unlike writeSync, this goes on where the system takes only a part.
    for (const chunk of file.chunks()) writeFileSync(descriptor, chunk);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function attempt<T>(shown: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new DemarcheError(`cannot write to ${shown}: ${reasonOf(error)}`, { cause: error });
  }
}
