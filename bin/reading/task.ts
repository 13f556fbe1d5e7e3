import type { Draft } from '../../src/draft.js';
import { readDraft } from '../../src/read.js';
import { failureOf } from '../../src/schema/errors.js';
import { readFile } from '../input/inputs.js';
import type { Answer, Task } from './messages.js';
import { headOf, type Piece, piecesOf } from './pieces.js';

/** Characters of JSON a message. */
const MESSAGE = 1_000_000;

/**
 * Read one text. What is found in a large one is sent by and by. Nothing is thrown: an error would lose its class on the
 * way to the other process.
 */
export async function readTask(
  { path, from, maxBytes }: Task,
  send: (pieces: readonly Piece[]) => void,
): Promise<Answer> {
  const bytes = typeof from === 'string' ? readFile(from, maxBytes) : from;
  if (typeof bytes === 'string') return { reason: bytes };
  try {
    return await answer(readDraft({ path, bytes }), send);
  } catch (error) {
    const { reason, cause } = failureOf(path, error);
    return cause instanceof Error && cause.stack !== undefined ? { reason, stack: cause.stack } : { reason };
  }
}

async function answer(draft: Draft, send: (pieces: readonly Piece[]) => void): Promise<Answer> {
  let pieces: Piece[] = [];
  let size = 0;
  for (const piece of piecesOf(draft)) {
    pieces.push(piece);
    size += piece.json.length;
    if (size < MESSAGE) continue;
    send(pieces);
    pieces = [];
    size = 0;
    // A message leaves the process only when it has nothing else to do.
    await new Promise(setImmediate);
  }
  return { sha256: draft.entry.sha256, head: headOf(draft), pieces };
}
