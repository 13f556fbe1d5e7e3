import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a command needed. */
export interface Usage {
  readonly seconds: number;
  /** The peaks of all its processes together; null where the system does not tell. */
  readonly megabytes: number | null;
}

/** The middle one, so that a moment in which the machine was busy does not count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Seconds that something takes. */
export function timed(action: () => void): number {
  const begin = performance.now();
  action();
  return (performance.now() - begin) / 1000;
}

/**
 * Measure some things in turn, round after round, so that whatever the machine does meanwhile falls on all of them alike.
 */
export async function inTurn<Thing, Value>(
  things: readonly Thing[],
  rounds: number,
  measure: (thing: Thing) => Value | Promise<Value>,
): Promise<ReadonlyMap<Thing, readonly Value[]>> {
  const values = new Map<Thing, Value[]>(things.map((thing) => [thing, []]));
  for (let round = 0; round < rounds; round++) {
    for (const thing of things) {
      values.get(thing)?.push(await measure(thing));
    }
  }
  return values;
}

/** Peaks are looked at so often: one that ends sooner is missed by little. */
const LOOK_MS = 50;

/**
 * Run node with these arguments in a process of its own.
 * @throws {Error} where it fails: a figure of a failed run is none
 */
export async function run(args: readonly string[]): Promise<Usage> {
  const peaks = new Map<number, number>();
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const look = setInterval(() => notePeaks(child.pid ?? 0, peaks), LOOK_MS);
  const [code] = await once(child, 'exit');
  clearInterval(look);
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  const kilobytes = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  return { seconds, megabytes: peaks.size === 0 ? null : kilobytes / 1000 };
}

/** Note the peak memory of a process and of those below it, as Linux tells it. */
function notePeaks(pid: number, peaks: Map<number, number>): void {
  try {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    if (peak !== undefined) peaks.set(pid, Number(peak));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    for (const child of children) notePeaks(Number(child), peaks);
  } catch {
    // It has ended meanwhile, or this is no Linux.
  }
}
