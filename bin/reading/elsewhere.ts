import { createHash } from 'node:crypto';
import { assemble } from '../../src/assemble.js';
import { UnreadableInput } from '../../src/schema/errors.js';
import type { Cache } from '../cache/cache.js';
import { clearAwaySoon } from '../engine.js';
import { readFile } from '../input/inputs.js';
import type { Progress } from '../terminal/report.js';
import type { Answer, Task } from './messages.js';
import { type Crew, readInPool } from './pool.js';
import { type Place, Spool } from './spool.js';
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
  clearAwaySoon();
  const orders = ordersFor(texts);
  const failed = new Map<Order, UnreadableInput>();
  const spool = new Spool();
  try {
    const unknown = cache === null ? orders : orders.filter((order) => !recall(order, cache, spool));
    let started = 0;
    const begun = new Map<Order, Place[]>();
    await readInPool(unknown, crew, {
      started: (order) => {
        progress.show(++started, unknown.length, order.path);
        begun.set(order, []);
      },
      found: (order, pieces) => begun.get(order)?.push(...pieces.map((piece) => spool.add(piece))),
      answered: (order, answer) => {
        const before = begun.get(order) ?? [];
        begun.delete(order);
        if ('reason' in answer) failed.set(order, failure(order, answer));
        else keep(order, { ...answer, before }, { spool, cache });
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

/** The answer of a text that was read, and what came before it. */
interface Found extends Exclude<Answer, { reason: string }> {
  readonly before: readonly Place[];
}

function keep(
  { path }: Order,
  { sha256, head, pieces, before }: Found,
  { spool, cache }: { readonly spool: Spool; readonly cache: Cache | null },
): void {
  const places = [...before, ...pieces.map((piece) => spool.add(piece))];
  spool.keep({ path, sha256, head, places });
  cache?.put(path, sha256, { head, pieces: spool.pieces(places) });
}

/** Whether the cache knows what a text holds; then the spool has it. */
function recall({ path, from, maxBytes }: Order, cache: Cache, spool: Spool): boolean {
  const bytes = typeof from === 'string' ? readFile(from, maxBytes) : from;
  if (typeof bytes === 'string') return false;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = cache.get(path, sha256);
  if (known === null) return false;
  spool.keep({
    path,
    sha256,
    head: known.head,
    places: Array.from(known.pieces, (piece) => spool.add(piece)),
  });
  return true;
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
