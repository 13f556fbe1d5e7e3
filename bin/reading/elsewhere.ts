import { createHash } from 'node:crypto';
import { assemble } from '../../src/assemble.js';
import { UnreadableInput } from '../../src/schema/errors.js';
import type { Cache } from '../cache/cache.js';
import { readFile } from '../input/inputs.js';
import type { Progress } from '../terminal/report.js';
import type { Answer, Task } from './messages.js';
import { type Crew, readInPool } from './pool.js';
import { Spool } from './spool.js';
import type { Read, Texts } from './texts.js';

/** A text for another process, and how the person knows it. */
interface Order extends Task {
  readonly shown: string;
}

/**
 * Read texts in child processes, and keep what they find on the disk: memory does not grow with their number. What the
 * cache knows is not read again.
 */
export async function readElsewhere(
  texts: Texts,
  { crew, cache }: { readonly crew: Crew; readonly cache: Cache | null },
  progress: Progress,
): Promise<Read> {
  const orders = ordersFor(texts);
  const failed = new Map<Order, UnreadableInput>();
  const spool = new Spool();
  let started = 0;
  try {
    const unknown = cache === null ? orders : orders.filter((order) => !recall(order, cache, spool));
    await readInPool(unknown, crew, {
      started: ({ path }) => progress.show(++started, unknown.length, path),
      answered: (order, answer) => {
        if ('json' in answer) {
          spool.add({ path: order.path, ...answer });
          cache?.put(order.path, answer.sha256, answer.json);
        } else failed.set(order, failure(order, answer));
      },
    });
  } catch (error) {
    spool.close();
    throw error;
  }
  return {
    dataset: assemble(spool.drafts()),
    failures: orders.flatMap((order) => failed.get(order) ?? []),
    close: () => spool.close(),
  };
}

/** Whether the cache knows what a text holds; then the spool has it. */
function recall({ path, from, maxBytes }: Order, cache: Cache, spool: Spool): boolean {
  const bytes = typeof from === 'string' ? readFile(from, maxBytes) : from;
  if (typeof bytes === 'string') return false;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const json = cache.get(path, sha256);
  if (json !== null) spool.add({ path, sha256, json });
  return json !== null;
}

const ordersFor = ({ found, typed, maxBytes }: Texts): Order[] => [
  ...typed.map(({ path, bytes }) => ({ path, from: bytes, maxBytes, shown: path })),
  ...found.map(({ path, file, shown }) => ({ path, from: file, maxBytes, shown })),
];

function failure({ shown }: Order, { reason, stack }: Extract<Answer, { reason: string }>): UnreadableInput {
  if (stack === undefined) return new UnreadableInput(shown, reason);
  const cause = new Error(reason);
  cause.stack = stack;
  return new UnreadableInput(shown, reason, { cause });
}
