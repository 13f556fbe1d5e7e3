import { parse } from 'csv-parse/sync';
import type { Dataset } from '../../src/schema/dataset.js';
import { type RenderOptions, render } from '../../src/writers/index.js';

type Options = Partial<RenderOptions>;

/** The bytes of one output file; throws where there is no such file. */
export function bytes(dataset: Dataset, name: string, options: Options = {}): Buffer {
  const file = render(dataset, options).find((output) => output.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return Buffer.concat([...file.chunks()].map((chunk) => Buffer.from(chunk)));
}

/** The text of one output file. */
export function written(dataset: Dataset, name: string, options: Options = {}): string {
  return bytes(dataset, name, options).toString('utf8');
}

/** The records of one CSV, its header first, read back by a parser that is not ours. */
export function records(dataset: Dataset, name: string, options: Options = {}): string[][] {
  return parse(written(dataset, name, options), { bom: true });
}
