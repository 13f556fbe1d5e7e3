import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Input } from '../../src/draft.js';
import { DemarcheError, UnreadableInput } from '../../src/schema/errors.js';
import { extensions } from '../../src/schema/names.js';
import { Cache } from '../cache/cache.js';
import type { Settings } from '../cli/settings.js';
import type { Search } from '../input/files.js';
import { gather, STDIN } from '../input/gather.js';
import { wanted } from '../input/globs.js';
import { readStdin } from '../input/stdin.js';
import { createProgress, type Progress } from '../terminal/report.js';
import { leftAside } from '../terminal/summary.js';
import type { Terminal } from '../terminal/terminal.js';
import { canReadInPool } from './child.js';
import type { Read, Texts } from './texts.js';

/** What reading all inputs gave. */
export interface Reading extends Read {
  /** Where each document comes from. */
  readonly found: Search['found'];
  /** Names of what the folders hold besides: other files, hidden ones. */
  readonly aside: readonly string[];
}

/**
 * Find, read and extract all inputs; what cannot be read is a failure, and the rest goes on.
 * @throws {DemarcheError} where there is nothing to read at all
 */
export async function readAll(settings: Settings, folder: string, terminal: Terminal): Promise<Reading> {
  const { inputs, include, exclude, quiet, maxBytes } = settings;
  const wants = wanted(include, exclude);
  const search = gather(inputs, { cwd: terminal.cwd, out: folder, extensions, wants });
  const standard = inputs.includes(STDIN) ? await readTyped(settings, terminal) : [];
  const failures = [...search.failures, ...standard.filter((one) => one instanceof UnreadableInput)];
  const typed = standard.flatMap((one) => (one instanceof UnreadableInput ? [] : [one]));
  const { found, aside } = search;
  if (found.length + typed.length + failures.length === 0)
    throw new DemarcheError(nothingFound(settings, search));
  const progress = createProgress(terminal, { quiet });
  try {
    const read = await readTexts({ found, typed, maxBytes }, settings, progress);
    return { ...read, failures: [...failures, ...read.failures], found, aside };
  } finally {
    progress.clear();
  }
}

async function readTyped(
  { stdinName: path, maxBytes }: Settings,
  terminal: Terminal,
): Promise<(Input | UnreadableInput)[]> {
  try {
    return [{ path, bytes: await readStdin(terminal, maxBytes) }];
  } catch (error) {
    if (error instanceof UnreadableInput) return [error];
    throw error;
  }
}

function nothingFound({ inputs, include, exclude }: Settings, { aside }: Search): string {
  const others = aside.length > 0 ? `; ${leftAside(aside)}` : '';
  const globs = include.length + exclude.length > 0 ? ' that --include and --exclude let through' : '';
  const known = extensions.map((extension) => `.${extension}`).join(', ');
  return `no input found in ${inputs.join(', ')}: no file with ${known}${globs}${others}`;
}

/** Until other processes are there, so much text is read already; and with so little none can take long. */
const LIGHT_BYTES = 1024 * 1024;

/** A few texts are read here; many, or whatever a limit was set for, in child processes. The dataset is the same. */
async function readTexts(texts: Texts, settings: Settings, progress: Progress): Promise<Read> {
  const { jobs, timeout, cache } = settings;
  const { all, largest } = sizesOf(texts);
  if (!canReadInPool || (jobs === null && timeout === null && cache === null && all <= LIGHT_BYTES)) {
    // What reads here, and what has others read, is loaded only where it is used.
    const { readHere } = await import('./here.js');
    return readHere(texts, progress);
  }
  const crew = { jobs: jobs ?? availableParallelism(), seconds: timeout ?? DEFAULT_SECONDS, largest };
  const { readElsewhere } = await import('./elsewhere.js');
  return readElsewhere(texts, { crew, cache: cache === null ? null : new Cache(cache) }, progress);
}

/** A text may take so long where nothing else is said. */
const DEFAULT_SECONDS = 60;

/** How many bytes there are to read: in all, and in the largest text. */
function sizesOf({ found, typed, maxBytes }: Texts): { readonly all: number; readonly largest: number } {
  let all = 0;
  let largest = 0;
  const add = (size: number) => {
    // What is refused needs no reading.
    if (size > maxBytes) return;
    all += size;
    largest = Math.max(largest, size);
  };
  for (const { bytes } of typed) add(bytes.length);
  for (const { file } of found) add(statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  return { all, largest };
}
