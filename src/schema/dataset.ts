import { z } from 'zod';
import { InvalidDataset } from './errors.js';
import {
  dateRow,
  documentRow,
  organizationRow,
  recipientRow,
  recommendationRow,
  referenceRow,
  signatoryRow,
} from './rows.js';

/** A document with its tables nested. */
export const documentEntry = documentRow.extend({
  dates: z.array(dateRow),
  recipients: z.array(recipientRow),
  signatories: z.array(signatoryRow),
  references: z.array(referenceRow),
  recommendations: z.array(recommendationRow),
});

/** The whole of dataset.json. */
export const dataset = z.strictObject({
  documents: z.array(documentEntry),
  organizations: z.array(organizationRow),
});

export type DocumentEntry = z.infer<typeof documentEntry>;
export type Dataset = z.infer<typeof dataset>;

/** A dataset whose documents come one by one, each time they are asked for: it may be larger than memory. */
export interface Entries {
  readonly documents: Iterable<DocumentEntry>;
  readonly organizations: Iterable<z.infer<typeof organizationRow>>;
}

/** Problems reported at most: enough to see the pattern, few enough to read. */
const MAX_PROBLEMS = 100;

/**
 * Check a dataset against its schema, document by document, so that a huge one cannot exhaust the validator.
 * @throws {InvalidDataset} naming document, row and field of the first problems
 */
export function validate({ documents, organizations }: Entries): void {
  const problems: string[] = [];
  const check = (schema: z.ZodType, value: unknown, name: string): void => {
    if (problems.length >= MAX_PROBLEMS) return;
    const result = schema.safeParse(value);
    for (const issue of result.error?.issues ?? []) {
      if (problems.length < MAX_PROBLEMS) problems.push(`${name} ${issue.path.join('.')}: ${issue.message}`);
    }
  };
  for (const entry of documents) check(documentEntry, entry, entry.id);
  for (const row of organizations) check(organizationRow, row, `organizations ${row.id}`);
  if (problems.length > 0) throw new InvalidDataset(problems);
}
