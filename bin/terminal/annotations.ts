import type { Change } from '../../src/compare/changes.js';
import { withoutPlace } from '../../src/compare/words.js';
import { harmless } from './report.js';

/*
 * GitHub Actions reads errors from the output of a step: `::error file=letter.md,line=3,title=…::what is wrong`.
 */

const TITLE = 'stale dataset';

/** A change, at its line of the source; at the dataset where the source has gone. */
export function annotation(change: Change, source: string | null, dataset: string): string {
  const line = source !== null && change.line !== null ? `,line=${change.line}` : '';
  return `::error file=${property(source ?? dataset)}${line},title=${TITLE}::${message(withoutPlace(change))}`;
}

/** What no row can tell, at the dataset. */
export function noteAnnotation(note: string, dataset: string): string {
  return `::error file=${property(dataset)},title=${TITLE}::${message(note)}`;
}

const message = (text: string): string => harmless(text).replaceAll('%', '%25');

/** In a property `:` and `,` would end it. */
const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
