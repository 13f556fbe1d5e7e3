import type { DocumentEntry } from '../../../src/index.js';
import { cells, found } from '../marked.js';

type Column = keyof DocumentEntry['recipients'][number];

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';

/** What stands above the text of a letter, and below its signature: blocks, their lines divided by ` / `. */
export const letter = (above: readonly string[], below: readonly string[] = []): string =>
  [...above, PROSE, 'Sincerely,', 'Ann Roe', ...below]
    .map((block) => block.replaceAll(' / ', '\n'))
    .join('\n\n');

/** Some columns of those whom a letter is written to; « and » enclose each name in it. */
export const readers = (marked: string, ...columns: Column[]) =>
  found(marked, 'recipients').map((row) => cells(row, columns));
