import type { Block, Document } from '../../schema/document.js';
import { folded, trimmed } from '../mention.js';
import { signaturesInCells } from './cells.js';
import type { Entry } from './entry.js';
import { isHeading, placeNamed } from './lines.js';

/** One entry a table row: the name's column is found by its header or as the first that holds words. */
export function tableRows(document: Document, cells: readonly Block[]): Entry[] {
  const tables = new Map<string, Block[]>();
  for (const cell of cells) {
    const key = `${cell.cell?.table}/${cell.cell?.row}`;
    const row = tables.get(key);
    if (row === undefined) tables.set(key, [cell]);
    else row.push(cell);
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
    const signatures = columns.has(table) ? null : signaturesInCells(document, row);
    if (signatures !== null) {
      entries.push(...signatures);
      continue;
    }
    const { name: nameColumn, place: placeColumn, group } = columns.get(table) ?? guessColumns(document, row);
    const name = row.find((cell) => cell.cell?.column === nameColumn);
    const place = row.find((cell) => cell.cell?.column === placeColumn);
    if (name === undefined || isHeading(folded(document, name)) || !/\p{L}/u.test(folded(document, name)))
      continue;
    const beside = row
      .filter((cell) => cell !== name && cell !== place)
      .map((cell) => folded(document, cell));
    const { start, end } = trimmed(document.text, name);
    entries.push({
      start,
      end,
      place: place === undefined ? null : folded(document, place),
      group,
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
  readonly group: Entry['group'];
}

const NAME_HEADER =
  /^(?:(?:full |individual |signatory )?names?|organi[sz]ations?|signator(?:y|ies)|group|ngo|institution|nombre|nom|organizaci[oó]n|organisation)\b/i;

/** `Name` beside one of these is a person's. */
const PERSON_HEADER = /^(?:full |first |individual )?names?\b|^(?:nombre|nom)\b/i;
const AFFILIATION_HEADER =
  /^(?:organi[sz]ation|affiliation|institution|title|position|role|occupation|profession|designation|employer|university|organizaci[oó]n|cargo|fonction)s?\b/i;

const PLACE_HEADER = /^(?:country|location|place|based in|pa[ií]s|pays|land|state)\b/i;

/** The columns that a header row names; null where the row is none. */
function readHeader(document: Document, row: readonly Block[]): Columns | null {
  const column = (header: RegExp): number | null =>
    row.find((cell) => header.test(folded(document, cell)))?.cell?.column ?? null;
  const [name, place] = [column(NAME_HEADER), column(PLACE_HEADER)];
  if (name === null && place === null) return null;
  const persons = column(PERSON_HEADER);
  const isAffiliated =
    persons !== null && row.some((cell) => AFFILIATION_HEADER.test(folded(document, cell)));
  if (isAffiliated) return { name: persons, place, group: 'individuals' };
  return { name: name ?? (place === 0 ? 1 : 0), place, group: null };
}

/** Without a header: the first cell with words is the name's, the first that is a place the place's. */
function guessColumns(document: Document, row: readonly Block[]): Columns {
  const words = row.find((cell) => /\p{L}{2}/u.test(folded(document, cell)));
  const place = row.find((cell) => cell !== words && placeNamed(folded(document, cell)) !== null);
  return { name: words?.cell?.column ?? 0, place: place?.cell?.column ?? null, group: null };
}
