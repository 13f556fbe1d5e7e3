import type { TableName } from '../schema/names.js';
import type { Change } from './changes.js';
import type { FieldChange } from './fields.js';
import { listOf, type Row, textOf } from './loose.js';

/** What one row of a table is called. */
const NOUNS: Readonly<Record<TableName, string>> = {
  documents: 'document',
  dates: 'date',
  recipients: 'recipient',
  signatories: 'signatory',
  references: 'reference',
  recommendations: 'recommendation',
  organizations: 'organization',
};

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

/** Characters of a text that are shown at most. */
const ROOM = 70;
/** Characters before the first difference that are shown. */
const LEAD = 12;

/** The change in one line: `+ signatory Kontras (IDN) in letter.md:159`, `~ date "April 2018" in …: edtf 2018-04 -> 2018`. */
export function inWords(change: Change): string {
  return `${SIGNS[change.kind]} ${inShort(change)}${place(change)}${details(change, ': ')}`;
}

/** The same without its place, for those who show that themselves: `signatory Kontras (IDN) was added`. */
export function withoutPlace(change: Change): string {
  const verb = change.kind === 'changed' ? 'has changed' : `was ${change.kind}`;
  return `${inShort(change)} ${verb}${details(change, ': ')}`;
}

function inShort({ table, row, column }: Change): string {
  return column === null ? `${NOUNS[table]} ${nameOf(table, row)}` : `column ${column} of ${table}`;
}

function place({ table, path, line }: Change): string {
  if (path === null || table === 'documents') return '';
  return line === null ? ` in ${path}` : ` in ${path}:${line}`;
}

function details({ fields, edited, moved }: Change, before: string): string {
  const said = [
    ...(edited ? ['file changed'] : []),
    ...fields.map(fieldInWords),
    ...(moved > 0 ? [`${moved} ${moved === 1 ? 'row' : 'rows'} moved`] : []),
  ];
  return said.length > 0 ? before + said.join(', ') : '';
}

/** What a person calls a row. */
function nameOf(table: TableName, row: Row): string {
  switch (table) {
    case 'documents':
      return textOf(row, 'path');
    case 'dates':
      return `${quoted(textOf(row, 'text'))} (${textOf(row, 'edtf')})`;
    case 'references':
      return textOf(row, 'instrument') + (textOf(row, 'article') && ` art. ${textOf(row, 'article')}`);
    case 'recommendations':
      return quoted(textOf(row, 'text'));
    default:
      return textOf(row, 'name') + (textOf(row, 'country_code') && ` (${textOf(row, 'country_code')})`);
  }
}

function fieldInWords({ column, before, after }: FieldChange): string {
  if (Array.isArray(before) && Array.isArray(after)) return `${column} ${listInWords(before, after)}`;
  const [old, now] = windows(asText(before), asText(after));
  return `${column} ${old} -> ${now}`;
}

function listInWords(before: unknown, after: unknown): string {
  const [old, now] = [listOf(before), listOf(after)];
  const changes = [
    ...old.filter((item) => !now.includes(item)).map((item) => `-${shown(item)}`),
    ...now.filter((item) => !old.includes(item)).map((item) => `+${shown(item)}`),
  ];
  return changes.length > 0 ? changes.join(' ') : 'in another order';
}

const asText = (value: unknown): string | null =>
  value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** Two texts, both from shortly before the place where they part, so that what is cut is what they share. */
function windows(before: string | null, after: string | null): [string, string] {
  const [old, now] = [[...(before ?? '')], [...(after ?? '')]];
  let same = 0;
  while (same < old.length && old[same] === now[same]) same++;
  const from = Math.max(old.length, now.length) > ROOM && same > 2 * LEAD ? same - LEAD : 0;
  const cut = (points: readonly string[]): string =>
    shown((from > 0 ? '…' : '') + points.slice(from).join(''));
  return [before === null ? 'none' : cut(old), after === null ? 'none' : cut(now)];
}

/** A plain value as it is, a text in quotes, and no more of it than a line can bear. */
function shown(text: string): string {
  return /^[\p{L}\p{N}_.:/-]+$/u.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  const points = [...text];
  return `"${points.length > ROOM ? `${points.slice(0, ROOM).join('').trimEnd()}…` : text}"`;
}
