import { pool as createPool, type Pool, TerminateError, Promise as WorkerPromise } from 'workerpool';
import { WORKER } from './child.js';
import { type Answer, BEGUN, type Task } from './messages.js';
import type { Piece } from './pieces.js';

/** How many processes read at once, and how long one may take over a text. */
export interface Crew {
  readonly jobs: number;
  readonly seconds: number;
  /** Bytes of the largest text. */
  readonly largest: number;
}

/** Who hears what becomes of the texts, in the order in which they are done. */
export interface Hearer<Asked extends Task> {
  started(task: Asked): void;
  /** Some of what is found in a text, before its answer. */
  found(task: Asked, pieces: readonly Piece[]): void;
  answered(task: Asked, answer: Answer): void;
}

/**
 * What a process may have, in megabytes: for itself, and for each megabyte of the text that it reads. Dense letters need
 * 35; a text that needs more is given up. With a higher limit the engine clears away later, and takes more than it needs.
 */
const HEAP_MB = { base: 512, perMegabyte: 40 };
/** So long a process has to end by itself when it is told to. */
const GRACE_MS = 100;

/** So long the pool is waited for when all is read: one of its processes that ended by itself never tells that it did. */
const FAREWELL_MS = 2000;

const ENDED = 'given up: the process that read it ended, for lack of memory or by force';

/**
 * Read texts in child processes. One that takes too long, or more memory than a process may have, ends alone: its text
 * is given up, and another process takes its place. A thread would not do: one that exhausts memory ends them all.
 */
export async function readInPool<Asked extends Task>(
  tasks: readonly Asked[],
  { jobs, seconds, largest }: Crew,
  hear: Hearer<Asked>,
): Promise<void> {
  const heap = HEAP_MB.base + Math.ceil((HEAP_MB.perMegabyte * largest) / 1e6);
  const pool = createPool(WORKER, {
    workerType: 'process',
    maxWorkers: jobs,
    workerTerminateTimeout: GRACE_MS,
    // The streams are taken, and what a process says when it dies is dropped: it is told in one line.
    emitStdStreams: true,
    forkOpts: { serialization: 'advanced', execArgv: [`--max-old-space-size=${heap}`] },
  });
  const ask = async (task: Asked): Promise<Answer> => {
    hear.started(task);
    const found = (pieces: readonly Piece[]) => hear.found(task, pieces);
    const answer = await readByOne(pool, task, { seconds, found });
    // Another process may do better than one that had ended before it began.
    return answer ?? (await readByOne(pool, task, { seconds, found })) ?? { reason: ENDED };
  };
  const rest = tasks.values();
  const begin = () => {
    const { value: task } = rest.next();
    if (task === undefined) return undefined;
    const answer = ask(task);
    // Where another text ends it all, nobody waits for this one.
    answer.catch(() => {});
    return { task, answer };
  };
  // They share the list. One a process, so that none waits in the pool: it forgets what waits where a process ends. The
  // next text is on its way before the answer of the last one is heard, so that the process need not wait.
  const takeTurns = async () => {
    for (let turn = begin(); turn !== undefined; ) {
      const { task } = turn;
      const answer = await turn.answer;
      turn = begin();
      hear.answered(task, answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs }, takeTurns));
  } finally {
    await pool.terminate(true, FAREWELL_MS).catch(() => {});
  }
}

/**
 * Have one process read a text.
 * @returns null where the process ended before it began
 * @throws what `found` throws, and the error itself where it tells of no text
 */
async function readByOne(
  pool: Pool,
  task: Task,
  { seconds, found }: { readonly seconds: number; readonly found: (pieces: readonly Piece[]) => void },
): Promise<Answer | null> {
  let timer: NodeJS.Timeout | undefined;
  let unheard: { readonly error: unknown } | undefined;
  const answer = pool.exec<(task: Task) => Answer>('read', [task], {
    // What the process prints comes here too.
    on: (payload: unknown) => {
      // It tells when it begins, so that the time it needs to start is not the text's.
      if (payload === BEGUN) timer = setTimeout(() => answer.cancel(), seconds * 1000);
      else if (Array.isArray(payload)) {
        try {
          found(payload);
        } catch (error) {
          // Here nobody would catch it.
          unheard = { error };
          answer.cancel();
        }
      }
    },
  });
  try {
    return await answer;
  } catch (error) {
    if (unheard !== undefined) throw unheard.error;
    if (error instanceof WorkerPromise.CancellationError)
      return { reason: `given up after ${seconds} s (--timeout allows more)` };
    // It has no time to keep before it begins.
    if (error instanceof TerminateError) return timer === undefined ? null : { reason: ENDED };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
