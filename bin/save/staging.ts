import { accessSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../src/writers/index.js';
import { codeOf, Refusal } from '../reasons.js';
import { decide, isDecided, neededBy, rollForward } from './commit.js';
import { DurableFile, syncFolder, type Written, writeDurably } from './durable.js';
import { locked } from './lock.js';
import { fateOf, isOwner, newOwner } from './owner.js';
import type { Listed } from './seal.js';

/*
 * The hidden folder inside the output folder, on its disk. It stands there only while a run writes, or after one was
 * ended:
 *   .demarche/OWNER/       the new files of a run
 *   .demarche/lock/OWNER   the run that brings files into their places
 *   .demarche/commit.json  what is decided and remains to be done
 */
const HOME = '.demarche';

/** Whether an output folder holds what a run that was ended, or one that still writes, has put there. */
export const hasStaging = (folder: string): boolean =>
  lstatSync(join(folder, HOME), { throwIfNoEntry: false }) !== undefined;

/** Whether the dataset in a folder waits for the next run to bring the rest of its files into their places. */
export const isHalfway = (folder: string): boolean => isDecided(join(folder, HOME));

/** The place in an output folder where one run prepares its files. */
export class Staging {
  private readonly home: string;
  private readonly owner = newOwner();
  private readonly place: string;

  /** Makes the place, and clears those of runs that are dead. */
  constructor(private readonly folder: string) {
    this.home = join(folder, HOME);
    this.place = join(this.home, this.owner);
    // Another run that ends may remove the hidden folder just before we enter it.
    for (let tries = 10; ; tries--) {
      enter(this.home);
      try {
        clearDead(this.home);
        mkdirSync(this.place);
        return;
      } catch (error) {
        if (codeOf(error) === 'ENOENT' && tries > 0) continue;
        this.close();
        throw error;
      }
    }
  }

  /** Write a file of the new dataset, and wait until the disk has it. */
  write(file: OutputFile): Written {
    return writeDurably(join(this.place, file.name), file.chunks());
  }

  /** A new file of the dataset, to be written by and by. */
  open(name: string): DurableFile {
    return new DurableFile(join(this.place, name));
  }

  /** Complete the dataset of a run that was ended after its decision. */
  recover(): void {
    if (!isDecided(this.home)) return;
    this.locked(() => rollForward(this.folder, this.home));
    clearDead(this.home);
  }

  /** Put the files that were written, in this order, in the place of the old ones. */
  commit(files: readonly string[], obsoleteOf: () => readonly Listed[]): void {
    syncFolder(this.place);
    this.locked(() => {
      rollForward(this.folder, this.home);
      for (const name of files) this.ready(name);
      decide(this.home, { staging: this.owner, files, obsolete: obsoleteOf() });
      try {
        rollForward(this.folder, this.home);
      } catch {
        // Halfway is the worst place to stop: what failed for a moment may work now.
        rollForward(this.folder, this.home);
      }
    });
  }

  /** Remove the place. What a record needs stays for the next run, and so does what cannot be removed now. */
  close(): void {
    try {
      if (neededBy(this.home) !== this.owner) rmSync(this.place, { recursive: true, force: true });
      rmdirSync(this.home);
    } catch {}
  }

  /** After the decision it is too late to find out that a file cannot be brought into its place. */
  private ready(name: string): void {
    accessSync(join(this.place, name));
    if (lstatSync(join(this.folder, name), { throwIfNoEntry: false })?.isDirectory())
      throw new Refusal(name, 'a folder stands in the way');
  }

  private locked(action: () => void): void {
    locked(join(this.home, 'lock'), this.owner, this.place, action);
  }
}

function enter(home: string): void {
  try {
    mkdirSync(home);
  } catch (error) {
    // A link would lead us to somebody else's files.
    const stats = lstatSync(home, { throwIfNoEntry: false });
    if (codeOf(error) === 'EEXIST' && stats?.isDirectory() !== false) return;
    throw codeOf(error) === 'EEXIST' ? new Refusal(HOME, 'stands in the way, and is no folder') : error;
  }
}

/** Of a run on another machine nobody knows whether it lives; a run that writes makes a new file more often than this. */
const ABANDONED_MS = 3_600_000;

/** No run but its own needs the files of a dead one, unless it had decided. */
function clearDead(home: string): void {
  const needed = neededBy(home);
  for (const name of readdirSync(home))
    if (isOwner(name) && name !== needed && isAbandoned(join(home, name), name))
      rmSync(join(home, name), { recursive: true, force: true });
}

function isAbandoned(place: string, owner: string): boolean {
  const fate = fateOf(owner);
  if (fate !== 'unknown') return fate === 'dead';
  const stats = lstatSync(place, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_MS;
}
