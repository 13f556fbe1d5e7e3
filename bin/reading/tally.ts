import type { Entries } from '../../src/schema/dataset.js';
import { mentionTables, type TableName } from '../../src/schema/names.js';

/** A warning, and the path of the document that it is about. */
export interface Warned {
  readonly path: string;
  readonly warning: string;
}

/** How much there is in a dataset, and what it warns of: all that a summary needs, so that the rows need not stay. */
export interface Tally {
  readonly rows: Readonly<Record<TableName, number>>;
  readonly warnings: readonly Warned[];
}

/** Count the rows of each table, and gather the warnings. */
export function tallyOf({ documents, organizations }: Entries): Tally {
  const rows = {
    documents: 0,
    dates: 0,
    recipients: 0,
    signatories: 0,
    references: 0,
    recommendations: 0,
    organizations: 0,
  } satisfies Record<TableName, number>;
  const warnings: Warned[] = [];
  for (const entry of documents) {
    rows.documents += 1;
    for (const name of mentionTables) rows[name] += entry[name].length;
    for (const warning of entry.warnings) warnings.push({ path: entry.path, warning });
  }
  for (const _ of organizations) rows.organizations += 1;
  return { rows, warnings };
}
