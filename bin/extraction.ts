import { type Extraction, extensions, extract, type Input } from '../src/index.js';
import { DemarcheError, UnreadableInput } from '../src/schema/errors.js';
import type { Settings } from './cli/settings.js';
import { readInputs, type Search } from './input/files.js';
import { gather, STDIN } from './input/gather.js';
import { wanted } from './input/globs.js';
import { readStdin } from './input/stdin.js';
import { createProgress, type Progress } from './terminal/report.js';
import { plural } from './terminal/summary.js';
import type { Terminal } from './terminal/terminal.js';

/** What reading all inputs gave. */
export interface Reading extends Extraction {
  /** Where each document comes from. */
  readonly found: Search['found'];
  readonly leftAside: number;
  /** Names of what the folders hold besides: other files, hidden ones. */
  readonly aside: readonly string[];
}

/**
 * Find, read and extract all inputs; what cannot be read is a failure, and the rest goes on.
 * @throws {DemarcheError} where there is nothing to read at all
 */
export async function readAll(settings: Settings, folder: string, terminal: Terminal): Promise<Reading> {
  const { inputs, include, exclude, stdinName, quiet } = settings;
  const wants = wanted(include, exclude);
  const search = gather(inputs, { cwd: terminal.cwd, out: folder, extensions, wants });
  const typed = inputs.includes(STDIN) ? await readTyped(stdinName, terminal) : [];
  const failures = [...search.failures, ...typed.filter((one) => one instanceof UnreadableInput)];
  const texts = typed.flatMap((one) => (one instanceof UnreadableInput ? [] : [one]));
  if (search.found.length + texts.length + failures.length === 0)
    throw new DemarcheError(nothingFound(settings, search));
  const { dataset, failures: unread } = extractAll(search.found, texts, createProgress(terminal, { quiet }));
  const { found, leftAside, aside = [] } = search;
  return { dataset, failures: [...failures, ...unread], found, leftAside, aside };
}

async function readTyped(path: string, terminal: Terminal): Promise<(Input | UnreadableInput)[]> {
  try {
    return [{ path, bytes: await readStdin(terminal) }];
  } catch (error) {
    if (error instanceof UnreadableInput) return [error];
    throw error;
  }
}

function nothingFound({ inputs, include, exclude }: Settings, { leftAside }: Search): string {
  const aside = leftAside > 0 ? `, ${plural(leftAside, 'other file')} left aside` : '';
  const globs = include.length + exclude.length > 0 ? ' that --include and --exclude let through' : '';
  const known = extensions.map((extension) => `.${extension}`).join(', ');
  return `no input found in ${inputs.join(', ')}: no file with ${known}${globs}${aside}`;
}

function extractAll(found: Search['found'], texts: readonly Input[], progress: Progress): Extraction {
  const unread: UnreadableInput[] = [];
  const files = readInputs(found, {
    reading: (path, n) => progress.show(n, found.length, path),
    failed: (failure) => unread.push(failure),
  });
  try {
    const { dataset, failures } = extract(chain(texts, files));
    return { dataset, failures: [...unread, ...failures.map((failure) => asShown(failure, found))] };
  } finally {
    progress.clear();
  }
}

function* chain(...inputs: readonly Iterable<Input>[]): Generator<Input> {
  for (const some of inputs) yield* some;
}

/** The library knows a file by its document path, the person by the name that was given. */
function asShown(failure: UnreadableInput, found: Search['found']): UnreadableInput {
  const [entry, another] = found.filter(({ path }) => path === failure.path);
  return entry && !another ? new UnreadableInput(entry.shown, failure.reason) : failure;
}
