import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/schema/dataset.js';
import type { TableName } from '../../src/schema/names.js';
import { render } from '../../src/writers/index.js';
import { sumOfChunks } from '../save/durable.js';
import { DESCRIPTOR, sumOfFile } from '../save/seal.js';
import { DATASET } from './datasets.js';

/** The dataset itself, and the list of sums. */
const OTHERWISE_CHECKED: readonly string[] = [DATASET, DESCRIPTOR];

/**
 * The files of a folder, besides dataset.json and the CSVs, that are not what its dataset.json gives. They are compared
 * byte by byte: nobody edits them by hand and leaves them what they were.
 */
export function otherProblems(dataset: Dataset, tables: readonly TableName[], folder: string): string[] {
  const [plain, wide] = [false, true].map((wide) =>
    render(dataset, { formats: ['json', 'jsonl', 'xlsx'], tables, wide }),
  );
  return (plain ?? []).flatMap((file, n) => {
    if (OTHERWISE_CHECKED.includes(file.name) || !existsSync(join(folder, file.name))) return [];
    const { hash } = sumOfFile(join(folder, file.name));
    const expected = [file, ...(wide?.slice(n, n + 1) ?? [])];
    return expected.some((one) => sumOfChunks(one.chunks()).hash === hash)
      ? []
      : [`${file.name}: not what dataset.json gives; write it anew or remove it`];
  });
}
