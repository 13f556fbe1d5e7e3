import type { Dataset, DocumentEntry } from '../schema/dataset.js';
import { mentionTables, type TableName } from '../schema/names.js';
import type { OrganizationRow } from '../schema/rows.js';

/**
 * Ids that are not unique or not well formed, rows out of reading order, and ids of other tables that lead nowhere. One
 * line each.
 * @param written the tables that the dataset has; what points into another one is not followed
 */
export function keyProblems({ documents, organizations }: Dataset, written: readonly TableName[]): string[] {
  const hasOrganizations = written.includes('organizations');
  const known = hasOrganizations ? new Map(organizations.map((row) => [row.id, row])) : null;
  return [
    ...repeated('documents', documents),
    ...repeated('organizations', organizations),
    ...documents.flatMap((entry) => [
      ...mentionTables.flatMap((table) => numberProblems(entry, table)),
      ...(known ? signatoryProblems(entry, known) : []),
      ...(written.includes('references') ? referenceProblems(entry) : []),
    ]),
    ...(written.includes('signatories') ? organizationProblems(documents, organizations) : []),
  ];
}

function repeated(table: TableName, rows: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [`${table} ${id}: the id is not unique`] : [];
  });
}

/** Ids are `DOCUMENT_ID/TABLE/N`, N counted in reading order: so they are unique as well. */
function numberProblems(entry: DocumentEntry, table: (typeof mentionTables)[number]): string[] {
  let previous = 0;
  return entry[table].flatMap(({ id, start }, n) => {
    const expected = `${entry.id}/${table}/${n + 1}`;
    const late = start < previous ? [`${id}: stands before the row above it, at ${start}`] : [];
    previous = start;
    return [...(id === expected ? [] : [`${id}: the id is not ${expected}`]), ...late];
  });
}

function signatoryProblems(entry: DocumentEntry, known: ReadonlyMap<string, OrganizationRow>): string[] {
  return entry.signatories.flatMap(({ id, kind, organization_id: key }) => {
    if (key === null) return [];
    const organization = known.get(key);
    if (!organization) return [`${id} organization_id: there is no organization ${key}`];
    // Whom a person signs for has not signed itself.
    const listed = kind === 'person' || organization.documents.includes(entry.id);
    return listed ? [] : [`${id} organization_id: ${key} does not list the document ${entry.id}`];
  });
}

function referenceProblems(entry: DocumentEntry): string[] {
  const instruments = new Set(entry.references.map(({ instrument }) => instrument));
  return entry.recommendations.flatMap(({ id, references }) =>
    references
      .filter((instrument) => !instruments.has(instrument))
      .map((instrument) => `${id} references: the document has no reference to ${instrument}`),
  );
}

function organizationProblems(
  documents: readonly DocumentEntry[],
  organizations: readonly OrganizationRow[],
): string[] {
  const signed = new Map(
    documents.map((entry) => [entry.id, new Set(entry.signatories.map((row) => row.organization_id))]),
  );
  return organizations.flatMap(({ id, documents: listed }) =>
    listed.flatMap((document) => {
      const signers = signed.get(document);
      if (!signers) return [`organizations ${id} documents: there is no document ${document}`];
      return signers.has(id) ? [] : [`organizations ${id} documents: it has not signed ${document}`];
    }),
  );
}
