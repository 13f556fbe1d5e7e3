import type { Block, Document } from '../../schema/document.js';
import { folded, trimmed } from '../mention.js';
import { hasOrganizationWord, isRole, looksLikePerson } from '../people.js';
import type { Entry } from './entry.js';
import { isNoName } from './no-name.js';
import { SITE } from './sited.js';

/**
 * The signatures of a table row whose cells each hold one: a person's name, and on lines below it the office, the body
 * and the site. Null where a cell with words holds something else.
 */
export function signaturesInCells(document: Document, row: readonly Block[]): Entry[] | null {
  const entries: Entry[] = [];
  for (const cell of row) {
    if (!/\p{L}/u.test(folded(document, cell))) continue;
    const [first, ...below] = cell.lines;
    if (first === undefined || !looksLikePerson(folded(document, first).trim())) return null;
    const beside = below
      .map((line) => folded(document, line).trim())
      .filter((line) => line !== '' && !SITE.test(line) && !isNoName(line));
    if (!beside.some((line) => isRole(line) || hasOrganizationWord(line))) return null;
    const { start, end } = trimmed(document.text, first);
    entries.push({ start, end, place: null, group: 'individuals', beside, rule: 'table-row' });
  }
  return entries.length === 0 ? null : entries;
}
