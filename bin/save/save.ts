import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../../src/schema/dataset.js';
import { DemarcheError } from '../../src/schema/errors.js';
import type { OutputFile } from '../../src/writers/index.js';
import { codeOf, Refusal, reasonOf } from '../reasons.js';
import { syncFolder } from './durable.js';
import { DESCRIPTOR, isOurs, type Listed, listedIn, sealed, sumOfFile } from './seal.js';
import { hasStaging, Staging } from './staging.js';
import { type Trying, writeTogether } from './together.js';

/**
 * Fail before the work, and not after it, where a file stands in the folder's place; and complete the dataset of a run
 * that was ended while it saved. `shown` names the folder to the person.
 * @throws {DemarcheError}
 */
export function checkFolder(folder: string, shown: string): void {
  const stats = attempt(shown, () => statSync(folder, { throwIfNoEntry: false }));
  if (stats && !stats.isDirectory()) throw new DemarcheError(`cannot write to ${shown}: it is not a folder`);
  if (stats && attempt(shown, () => hasStaging(folder))) staging(folder, shown, (place) => place.recover());
}

/**
 * Save the files of a dataset into a folder, made where it is missing. All are written aside and wait on the disk before
 * a record decides that they hold; then they are renamed in the order given. A run that is ended before the record
 * leaves the old dataset, one that is ended after it leaves one that the next run completes. Of the folder's other
 * files only those go that an earlier run wrote, that nobody has changed and that the new dataset does not have.
 * @param documents what the files that compose are composed of
 * @throws {DemarcheError} where the file system refuses, or a document breaks its schema
 */
export function save(
  files: readonly OutputFile[],
  folder: string,
  shown: string,
  documents: Iterable<Entry> = [],
): void {
  const parents = attempt(shown, () => makeFolder(folder));
  try {
    staging(folder, shown, (place) => {
      place.recover();
      stage(place, files, shown, documents);
      const names = files.map(({ name }) => name);
      place.commit(names, () => obsolete(folder, names));
    });
    for (const parent of parents) attempt(shown, () => syncFolder(dirname(parent)));
  } catch (error) {
    for (const parent of parents) removeEmpty(parent);
    throw error;
  }
}

/** The descriptor last, because it tells the sums of the others. */
function stage(
  place: Staging,
  files: readonly OutputFile[],
  shown: string,
  documents: Iterable<Entry>,
): void {
  const trying: Trying = (file, action) => attempt(join(shown, file.name), action);
  const sums = writeTogether(place, files, documents, trying);
  const write = (file: OutputFile) => trying(file, () => place.write(file));
  for (const file of files)
    if (file.name !== DESCRIPTOR && !sums.has(file.name)) sums.set(file.name, write(file));
  for (const file of sealed(files, sums)) if (file.name === DESCRIPTOR) write(file);
}

/** What the old descriptor lists and the new dataset lacks, as long as it is what was written then. */
function obsolete(folder: string, names: readonly string[]): readonly Listed[] {
  const listed = listedIn(folder);
  // It lists all but itself.
  const itself = listed.length === 0 ? [] : [{ path: DESCRIPTOR, ...sumOfFile(join(folder, DESCRIPTOR)) }];
  return [...listed, ...itself].filter((file) => !names.includes(file.path) && isOurs(folder, file));
}

function staging(folder: string, shown: string, action: (place: Staging) => void): void {
  const place = attempt(shown, () => new Staging(folder));
  try {
    attempt(shown, () => action(place));
  } finally {
    place.close();
  }
}

/**
 * Make a folder and those above it that are missing. Returns what was made, the innermost first. By itself: asked for all
 * at once, Node 20 tries for ever where the system has no such folder and takes none (`/proc/x`).
 */
function makeFolder(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
    return [folder, ...above];
  } catch (error) {
    // Another run may have been quicker.
    if (codeOf(error) === 'EEXIST') return above;
    for (const parent of above) removeEmpty(parent);
    throw error;
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it, or it is gone: both are well.
  }
}

function attempt<T>(shown: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof CannotWrite) throw error;
    throw new CannotWrite(shown, error);
  }
}

/** Says already which file it was. */
class CannotWrite extends DemarcheError {
  constructor(shown: string, cause: unknown) {
    const { file, reason } = cause instanceof Refusal ? cause : { file: '.', reason: reasonOf(cause) };
    super(`cannot write to ${join(shown, file)}: ${reason}`, { cause });
  }
}
