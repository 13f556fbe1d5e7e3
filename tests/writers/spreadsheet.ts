import { unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre';
import type { Dataset } from '../../src/schema/dataset.js';
import { entry, recipient } from './sample.js';
import { bytes } from './written.js';

/** The bytes of dataset.xlsx. */
export const workbook = (dataset: Dataset, wide = false): Buffer =>
  bytes(dataset, 'dataset.xlsx', { formats: ['xlsx'], wide });

/** The sheets as a library reads them that did not write them. */
export const sheetsOf = async (dataset: Dataset): Promise<Sheet[]> =>
  (await readXlsx(workbook(dataset))).sheets;

/** The XML of a part, for what no reader tells. */
export const part = (dataset: Dataset, name: string): string =>
  new TextDecoder().decode(unzipSync(workbook(dataset))[name]);

/** How a text looks in a cell that is read back. */
export async function through(text: string): Promise<unknown> {
  const dataset = { documents: [entry({ recipients: [recipient({ address: text })] })], organizations: [] };
  const sheet = (await sheetsOf(dataset))[2];
  return sheet?.rows[1]?.[sheet.rows[0]?.indexOf('address') ?? -1];
}
