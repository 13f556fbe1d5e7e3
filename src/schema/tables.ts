import type * as z from 'zod';
import type { TableName } from './names.js';
import {
  dateRow,
  documentRow,
  organizationRow,
  recipientRow,
  recommendationRow,
  referenceRow,
  signatoryRow,
} from './rows.js';

export { type MentionTable, mentionTables, type TableName } from './names.js';

/** A table of the dataset: the schema of its rows, where they live, and what one row is. */
export interface Table {
  readonly row: z.ZodObject;
  /** `document`: rows nested in their document; `dataset`: rows that stand beside the documents. */
  readonly scope: 'document' | 'dataset';
  readonly description: string;
}

/**
 * Every table, in the order in which it is written. The object drives validation, JSON Schema, CSV columns, Table Schema
 * and the summary: a table that is added here is added everywhere.
 */
export const tables = {
  documents: { row: documentRow, scope: 'dataset', description: 'one row a document' },
  dates: { row: dateRow, scope: 'document', description: 'one row a date mention' },
  recipients: { row: recipientRow, scope: 'document', description: 'one row a person or body written to' },
  signatories: { row: signatoryRow, scope: 'document', description: 'one row a signature' },
  references: { row: referenceRow, scope: 'document', description: 'one row a mention of an instrument' },
  recommendations: { row: recommendationRow, scope: 'document', description: 'one row a recommendation' },
  organizations: {
    row: organizationRow,
    scope: 'dataset',
    description: 'one row an organization of the run',
  },
} satisfies Record<TableName, Table>;
