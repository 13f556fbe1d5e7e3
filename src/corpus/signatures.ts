import { mappedRows, type Rows } from '../schema/lazy.js';
import type { SignatoryRow } from '../schema/rows.js';
import { type Organizations, organizationOf } from './organizations.js';

/**
 * Resolve the signatures of a document to organizations. A country that one document states serves the others; where two
 * disagree none is given.
 */
export const resolveSignatures = (
  rows: Rows<SignatoryRow>,
  organizations: Organizations,
): Rows<SignatoryRow> => ({
  length: rows.length,
  [Symbol.iterator]() {
    const signed = new Set<string>();
    return mappedRows(rows, (row) => resolve(row, organizations, signed))[Symbol.iterator]();
  },
});

/** @param signed the keys of the organizations that signed further up, to which that of the row is added */
function resolve(row: SignatoryRow, { keys, rows }: Organizations, signed: Set<string>): SignatoryRow {
  const key = keys.get(organizationOf(row)) ?? '';
  const organization = rows.get(key);
  if (organization === undefined) return row;
  if (row.kind === 'person') return { ...row, organization_id: organization.id };
  const duplicate = signed.has(key);
  signed.add(key);
  const linked = { ...row, organization_id: organization.id, duplicate };
  const { country_code, country } = organization;
  return row.country_code === null && row.location === null && country_code !== null
    ? { ...linked, country_code, country, country_source: 'corpus' }
    : linked;
}
