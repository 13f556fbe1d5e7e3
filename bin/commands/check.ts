import { relative, resolve, sep } from 'node:path';
import type { Change } from '../../src/compare/changes.js';
import { inWords } from '../../src/compare/words.js';
import { gathered } from '../../src/schema/dataset.js';
import type { OutputFile } from '../../src/writers/index.js';
import type { Settings } from '../cli/settings.js';
import { DATASET } from '../dataset/datasets.js';
import { type Staleness, staleness } from '../dataset/staleness.js';
import type { Reading } from '../reading/reading.js';
import { annotation, noteAnnotation } from '../terminal/annotations.js';
import { changeLine } from '../terminal/changes.js';
import { outcomeJson, writeJson } from '../terminal/details.js';
import { harmless, painter } from '../terminal/report.js';
import { type Outcome, plural } from '../terminal/summary.js';
import type { Terminal } from '../terminal/terminal.js';

/** A dataset that was made anew, and the folder of the one to compare it with. */
export interface Comparison {
  readonly reading: Reading;
  readonly outcome: Outcome;
  readonly files: readonly OutputFile[];
  readonly folder: string;
  readonly settings: Settings;
}

/** Tell what would change in the folder. Returns whether anything would. */
export function reportStaleness(comparison: Comparison, terminal: Terminal): boolean {
  const { reading, outcome, files, folder, settings } = comparison;
  // To tell what changed needs both datasets at once.
  const found = staleness(gathered(reading.dataset), files, { folder, settings, cwd: terminal.cwd });
  if (settings.json) {
    writeJson({ ...outcomeJson(outcome), check: asJson(found) }, terminal);
  } else {
    const lines =
      settings.check === 'github' ? annotations(comparison, found, terminal) : words(found, terminal);
    for (const line of lines) terminal.stdout.write(`${line}\n`);
  }
  if (!settings.quiet && !settings.json) terminal.stderr.write(`${verdict(found, settings, terminal)}\n`);
  return !isFresh(found);
}

const isFresh = ({ changes, notes }: Staleness): boolean => changes.length + notes.length === 0;

function words({ changes, notes }: Staleness, terminal: Terminal): string[] {
  const paint = painter(terminal, 'stdout');
  return [
    ...notes.map((note) => paint.yellow(harmless(`~ ${note}`))),
    ...changes.map((change) => changeLine(change, paint)),
  ];
}

function asJson(found: Staleness): object {
  const changes = found.changes.map((change) => ({
    kind: change.kind,
    table: change.table,
    path: change.path,
    line: change.line,
    words: inWords(change),
  }));
  return { fresh: isFresh(found), changes, notes: found.notes };
}

function verdict(found: Staleness, { out }: Settings, terminal: Terminal): string {
  const paint = painter(terminal);
  const name = harmless(out);
  if (isFresh(found)) return `${paint.green('fresh:')} ${name} is what the inputs give`;
  const count =
    found.changes.length > 0 ? plural(found.changes.length, 'change') : plural(found.notes.length, 'file');
  return `${paint.red('stale:')} ${count} in ${name}; the same command without --check writes it`;
}

/** GitHub shows an annotation at the line of a file, which it knows by its path in the repository. */
function annotations({ reading, settings }: Comparison, found: Staleness, terminal: Terminal): string[] {
  const root = terminal.env.GITHUB_WORKSPACE ?? terminal.cwd;
  const inRepository = (name: string) => relative(root, resolve(terminal.cwd, name)).split(sep).join('/');
  const dataset = inRepository(`${settings.out}/${DATASET}`);
  const sources = new Map(reading.found.map(({ path, shown }) => [path, inRepository(shown)]));
  const fileOf = ({ path }: Change) => (path === null ? undefined : sources.get(path));
  return [
    ...found.notes.map((note) => noteAnnotation(note, dataset)),
    ...found.changes.map((change) => annotation(change, fileOf(change) ?? null, dataset)),
  ];
}
