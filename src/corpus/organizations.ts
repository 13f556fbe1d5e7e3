import { countryName, fold } from '../lexicon/countries/index.js';
import type { Entry } from '../schema/dataset.js';
import { mappedRows, type Rows } from '../schema/lazy.js';
import type { Found, OrganizationRow, SignatoryRow } from '../schema/rows.js';

/** One organization as its signatures show it. */
interface Resolved {
  readonly forms: Map<string, number>;
  readonly acronyms: Set<string>;
  /** Countries stated, with the documents that state them. */
  readonly countries: Map<string, Set<string>>;
  readonly documents: Set<string>;
}

/** All organizations that signed, by their key, and one row each. */
export interface Organizations {
  /** The key of each name: documents pass by many times, and a key takes long to make. */
  readonly keys: ReadonlyMap<string, string>;
  readonly resolved: ReadonlyMap<string, Resolved>;
  readonly rows: ReadonlyMap<string, OrganizationRow>;
  /** Keys of those whose country the documents disagree on. */
  readonly disputed: ReadonlySet<string>;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcenter\b/g, 'centre'],
  [/organization/g, 'organisation'],
  [/\blabor\b/g, 'labour'],
  [/\bdefense\b/g, 'defence'],
];

/** Two names with one key are one organization: case, punctuation, spaces and spelling do not matter. */
export function organizationKey(name: string): string {
  return SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), fold(name)).replace(/ /g, '');
}

/** Gather the organizations that signed any of the documents. */
export function gatherOrganizations(documents: Iterable<Pick<Entry, 'id' | 'signatories'>>): Organizations {
  const keys = new Map<string, string>();
  const resolved = new Map<string, Resolved>();
  for (const document of documents) {
    for (const row of document.signatories) {
      const name = organizationOf(row);
      const key = keys.get(name) ?? organizationKey(name);
      keys.set(name, key);
      if (row.kind === 'organization') collect(resolved, { key, row, document: document.id });
    }
  }
  const disputed = [...resolved].flatMap(([key, { countries }]) => (countries.size > 1 ? key : []));
  return { keys, resolved, rows: organizationRows(resolved), disputed: new Set(disputed) };
}

/** The rows of the organizations by id. */
export const sortedRows = ({ rows }: Organizations): OrganizationRow[] =>
  [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The organization that signs, or that a person signs for; empty where there is none. */
const organizationOf = (row: SignatoryRow): string =>
  row.kind === 'organization' ? row.name : (row.organization ?? '');

/** One signature of an organization. */
interface Signature {
  readonly key: string;
  readonly row: SignatoryRow;
  /** The id of the document. */
  readonly document: string;
}

function collect(resolved: Map<string, Resolved>, { key, row, document }: Signature): void {
  const known = resolved.get(key) ?? {
    forms: new Map(),
    acronyms: new Set(),
    countries: new Map(),
    documents: new Set(),
  };
  resolved.set(key, known);
  known.forms.set(row.name, (known.forms.get(row.name) ?? 0) + 1);
  known.documents.add(document);
  if (row.acronym !== null) known.acronyms.add(row.acronym);
  if (row.country_code !== null) {
    known.countries.set(row.country_code, (known.countries.get(row.country_code) ?? new Set()).add(document));
  }
}

function organizationRows(resolved: ReadonlyMap<string, Resolved>): Map<string, OrganizationRow> {
  const rows = new Map<string, OrganizationRow>();
  const taken = new Set<string>();
  for (const key of [...resolved.keys()].sort()) {
    const known = resolved.get(key);
    if (known === undefined) continue;
    const [name = key, ...aliases] = [...known.forms.keys()].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    );
    const code = onlyCountry(known);
    rows.set(key, {
      id: uniqueSlug(name, taken),
      name,
      acronyms: [...known.acronyms].sort(),
      aliases: aliases.sort(),
      country_code: code,
      country: code === null ? null : countryName(code),
      documents: [...known.documents].sort(),
    });
  }
  return rows;
}

function onlyCountry(known: Resolved): string | null {
  const [code = null, other] = known.countries.keys();
  return other === undefined ? code : null;
}

function uniqueSlug(name: string, taken: Set<string>): string {
  const slug = fold(name).replace(/ /g, '-') || 'organization';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

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

/** A warning for each organization of a document whose country the documents disagree on. */
export function disagreements(
  rows: Iterable<Found<SignatoryRow>>,
  { keys, resolved, disputed }: Organizations,
): string[] {
  if (disputed.size === 0) return [];
  const told = new Set<string>();
  return [...rows].flatMap((row) => {
    const key = keys.get(row.name) ?? '';
    const known = resolved.get(key);
    if (row.kind === 'person' || known === undefined || !disputed.has(key) || told.has(key)) return [];
    told.add(key);
    return disagreement(row, known);
  });
}

function disagreement(row: Found<SignatoryRow>, known: Resolved): string {
  const said = [...known.countries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, ids]) => `${code} in ${[...ids].sort().join(', ')}`);
  return `line ${row.line}: documents disagree on the country of "${row.name}" (${said.join('; ')})`;
}
