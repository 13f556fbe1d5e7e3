import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LooseDataset, looseDataset } from '../../src/compare/loose.js';
import { DemarcheError } from '../../src/schema/errors.js';
import { readJson } from '../cli/config.js';
import { Trouble } from '../trouble.js';

export const DATASET = 'dataset.json';

/**
 * Read a dataset for comparing: a dataset.json, or the one in a folder.
 * @throws {Trouble} where there is none
 */
export function readDataset(name: string, cwd: string): LooseDataset {
  const isFolder = statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() === true;
  const shown = isFolder ? join(name, DATASET) : name;
  const value = readJson(resolve(cwd, shown), shown);
  try {
    return looseDataset(value);
  } catch (error) {
    if (error instanceof DemarcheError) throw new Trouble(`${shown}: ${error.message}`);
    throw error;
  }
}
