import { readDraft } from '../../src/read.js';
import { failureOf } from '../../src/schema/errors.js';
import { readFile } from '../input/inputs.js';
import type { Answer, Task } from './messages.js';

/** Read one text. Nothing is thrown: an error would lose its class on the way to the other process. */
export function readTask({ path, from, maxBytes }: Task): Answer {
  const bytes = typeof from === 'string' ? readFile(from, maxBytes) : from;
  if (typeof bytes === 'string') return { reason: bytes };
  try {
    const draft = readDraft({ path, bytes });
    return { sha256: draft.entry.sha256, json: JSON.stringify(draft) };
  } catch (error) {
    const { reason, cause } = failureOf(path, error);
    return cause instanceof Error && cause.stack !== undefined ? { reason, stack: cause.stack } : { reason };
  }
}
