import type { Dataset } from '../schema/dataset.js';
import { datasetSchema } from '../schema/json-schema.js';
import { csvChunks } from './csv.js';
import { dataPackage } from './datapackage.js';
import { jsonChunks } from './json.js';
import { columnsOf, rowsOf, tableNames } from './rows.js';

/** A file of the dataset: its name below the output folder, and its text in pieces, made anew at every call. */
export interface OutputFile {
  readonly name: string;
  chunks(): Iterable<string>;
}

/**
 * Every file of a dataset, in the order in which to save them. dataset.json is the last: who sees a new one may trust
 * that the files beside it are new too. The dataset is taken as valid; nothing is made before `chunks()` is read.
 */
export function render(dataset: Dataset): readonly OutputFile[] {
  return [
    ...tableNames.map((name) => ({
      name: `${name}.csv`,
      chunks: () => csvChunks(columnsOf(name), rowsOf(dataset, name)),
    })),
    { name: 'schema.json', chunks: () => pretty(datasetSchema()) },
    { name: 'datapackage.json', chunks: () => pretty(dataPackage()) },
    { name: 'dataset.json', chunks: () => jsonChunks(dataset) },
  ];
}

const pretty = (value: object): readonly string[] => [`${JSON.stringify(value, null, 2)}\n`];
