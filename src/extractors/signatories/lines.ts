import { isAddressLine, isWithinBuilding } from '../../lexicon/address-lines.js';
import { foldSpaces } from '../../lexicon/characters.js';
import { isSignatureHeading, isSignatureSubheading, signOffLength } from '../../lexicon/closing-lines.js';
import { isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { dayShape } from '../../lexicon/day-shape.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { divided } from '../divided.js';
import { folded, trimmed } from '../mention.js';
import {
  beginsWithGivenName,
  hasOrganizationWord,
  honorificLength,
  isOnesRole,
  looksLikePerson,
} from '../people.js';

const NUMBER = /^\s*\(?\d{1,3}[.):]?\s+(?=\S)|^\s*[-•*·–]\s+/u;

/** `Signed:` or `Signed by` before names on the same line. */
const LABEL = /^\s*(?:signed(?: by)?|signatories|endorsed by|submitted by|the undersigned)\s*:\s+(?=\S)/iu;
const SIGNED_BY = /^\s*(?:Signed|Endorsed|Submitted) by\s+(?=\p{Lu})/u;

/** Emphasis that goes on over several paragraphs is none to Markdown: `_Ana Ek`, and further down `Mia Lund_`. */
const OPEN_EMPHASIS = /^\s*_{1,3}(?=\p{Lu})/u;

const NUMBER_ALONE = /^\(?\d{1,3}[.)]?$/;

const PLACE_HEADING = /^(.{2,40}?) ?:?(?: ?\(\d+\))?$/;

/** A printed line of the closing, without its number or label. */
export interface Line extends Span {
  readonly text: string;
  readonly block: Block;
  /** Is an item of a list, as a whole. */
  readonly isItem: boolean;
  /** Stands behind `Signed by`. */
  readonly labelled: boolean;
  /** What the address below it ends in. */
  readonly place?: string | null;
}

/**
 * Lines of a block without their numbers; a number alone on its line belongs to the next.
 * @param isItem whether the block is an item that is read as a whole
 */
export function linesOf(document: Document, block: Block, isItem: boolean): Line[] {
  const whole = isItem ? [{ start: block.start, end: block.end }] : block.lines;
  const rows = inColumns(document, whole) ? columnsOf(document, whole) : whole;
  return rows.flatMap((row) => {
    const raw = document.text.slice(row.start, row.end);
    if (isSureAddress(raw.trim())) return [];
    const label = LABEL.exec(raw) ?? SIGNED_BY.exec(raw);
    const lead = (NUMBER.exec(raw) ?? label ?? OPEN_EMPHASIS.exec(raw))?.[0].length ?? signOffLength(raw);
    const { start, end } = trimmed(document.text, {
      start: row.start + lead,
      end: row.start + withoutDate(withoutQuote(raw)).length,
    });
    const text = folded(document, { start, end });
    if (text === '' || NUMBER_ALONE.test(text) || /^[\p{P}\p{S}\s]+$/u.test(text)) return [];
    return [{ start, end, text, block, isItem, labelled: label !== null }];
  });
}

/**
 * The items of which each line is one of a signature: a person's name, and below it the office or the body. A name that
 * runs over a line end is one; so most of the items that have lines must begin as persons' names do.
 */
export function dividedItems(document: Document, blocks: readonly Block[]): ReadonlySet<Block> {
  const items = blocks.filter(({ kind, lines }) => kind === 'item' && lines.length > 1);
  const named = items.filter((item) => looksLikePerson(firstName(document, item).name));
  const given = named.filter((item) => {
    const { name, isTitled } = firstName(document, item);
    return isTitled || beginsWithGivenName(name);
  });
  return new Set(given.length * 2 >= items.length ? named : []);
}

/** What stands on the first line of an item, without its number and title. */
function firstName(document: Document, { lines: [first] }: Block): { name: string; isTitled: boolean } {
  const text = first === undefined ? '' : folded(document, first);
  const line = text.slice(NUMBER.exec(text)?.[0].length ?? 0);
  const title = honorificLength(line);
  return { name: line.slice(title), isTitled: title > 0 };
}

/** Where a quoted letter ends with the name, the mark is the quotation's; that of emphasis is no name's. */
function withoutQuote(raw: string): string {
  const line = withoutEnd(raw, /[\s_]/);
  const isOpen = /["”»]$/.test(line) && !/["“«]/.test(line.slice(0, -1));
  return isOpen ? line.slice(0, -1) : line;
}

/** `Towers of Harbour Road` may be a body. */
const isSureAddress = (line: string): boolean =>
  isAddressLine(line) && (isWithinBuilding(line) || !hasOrganizationWord(line));

/** `Friends of the Lake, 3 May 2016` */
const DATE = new RegExp(String.raw`,\s+${dayShape}\.?$`, 'u');

/** A line without the day of signing behind the name; `Nairobi, 3 May 2016` holds no name. */
function withoutDate(raw: string): string {
  const line = raw.trimEnd();
  const date = /\d{4}\.?$/.test(line) ? DATE.exec(line) : null;
  const name = date === null ? '' : foldSpaces(line.slice(0, date.index)).trim();
  const isName =
    name !== '' && placeNamed(name) === null && (hasOrganizationWord(name) || beginsWithGivenName(name));
  return isName && date !== null ? line.slice(0, date.index) : raw;
}

/** A heading over signatures, or within their list. */
export const isHeading = (text: string): boolean => isSignatureHeading(text) || isSignatureSubheading(text);

const GAP = /\S[ \t]{3,}(?=\S)/;

/** Names set in two columns have a wide gap in most lines. */
function inColumns(document: Document, rows: readonly Span[]): boolean {
  if (rows.length < 2) return false;
  const wide = rows.filter((row) => GAP.test(document.text.slice(row.start, row.end)));
  return wide.length >= 2 && wide.length * 2 >= rows.length;
}

/** The cells row by row; column by column where each holds a signature: a name, with an office below it. */
function columnsOf(document: Document, rows: readonly Span[]): Span[] {
  const cells = rows.map((row) => {
    const stretch = document.text.slice(row.start, row.end);
    return divided(document.text, row, stretch.matchAll(/(?<=\S)[ \t]{3,}/g));
  });
  const [names = [], offices = []] = cells;
  const areSignatures =
    cells.every((row) => row.length === names.length) &&
    offices.every((office) => isOnesRole(folded(document, office)));
  return areSignatures
    ? names.flatMap((_, column) => cells.flatMap((row) => row[column] ?? []))
    : cells.flat();
}

/** `Global`, `Kenya:`, `United States (4)`, also in capitals: a place and nothing else. */
export function placeNamed(text: string): string | null {
  const name = PLACE_HEADING.exec(text)?.[1]?.trim() ?? '';
  return name !== '' && (isTown(name) || isRegion(name) || /^(?:national|regional)$/i.test(name))
    ? name
    : null;
}

/** `Kenya`, `Nairobi`, `Nairobi, Kenya` */
const isTown = (text: string): boolean =>
  text.split(/,\s*/, 3).every((part, i) => i < 2 && placeCountry(part) !== null);
