import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readConfig, config as schema } from '../../src/schema/config.js';
import { reasonOf } from '../reasons.js';
import { Trouble } from '../trouble.js';
import type { Located } from './settings.js';
import { didYouMean } from './suggest.js';

export const CONFIG_NAME = 'extract.config.json';

/**
 * The config that holds: the named one, else the next `extract.config.json` from the current folder upward, else none.
 * @param named `false` where the person wants none
 * @throws {Trouble} where it cannot be read or says what is not known
 */
export function findConfig(named: string | false | undefined, cwd: string): Located | null {
  if (named === false) return null;
  const file = named === undefined ? upward(cwd) : resolve(cwd, named);
  if (file === null) return null;
  return { config: parse(file, named ?? relative(cwd, file)), folder: dirname(file) };
}

function upward(folder: string): string | null {
  const file = join(folder, CONFIG_NAME);
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  return dirname(folder) === folder ? null : upward(dirname(folder));
}

function parse(file: string, shown: string): Located['config'] {
  const result = readConfig(readJson(file, shown));
  if (!isProblems(result)) return result;
  const keys = Object.keys(schema.shape);
  const problems = result.map(({ key, problem, unknown }) =>
    unknown ? `unknown key '${key}'${didYouMean(key, keys)}` : `${key}: ${problem}`,
  );
  throw new Trouble(`${shown}: ${problems.join('; ')}`);
}

const isProblems = (
  result: ReturnType<typeof readConfig>,
): result is Exclude<typeof result, Located['config']> => Array.isArray(result);

/**
 * The value of a JSON file; a leading byte order mark is passed by.
 * @throws {Trouble} where it cannot be read or is no JSON
 */
export function readJson(file: string, shown: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Trouble(`${shown}: ${reasonOf(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Trouble(`${shown}: not JSON (${error.message})`);
    throw error;
  }
}
