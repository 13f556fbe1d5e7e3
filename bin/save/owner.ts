import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

const OWNER = /^([0-9a-f]{12})-(\d+)-(\d+)\.\d+$/;

let made = 0;

/**
 * A new name that nobody else bears, fit for a file name: the machine (two may share a disk, and containers count their
 * processes each for itself), the process id, when the process was born, for ids are used again, and a count.
 */
export function newOwner(): string {
  made += 1;
  return `${self()}.${made}`;
}

/** Whether the process of that name still runs; of one on another machine nobody knows. */
export function fateOf(owner: string): 'alive' | 'dead' | 'unknown' {
  const [, where, pid, born] = OWNER.exec(owner) ?? [];
  if (where === undefined || where !== machine()) return 'unknown';
  if (!answers(Number(pid))) return 'dead';
  const birthday = birth(Number(pid));
  return birthday === null || birthday === born ? 'alive' : 'dead';
}

/** Whether this very process made the name. */
export const isOwn = (owner: string): boolean => owner.startsWith(`${self()}.`);

/** Whether it is the name of an owner at all. */
export const isOwner = (name: string): boolean => OWNER.test(name);

/** What a person can look for: the process id in a name. */
export const processOf = (owner: string): string => OWNER.exec(owner)?.[2] ?? owner;

const self = (): string => `${machine()}-${process.pid}-${birth(process.pid) ?? '0'}`;

/** Hashed, because a folder that is given away should not tell the name of the machine. */
function machine(): string {
  return createHash('sha256').update(`${hostname()} ${processNamespace()}`).digest('hex').slice(0, 12);
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process was born, as Linux tells it; null where nobody tells. */
function birth(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return null;
  }
  // The second field, the command, may hold anything; those after it begin with the state.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie answers, but runs no more.
  return fields[0] === 'Z' || fields[0] === 'X' ? 'never' : (fields[19] ?? null);
}
