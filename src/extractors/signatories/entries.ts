import { isValediction } from '../../lexicon/closing-lines.js';
import { isRegion } from '../../lexicon/countries/index.js';
import type { Document } from '../../schema/document.js';
import { subspan } from '../mention.js';
import { hasOrganizationWord } from '../people.js';
import type { Entry } from './entry.js';
import { groupHeadings, labelledPersons } from './groups.js';
import { dividedItems, isHeading, type Line, linesOf, placeNamed } from './lines.js';
import { isNoName } from './no-name.js';
import { runIn } from './run-in.js';
import { nameOfSited, sitedEntries } from './sited.js';
import { tableRows } from './tables.js';

/** Everything in the closing that may be a signature, in reading order. */
export function entriesOf(document: Document): Entry[] {
  const closing = document.blocks.filter((block) => block.part === 'closing');
  const cells = closing.filter((block) => block.kind === 'cell');
  const others = closing.filter((block) => block.kind !== 'cell');
  const apart = dividedItems(document, others);
  const sited = sitedEntries(document, others);
  const rows = others.flatMap(
    (block) =>
      sited.get(block)?.flatMap((entry) => nameOfSited(document, block, entry)) ??
      linesOf(document, block, block.kind === 'item' && !apart.has(block)),
  );
  const listed = underHeadings(document, rows);
  // Signatures side by side are read one after the other, and not line by line.
  if (cells.length === 0) return listed;
  return [...listed, ...tableRows(document, cells)].sort((a, b) => a.start - b.start);
}

/** Heads the names of persons. */
const INDIVIDUALS =
  /individual|academics|expert|person|people|scholar|parliamentarian|members|leaders|lawyers|journalists|writers|artists|officials/i;

/** A line with what it is beside a signature. */
interface Told {
  readonly line: Line;
  readonly isHeading: boolean;
  /** The place that it names and nothing else. */
  readonly place: string | null;
}

/** `for the Christian Movement` closes no letter where a name stands over it. */
function representsAbove(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1];
  return (
    above !== undefined && !isValediction(above.text) && /^(?:for|on behalf of) /i.test(lines[i]?.text ?? '')
  );
}

/** Drop the headings and remember what they say of the lines below them. */
function underHeadings(document: Document, lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  const kept = lines.filter((line, i) => !isValediction(line.text) || representsAbove(lines, i));
  const groups = groupHeadings(kept);
  const told = kept.map((line, i) => {
    const place = placeNamed(line.text);
    const divides = groups.has(line) || (place === null && isBetweenItems(kept, i));
    return { line, isHeading: divides || isHeading(line.text), place };
  });
  const labelled = labelledPersons(
    document,
    told.flatMap(({ line, isHeading }) => (isHeading ? [] : [line])),
  );
  const placesLead = placesAreHeadings(told);
  let place: string | null = null;
  let group: Entry['group'] = null;
  for (const { line, isHeading, place: named } of told) {
    if (isHeading || isGroupName(line)) {
      group = INDIVIDUALS.test(line.text)
        ? 'individuals'
        : /organi|ngo|group|network|coalition|association|institution/i.test(line.text)
          ? 'organizations'
          : null;
      place = null;
      continue;
    }
    if (named !== null && (isRegion(named) || !hasOrganizationWord(named))) {
      if (placesLead) place = named;
      else giveToLast(entries, named);
      continue;
    }
    if (isNoName(line.text)) continue;
    const { label = '', persons = [] } = labelled.get(line) ?? {};
    for (const { start, end } of persons)
      entries.push({
        start,
        end,
        place: placeNamed(label),
        group: 'individuals',
        beside: [label],
        rule: 'run-in',
      });
    if (persons.length > 0) continue;
    const placed = placeBefore(document, line);
    const spans = runIn(document, placed?.line ?? line, placed !== null);
    const rule = spans.length > 1 ? 'run-in' : line.isItem ? 'item' : 'line';
    for (const { start, end } of spans)
      entries.push({ start, end, place: placed?.place ?? line.place ?? place, group, beside: [], rule });
  }
  return entries;
}

/** `Kenya: Organization; Organization`: the place stands before the names. */
function placeBefore(document: Document, line: Line): { place: string; line: Line } | null {
  if (!line.text.includes(':')) return null;
  const [lead = '', name = ''] = /^(\p{Lu}[^:;,]{1,40}):\s+(?=\S)/u.exec(line.text) ?? [];
  const place = lead === '' ? null : placeNamed(name);
  if (place === null) return null;
  const span = subspan(document, line, lead.length, line.text.length);
  return { place, line: { ...line, ...span, text: line.text.slice(lead.length) } };
}

/** A heading between two parts of a list. */
const isBetweenItems = (lines: readonly Line[], i: number): boolean =>
  lines[i]?.block.kind === 'heading' &&
  lines[i - 1]?.block.kind === 'item' &&
  lines[i + 1]?.block.kind === 'item';

function isGroupName(line: Line): boolean {
  return line.block.kind === 'heading' && /^(?:organi[sz]ations|individuals)\b/i.test(line.text);
}

/** Where a place comes before the first name, places are headings; where it follows, it is the name's own. */
function placesAreHeadings(told: readonly Told[]): boolean {
  const rows = told.filter(({ isHeading }) => !isHeading);
  return (
    (rows[0] !== undefined && rows[0].place !== null) ||
    rows.filter(({ place }) => place !== null).length * 3 < rows.length ||
    told.some(({ line, place }) => place !== null && line.block.kind === 'heading')
  );
}

function giveToLast(entries: Entry[], place: string): void {
  const last = entries.at(-1);
  if (last !== undefined && last.place === null) entries[entries.length - 1] = { ...last, place };
}
