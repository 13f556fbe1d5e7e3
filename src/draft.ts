import type { CountAssertion } from './schema/assertions.js';
import type { DocumentEntry, Entry } from './schema/dataset.js';
import { mappedRows, type Rows } from './schema/lazy.js';
import type { Found } from './schema/rows.js';
import type { MentionTable } from './schema/tables.js';

/** A file to read: its path below the input folder (with `/`) and its bytes. */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A row of a table before it has its id. */
export type DraftRow<Table extends MentionTable> = Found<DocumentEntry[Table][number]>;

/** A document as it stands alone: everything that its own text tells, ids and other documents apart. */
export interface Draft {
  readonly entry: Omit<DocumentEntry, 'id' | MentionTable> & {
    readonly [Table in MentionTable]: Rows<DraftRow<Table>>;
  };
  /** Numbers of signatories that the text asserts. */
  readonly counts: readonly CountAssertion[];
}

/** The document of a draft, and its rows, with their ids. */
export function identified({ entry }: Draft, id: string): Entry {
  const numbered = <Row extends object>(table: MentionTable, rows: Rows<Row>) =>
    mappedRows(rows, (row, i) => ({ id: `${id}/${table}/${i + 1}`, ...row }));
  return {
    id,
    ...entry,
    dates: numbered('dates', entry.dates),
    recipients: numbered('recipients', entry.recipients),
    signatories: numbered('signatories', entry.signatories),
    references: numbered('references', entry.references),
    recommendations: numbered('recommendations', entry.recommendations),
  };
}
