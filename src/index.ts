import { assemble, inOrder } from './assemble.js';
import type { Draft, Input } from './draft.js';
import { readDraft } from './read.js';
import { type Dataset, gathered } from './schema/dataset.js';
import { failureOf, type UnreadableInput } from './schema/errors.js';

export type { Input } from './draft.js';
export { type Dataset, type DocumentEntry, validate } from './schema/dataset.js';
export { DemarcheError, InvalidDataset, UnreadableInput } from './schema/errors.js';
export { extensions, type TableName, tableNames } from './schema/names.js';
export {
  type CsvStyle,
  csvStyles,
  type Format,
  formats,
  type OutputFile,
  type RenderOptions,
  render,
} from './writers/index.js';

/** What a run gives: the dataset of all that could be read, and one error a file that could not. */
export interface Extraction {
  readonly dataset: Dataset;
  readonly failures: readonly UnreadableInput[];
}

/**
 * Read every input and find every row. Pulls its inputs one by one, so that a caller can read files as it goes. Documents
 * come sorted by path, then by content: the order of the inputs does not matter.
 */
export function extract(inputs: Iterable<Input>): Extraction {
  const drafts: Draft[] = [];
  const failures: UnreadableInput[] = [];
  for (const input of inputs) {
    try {
      drafts.push(readDraft(input));
    } catch (error) {
      failures.push(failureOf(input.path, error));
    }
  }
  drafts.sort((a, b) => inOrder(a.entry, b.entry));
  const paths = drafts.map(({ entry }) => entry.path);
  const entries = assemble({ paths, [Symbol.iterator]: () => drafts.values() });
  return { dataset: gathered(entries), failures };
}
