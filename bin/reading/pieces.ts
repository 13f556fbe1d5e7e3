import type { Draft } from '../../src/draft.js';
import { type MentionTable, mentionTables } from '../../src/schema/names.js';

/** Some rows of a draft, as JSON: cheaper to send and to keep than objects. */
export interface Piece {
  readonly table: MentionTable;
  readonly rows: number;
  readonly json: string;
}

/** What a draft holds besides its rows. */
export interface Head {
  readonly entry: Omit<Draft['entry'], MentionTable>;
  readonly counts: Draft['counts'];
}

/** The JSON of a draft's head. */
export function headOf({ entry, counts }: Draft): string {
  const { dates, recipients, signatories, references, recommendations, ...rest } = entry;
  return JSON.stringify({ entry: rest, counts } satisfies Head);
}

/** Rows a piece: a huge text has a million of them, and nobody can hold their JSON at once. */
const ROWS = 500;

/** The rows of a draft, table by table. */
export function* piecesOf({ entry }: Draft): Generator<Piece> {
  for (const table of mentionTables) {
    const rows = [...entry[table]];
    for (let first = 0; first < rows.length; first += ROWS) {
      const some = rows.slice(first, first + ROWS);
      yield { table, rows: some.length, json: JSON.stringify(some) };
    }
  }
}
