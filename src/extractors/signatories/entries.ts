import { isRegion, placeCountry } from '../../lexicon/countries/index.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { isSignatureHeading, isValediction } from '../cues.js';
import { folded, trimmed } from '../mention.js';
import { hasOrganizationWord } from '../people.js';

/** One line, item or table row that signs. */
export interface Entry extends Span {
  /** The place that the entry's heading or its own table column names. */
  readonly place: string | null;
  /** Does a heading say who signs below it? */
  readonly group: 'organizations' | 'individuals' | null;
  /** Other cells of its table row, in order. */
  readonly beside: readonly string[];
  readonly rule: 'line' | 'item' | 'table-row' | 'run-in';
}

const NUMBER = /^[\s\uFEFF]*\(?\d{1,3}[.):]?[\s\uFEFF]+(?=\S)|^[\s\uFEFF]*[-•*·–][\s\uFEFF]+/u;
/** `Signed:` before names on the same line. */
const LABEL =
  /^[\s\uFEFF]*(?:signed(?: by)?|signatories|endorsed by|submitted by|the undersigned)[\s\uFEFF]*:[\s\uFEFF]+(?=\S)/iu;
const NUMBER_ALONE = /^\(?\d{1,3}[.)]?$/;
const CONTACT =
  /@|\bhttps?:|\bwww\.|\+\d[\d\s().-]{6,}|\b(?:tel|phone|fax|e-?mail|contact|website)\b\s*[:.]/i;
/** Marks, links and notes between signatures. */
const NO_NAME =
  /^\(?(?:signed|signature|s\/|sgd)\.?\)?$|©|^(?:see|read|click|view|download|visit|here|to view|the full list|full list|and \d+ others?)\b.*\p{Ll}|^\[.*\]$|^\(c\)/iu;
const PLACE_HEADING = /^(.{2,40}?)\s*:?(?:\s*\(\d+\))?$/;

/** Everything in the closing that may be a signature, in reading order. */
export function entriesOf(document: Document): Entry[] {
  const closing = document.blocks.filter((block) => block.part === 'closing');
  const cells = closing.filter((block) => block.kind === 'cell');
  const rows = closing.filter((block) => block.kind !== 'cell').flatMap((block) => linesOf(document, block));
  return [...underHeadings(document, rows), ...tableRows(document, cells)].sort((a, b) => a.start - b.start);
}

interface Line extends Span {
  readonly text: string;
  readonly block: Block;
}

/** Lines of a block without their numbers; a number alone on its line belongs to the next. */
function linesOf(document: Document, block: Block): Line[] {
  const rows = block.kind === 'item' ? [{ start: block.start, end: block.end }] : block.lines;
  return rows.flatMap((row) => {
    const raw = document.text.slice(row.start, row.end);
    const lead = (NUMBER.exec(raw) ?? LABEL.exec(raw))?.[0].length ?? 0;
    const span = trimmed(document.text, { start: row.start + lead, end: row.end });
    const text = folded(document, span);
    if (text === '' || NUMBER_ALONE.test(text) || /^[\p{P}\p{S}\s]+$/u.test(text)) return [];
    return [{ ...span, text, block }];
  });
}

/** Drop the headings and remember what they say of the lines below them. */
function underHeadings(document: Document, lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  const placesLead = placesAreHeadings(lines);
  let place: string | null = null;
  let group: Entry['group'] = null;
  for (const line of lines) {
    if (isValediction(line.text)) continue;
    if (isSignatureHeading(line.text) || isGroupName(line)) {
      group = /individual|academic|expert|person|people|scholar|parliamentarian|members/i.test(line.text)
        ? 'individuals'
        : /organi|ngo|group|network|coalition|association|institution/i.test(line.text)
          ? 'organizations'
          : null;
      place = null;
      continue;
    }
    const named = placeNamed(line.text);
    if (named !== null && (isRegion(named) || !hasOrganizationWord(named))) {
      if (placesLead) place = named;
      else giveToLast(entries, named);
      continue;
    }
    if (CONTACT.test(line.text) || NO_NAME.test(line.text)) continue;
    const spans = runIn(document, line);
    for (const span of spans) {
      const rule = spans.length > 1 ? 'run-in' : line.block.kind === 'item' ? 'item' : 'line';
      entries.push({ ...span, place, group, beside: [], rule });
    }
  }
  return entries;
}

/** `Global`, `Kenya:`, `United States (4)`, also in capitals: a place and nothing else. */
function placeNamed(text: string): string | null {
  const name = PLACE_HEADING.exec(text)?.[1]?.trim() ?? '';
  return name !== '' &&
    (placeCountry(name) !== null || isRegion(name) || /^(?:national|regional)$/i.test(name))
    ? name
    : null;
}

function isGroupName(line: Line): boolean {
  return line.block.kind === 'heading' && /^(?:organi[sz]ations|individuals)\b/i.test(line.text);
}

