import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, compare } from '../../src/compare/changes.js';
import type { Dataset } from '../../src/schema/dataset.js';
import type { OutputFile } from '../../src/writers/index.js';
import type { Settings } from '../cli/settings.js';
import { reasonOf } from '../reasons.js';
import { sumOfChunks } from '../save/durable.js';
import { DESCRIPTOR, isOurs, listedIn, sealed, sumOfFile } from '../save/seal.js';
import { isHalfway } from '../save/staging.js';
import { Trouble } from '../trouble.js';
import { DATASET, readDataset } from './datasets.js';

/** How the dataset in a folder differs from what the inputs give; fresh where both lists are empty. */
export interface Staleness {
  readonly changes: readonly Change[];
  /** What no row can tell: a file that is missing, torn, or written otherwise. */
  readonly notes: readonly string[];
}

/**
 * Compare the dataset in a folder with a new one: row by row, and where the rows are the same, file by file. One that is
 * missing or unreadable is stale, said in one line.
 */
export function staleness(
  dataset: Dataset,
  files: readonly OutputFile[],
  { folder, settings, cwd }: { folder: string; settings: Settings; cwd: string },
): Staleness {
  const { render, out } = settings;
  if (isHalfway(folder)) return { changes: [], notes: [`${out}: a run was ended while it saved`] };
  if (render.formats.includes('json')) {
    try {
      const changes = compare(readDataset(join(out, DATASET), cwd), dataset, render.tables);
      if (changes.length > 0) return { changes, notes: [] };
    } catch (error) {
      if (error instanceof Trouble) return { changes: [], notes: [error.message] };
      throw error;
    }
  }
  return { changes: [], notes: differingFiles(files, folder).map((note) => `${out}/${note}`) };
}

function differingFiles(files: readonly OutputFile[], folder: string): string[] {
  const names = files.map(({ name }) => name);
  const others = files.filter(({ name }) => name !== DESCRIPTOR);
  const notes = [
    ...others.flatMap((file) => difference(file, folder)),
    ...listedIn(folder)
      .filter((listed) => !names.includes(listed.path) && isOurs(folder, listed))
      .map(({ path }) => `${path}: no longer part of the dataset`),
  ];
  // The descriptor holds the sums of the others, and differs wherever one of them does.
  if (notes.length > 0) return notes;
  return sealed(files)
    .filter(({ name }) => name === DESCRIPTOR)
    .flatMap((file) => difference(file, folder));
}

function difference({ name, chunks }: Pick<OutputFile, 'name' | 'chunks'>, folder: string): string[] {
  const place = join(folder, name);
  if (!existsSync(place)) return [`${name}: missing`];
  const sum = sumOfChunks(chunks());
  try {
    return sumOfFile(place).hash === sum.hash
      ? []
      : [`${name}: not what the inputs give, though the rows are the same`];
  } catch (error) {
    return [`${name}: ${reasonOf(error)}`];
  }
}
