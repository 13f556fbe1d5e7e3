import type { Input } from '../../src/draft.js';
import { extract } from '../../src/index.js';
import { UnreadableInput } from '../../src/schema/errors.js';
import { readInputs, type Search } from '../input/files.js';
import type { Progress } from '../terminal/report.js';
import type { Read, Texts } from './texts.js';

/** Read texts in this process. */
export function readHere({ found, typed, maxBytes }: Texts, progress: Progress): Read {
  const unread: UnreadableInput[] = [];
  const hear = {
    reading: (path: string, n: number) => progress.show(n, found.length, path),
    failed: (failure: UnreadableInput) => unread.push(failure),
  };
  const { dataset, failures } = extract(chain(typed, readInputs(found, hear, maxBytes)));
  const shown = failures.map((failure) => asShown(failure, found));
  return { dataset, failures: [...unread, ...shown], close() {} };
}

function* chain(...inputs: readonly Iterable<Input>[]): Generator<Input> {
  for (const some of inputs) yield* some;
}

/** The library knows a file by its document path, the person by the name that was given. */
function asShown(failure: UnreadableInput, found: Search['found']): UnreadableInput {
  const [entry, another] = found.filter(({ path }) => path === failure.path);
  const { reason, cause } = failure;
  return entry && !another ? new UnreadableInput(entry.shown, reason, { cause }) : failure;
}
