import { resolve } from 'node:path';
import { extensions, extract } from '../../src/index.js';
import { validate } from '../../src/schema/dataset.js';
import { DemarcheError, UnreadableInput } from '../../src/schema/errors.js';
import { render } from '../../src/writers/index.js';
import { findInputs, readInputs, type Search } from '../files.js';
import { createProgress, type Progress, painter } from '../report.js';
import { checkFolder, save } from '../save.js';
import { failureLine, plural, summary } from '../summary.js';
import type { Terminal } from '../terminal.js';

/** What the person asked for. */
export interface Request {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly quiet: boolean;
}

/**
 * Find, read, extract, validate, write, report. Returns the exit code: 0 done, 1 something could not be read.
 * @throws {DemarcheError} where there is nothing to read or the folder cannot be written; then nothing was written
 */
export function run(request: Request, terminal: Terminal): number {
  const paint = painter(terminal);
  const say = (text: string) => terminal.stderr.write(`${text}\n`);
  const folder = resolve(terminal.cwd, request.out);
  checkFolder(folder, request.out);

  const search = findInputs(request.inputs, { cwd: terminal.cwd, out: folder, extensions });
  if (search.found.length === 0 && search.failures.length === 0)
    throw new DemarcheError(nothingFound(request, search));

  const { dataset, failures } = extractAll(search, createProgress(terminal, request));
  for (const failure of failures) say(failureLine(failure, paint));
  // Where every input failed, an empty dataset would only overwrite a good one.
  if (dataset.documents.length === 0 && failures.length > 0) return 1;

  validate(dataset);
  save(render(dataset), folder, request.out);
  const { leftAside } = search;
  if (!request.quiet) say(summary({ dataset, failures, leftAside, out: request.out }, paint));
  return failures.length > 0 ? 1 : 0;
}

function nothingFound({ inputs }: Request, { leftAside }: Search): string {
  const aside = leftAside > 0 ? `, ${plural(leftAside, 'other file')} left aside` : '';
  return `no input found in ${inputs.join(', ')}: no file with ${extensions.map((known) => `.${known}`).join(', ')}${aside}`;
}

function extractAll({ found, failures }: Search, progress: Progress): ReturnType<typeof extract> {
  const unread: UnreadableInput[] = [];
  const inputs = readInputs(found, {
    reading: (path, n) => progress.show(n, found.length, path),
    failed: (failure) => unread.push(failure),
  });
  try {
    const extraction = extract(inputs);
    const unparsed = extraction.failures.map((failure) => asShown(failure, found));
    return { dataset: extraction.dataset, failures: [...failures, ...unread, ...unparsed] };
  } finally {
    progress.clear();
  }
}

/** The library knows a file by its document path, the person by the name that was given. */
function asShown(failure: UnreadableInput, found: Search['found']): UnreadableInput {
  const [entry, another] = found.filter(({ path }) => path === failure.path);
  return entry && !another ? new UnreadableInput(entry.shown, failure.reason) : failure;
}