/** Where a place comes before the first name, places are headings; where it follows, it is the name's own. */
function placesAreHeadings(lines: readonly Line[]): boolean {
  const kinds = lines
    .filter((line) => !isValediction(line.text) && !isSignatureHeading(line.text))
    .map((line) => placeNamed(line.text) !== null);
  return (
    kinds[0] === true ||
    kinds.filter(Boolean).length * 3 < kinds.length ||
    lines.some((l) => placeNamed(l.text) !== null && l.block.kind === 'heading')
  );
}

function giveToLast(entries: Entry[], place: string): void {
  const last = entries.at(-1);
  if (last !== undefined && last.place === null) entries[entries.length - 1] = { ...last, place };
}

/** `A, B, C and D` on one line, or `A; B; C`: several names where most parts are organizations'. */
function runIn(document: Document, line: Line): Span[] {
  const semicolons = split(document, line, /;[\s\uFEFF]+(?:and[\s\uFEFF]+)?/g);
  if (semicolons.length >= 3) return semicolons;
  const parts = split(
    document,
    line,
    /,[\s\uFEFF]+(?:and[\s\uFEFF]+|&[\s\uFEFF]+)?|[\s\uFEFF]+and[\s\uFEFF]+(?=[^,]*$)/g,
  );
  if (parts.length < 4 || !/,? and [^,]+$/.test(line.text)) return [line];
  const named = parts.filter((part) => {
    const text = folded(document, part);
    return /^\p{Lu}/u.test(text) && placeCountry(text) === null;
  });
  // Most names have several words; `Organizing, Development and Research` is one name.
  const long = parts.filter((part) => /\s/.test(folded(document, part)));
  return named.length === parts.length && long.length * 2 > parts.length ? parts : [line];
}

function split(document: Document, line: Span, divider: RegExp): Span[] {
  const stretch = document.text.slice(line.start, line.end);
  const spans: Span[] = [];
  let start = 0;
  for (const match of stretch.matchAll(divider)) {
    spans.push({ start: line.start + start, end: line.start + match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start: line.start + start, end: line.end });
  return spans.map((span) => trimmed(document.text, span)).filter((span) => span.start < span.end);
}

/** One entry a table row: the name's column is found by its header or as the first that holds words. */
function tableRows(document: Document, cells: readonly Block[]): Entry[] {
  const tables = new Map<string, Block[]>();
  for (const cell of cells) {
    const key = `${cell.cell?.table}/${cell.cell?.row}`;
    tables.set(key, [...(tables.get(key) ?? []), cell]);
  }
  const columns = new Map<number, Columns>();
  const entries: Entry[] = [];
  for (const row of tables.values()) {
    const table = row[0]?.cell?.table ?? 0;
    const header = readHeader(document, row);
    if (header !== null && (row[0]?.cell?.row === 0 || row[0]?.cell?.header === true)) {
      columns.set(table, header);
      continue;
    }
    const { name: nameColumn, place: placeColumn } = columns.get(table) ?? guessColumns(document, row);
    const name = row.find((cell) => cell.cell?.column === nameColumn);
    const place = row.find((cell) => cell.cell?.column === placeColumn);
    if (
      name === undefined ||
      isSignatureHeading(folded(document, name)) ||
      !/\p{L}/u.test(folded(document, name))
    )
      continue;
    const beside = row
      .filter((cell) => cell !== name && cell !== place)
      .map((cell) => folded(document, cell));
    const span = trimmed(document.text, name);
    entries.push({
      ...span,
      place: place === undefined ? null : folded(document, place),
      group: null,
      beside,
      rule: 'table-row',
    });
  }
  return entries;
}

/** Columns of a table, counted from 0. */
interface Columns {
  readonly name: number;
  readonly place: number | null;
}

const NAME_HEADER =
  /^(?:(?:full )?names?|organi[sz]ations?|signator(?:y|ies)|group|ngo|institution|nombre|nom|organizaci[oó]n|organisation)\b/i;
const PLACE_HEADER = /^(?:country|location|place|based in|pa[ií]s|pays|land|state)\b/i;

/** The columns that a header row names; null where the row is none. */
function readHeader(document: Document, row: readonly Block[]): Columns | null {
  const column = (header: RegExp): number | null =>
    row.find((cell) => header.test(folded(document, cell)))?.cell?.column ?? null;
  const [name, place] = [column(NAME_HEADER), column(PLACE_HEADER)];
  return name === null && place === null ? null : { name: name ?? (place === 0 ? 1 : 0), place };
}

/** Without a header: the first cell with words is the name's, the first that is a place the place's. */
function guessColumns(document: Document, row: readonly Block[]): Columns {
  const words = row.find((cell) => /\p{L}{2}/u.test(folded(document, cell)));
  const place = row.find((cell) => cell !== words && placeNamed(folded(document, cell)) !== null);
  return { name: words?.cell?.column ?? 0, place: place?.cell?.column ?? null };
}
