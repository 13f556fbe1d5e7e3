import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { codeOf, Refusal } from '../reasons.js';
import { fateOf, isOwn, processOf } from './owner.js';

/*
 * The lock is a folder that holds one file, named for its owner. It is made aside and renamed into its place, which
 * works only where no other holds it, so nobody ever sees a lock without an owner. To take it from a dead owner is to
 * remove that owner's file: who comes second finds another name in it and removes nothing. An empty folder is no lock.
 */

const PAUSE_MS = 50;

/** How long to wait for an owner that lives: it holds the lock for the renames only. */
const PATIENCE_MS = 20_000;

/** An owner on another machine cannot be asked: a lock that stood still for so long is a dead one's. */
const STILLNESS_MS = 10_000;

/**
 * Do something while no other run does its own. `aside` is a folder of this run, on the same disk.
 * @throws {Refusal} where another run keeps the lock
 */
export function locked<T>(lock: string, owner: string, aside: string, action: () => T): T {
  acquire(lock, owner, aside);
  try {
    return action();
  } finally {
    release(lock, owner);
  }
}

function acquire(lock: string, owner: string, aside: string): void {
  const mine = join(aside, 'lock');
  rmSync(mine, { recursive: true, force: true });
  mkdirSync(mine);
  writeFileSync(join(mine, owner), '');
  let [holder, still] = ['', 0];
  for (let waited = 0; !moved(mine, lock); waited += PAUSE_MS) {
    const now = holderOf(lock);
    still = now === holder ? still + PAUSE_MS : 0;
    holder = now;
    if (waited > PATIENCE_MS)
      throw new Refusal('.', `another run is writing into it (process ${processOf(holder)})`);
    if (isFree(holder, still)) release(lock, holder);
    else sleep(PAUSE_MS);
  }
}

/** This process does one thing at a time: a lock that bears its name is one that it could not remove. */
const isFree = (holder: string, still: number): boolean =>
  holder === '' ||
  isOwn(holder) ||
  fateOf(holder) === 'dead' ||
  (fateOf(holder) === 'unknown' && still > STILLNESS_MS);

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = codeOf(error);
    // Windows says EPERM where a folder stands in the place.
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'EPERM' && existsSync(to))) return false;
    throw error;
  }
}

function holderOf(lock: string): string {
  try {
    return readdirSync(lock)[0] ?? '';
  } catch {
    return '';
  }
}

/** What fails here another has done already, or will do when the owner is dead. */
function release(lock: string, owner: string): void {
  try {
    if (owner !== '') unlinkSync(join(lock, owner));
  } catch {}
  try {
    rmdirSync(lock);
  } catch {}
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
