import { parse } from 'csv-parse/sync';
import type { Dataset } from '../../src/schema/dataset.js';
import { render } from '../../src/writers/index.js';

/** The text of one output file; throws where there is no such file. */
export function written(dataset: Dataset, name: string): string {
  const file = render(dataset).find((output) => output.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return [...file.chunks()].join('');
}

/** The records of one CSV, its header first, read back by a parser that is not ours. */
export function records(dataset: Dataset, name: string): string[][] {
  return parse(written(dataset, name));
}
