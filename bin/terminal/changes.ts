import type { ChalkInstance } from 'chalk';
import type { Change } from '../../src/compare/changes.js';
import { inWords } from '../../src/compare/words.js';
import { harmless } from './report.js';

const COLOURS = { added: 'green', removed: 'red', changed: 'yellow' } as const;

/** A change in one line: green what came, red what went, yellow what says something else. */
export function changeLine(change: Change, paint: ChalkInstance): string {
  return paint[COLOURS[change.kind]](harmless(inWords(change)));
}
