import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slow } from './verdict.js';

/** An expression that may stay as it is. */
export interface Listed {
  readonly file: string;
  readonly expression: string;
  readonly reason: string;
}

/** As many characters of an expression as tell it from the others of its file. */
const ENOUGH = 80;

/** The entries of `listed.tsv`: file, beginning of the expression and reason, one entry a line; `#` begins a remark. */
export function readListed(): Listed[] {
  return readFileSync(join(import.meta.dirname, 'listed.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [file = '', expression = '', reason = ''] = line.split('\t');
      return { file, expression, reason };
    });
}

export const lists = (entry: Listed, slow: Pick<Slow, 'file' | 'source'>): boolean =>
  entry.file === slow.file && entry.expression === slow.source.slice(0, ENOUGH) && entry.reason !== '';
