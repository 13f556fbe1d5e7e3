import { existsSync, lstatSync, readFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, isPlainName } from '../names.js';
import { codeOf, Refusal, reasonOf } from '../reasons.js';
import { syncFolder, writeDurably } from './durable.js';
import { isListed, isOurs, type Listed } from './seal.js';

/** What is decided and remains to be done: the files to bring into their places, then those to take away. */
export interface Commit {
  /** The folder, in our hidden one, that holds the new files. */
  readonly staging: string;
  readonly files: readonly string[];
  /** Files of the dataset before, which the new one does not have. */
  readonly obsolete: readonly Listed[];
}

const RECORD = 'commit.json';

/**
 * Decide: from here on the new dataset is the one that holds, whoever brings it into place. The record appears whole
 * or not at all.
 */
export function decide(home: string, commit: Commit): void {
  const draft = join(home, commit.staging, RECORD);
  rmSync(draft, { force: true });
  writeDurably(draft, [`${JSON.stringify(commit)}\n`]);
  renameSync(draft, join(home, RECORD));
  syncFolder(home);
}

/** Do what a record says, from wherever it was left; where none stands there is nothing to do. */
export function rollForward(folder: string, home: string): void {
  const commit = readRecord(join(home, RECORD));
  if (commit) {
    for (const name of commit.files) bring(join(home, commit.staging), folder, name);
    for (const listed of commit.obsolete) takeAway(folder, listed);
    syncFolder(folder);
  }
  rmSync(join(home, RECORD), { force: true });
}

/** Whether a run has decided, and nobody has yet done all that its record says. */
export const isDecided = (home: string): boolean => existsSync(join(home, RECORD));

/** The folder whose files a record needs, or null. */
export const neededBy = (home: string): string | null => readRecord(join(home, RECORD))?.staging ?? null;

function bring(staging: string, folder: string, name: string): void {
  const from = join(staging, name);
  try {
    renameSync(from, join(folder, name));
  } catch (error) {
    // A record is written when all files stand ready: one that is gone has been brought already.
    if (codeOf(error) === 'ENOENT' && !lstatSync(from, { throwIfNoEntry: false })) return;
    throw new Refusal(name, reasonOf(error));
  }
}

/** The person may have changed it since the decision: then it stays. */
function takeAway(folder: string, listed: Listed): void {
  if (isOurs(folder, listed)) unlinkSync(join(folder, listed.path));
}

/** A record that is not one of ours is none: a folder from elsewhere must not say what is renamed or removed where. */
function readRecord(place: string): Commit | null {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(place, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  return isCommit(value) ? value : null;
}

function isCommit(value: unknown): value is Commit {
  return (
    isObject(value) &&
    isPlainName(value.staging) &&
    isListOf(value.files, isPlainName) &&
    isListOf(value.obsolete, isListed)
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
