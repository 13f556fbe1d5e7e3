import { resolve } from 'node:path';
import { checked, held, validate } from '../../src/schema/dataset.js';
import { mapped } from '../../src/schema/lazy.js';
import { render } from '../../src/writers/index.js';
import { findConfig } from '../cli/config.js';
import { hinted } from '../cli/hints.js';
import { type Command, type Settings, settle } from '../cli/settings.js';
import { type Reading, readAll } from '../reading/reading.js';
import { type Tally, tallyOf } from '../reading/tally.js';
import { checkFolder, save } from '../save/save.js';
import { fileLine, outcomeJson, outcomeOf, writeJson } from '../terminal/details.js';
import { harmless, painter } from '../terminal/report.js';
import { failureLine, type Outcome, summary } from '../terminal/summary.js';
import type { Terminal } from '../terminal/terminal.js';
import { reportStaleness } from './check.js';

/**
 * Find, read, extract, validate, write (or, with `--check`, compare), report. Returns the exit code: 0 done, 1 something
 * could not be read, is stale, or is warned of where that was to fail.
 * @throws {DemarcheError} where there is nothing to read or the folder cannot be written; then nothing was written
 */
export async function run(command: Command, terminal: Terminal): Promise<number> {
  const settings = settle(command, findConfig(command.flags.config, terminal.cwd), terminal);
  const folder = resolve(terminal.cwd, settings.out);
  if (settings.check === 'no') checkFolder(folder, settings.out);

  const reading = await readAll(settings, folder, terminal);
  try {
    reportReading(reading, settings, terminal);
    return finish({ reading, tally: tallyOf(reading.dataset), settings, folder }, terminal);
  } finally {
    reading.close();
  }
}

/** A run whose texts are read. */
interface Run {
  readonly reading: Reading;
  readonly tally: Tally;
  readonly settings: Settings;
  readonly folder: string;
}

function finish({ reading, tally, settings, folder }: Run, terminal: Terminal): number {
  const { dataset, failures } = reading;
  const outcome = outcomeOf(reading, tally, settings);
  // Where every input failed, an empty dataset would only overwrite a good one.
  if (tally.rows.documents === 0 && failures.length > 0) {
    if (settings.json) writeJson(outcomeJson(outcome), terminal);
    return 1;
  }
  const saved = settings.check === 'no';
  // Documents that are saved are checked as they pass.
  validate({ ...dataset, documents: saved ? [] : dataset.documents }, [...JOINED, 'organizations']);

  const files = render(dataset, settings.render);
  const stale = !saved && reportStaleness({ reading, outcome, files, folder, settings }, terminal);
  if (saved) {
    save(files, folder, settings.out, checked(mapped(dataset.documents, held), JOINED));
    reportWritten({ ...outcome, files: files.map(({ name }) => name) }, settings, terminal);
  }
  const warned = settings.strict && tally.warnings.length > 0;
  return failures.length > 0 || stale || warned ? 1 : 0;
}

/** All else was checked where it was found; joining the documents changes these. */
const JOINED = ['documents', 'signatories'] as const;

function reportWritten(outcome: Outcome, { json, quiet }: Settings, terminal: Terminal): void {
  if (json) writeJson(outcomeJson(outcome), terminal);
  else if (!quiet) terminal.stderr.write(`${summary(outcome, painter(terminal))}\n`);
}

function reportReading(
  { dataset, failures, aside }: Reading,
  { verbose, render }: Settings,
  terminal: Terminal,
): void {
  const paint = painter(terminal);
  for (const failure of failures) terminal.stderr.write(`${failureLine(hinted(failure), paint)}\n`);
  if (!verbose) return;
  for (const entry of dataset.documents) terminal.stderr.write(`${fileLine(entry, render.tables, paint)}\n`);
  for (const name of aside) terminal.stderr.write(`${paint.dim(`${harmless(name)}: left aside`)}\n`);
}
