import { countryName, fold } from '../lexicon/countries/index.js';
import type { Found, OrganizationRow, SignatoryRow } from '../schema/rows.js';
import { countSignatures, type Signed } from './counts.js';
import { Distinct } from './distinct.js';

/** One organization as its signatures show it. */
interface Resolved {
  readonly forms: Distinct<string>;
  readonly acronyms: Distinct<string>;
  /** Countries stated, and where. */
  readonly countries: Distinct<string>;
  /** Ids of the documents that it signs, which come one after the other. */
  readonly documents: string[];
}

/** All organizations that signed any document of a run. */
export interface Organizations {
  /** The key of each name: documents pass by many times, and a key takes long to make. */
  readonly keys: ReadonlyMap<string, string>;
  /** One row each, by key. */
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

/** The organization that signs, or that a person signs for; empty where there is none. */
export const organizationOf = (row: Found<SignatoryRow>): string =>
  row.kind === 'organization' ? row.name : (row.organization ?? '');

/** Gathers the organizations that sign, document by document. */
export class Gathering {
  private readonly keys = new Map<string, string>();
  private readonly resolved = new Map<string, Resolved>();

  /** Take the signatures of a document in. Returns how many of them are distinct. */
  take(document: string, rows: Iterable<Found<SignatoryRow>>): Signed {
    return countSignatures(this.noted(document, rows));
  }

  /** What the signatures that were taken in tell together. */
  organizations(): Organizations {
    const disputed = [...this.resolved].flatMap(([key, { countries }]) =>
      countries.values().length > 1 ? key : [],
    );
    return { keys: this.keys, rows: organizationRows(this.resolved), disputed: new Set(disputed) };
  }

  /** The signatures as they pass; one of an organization that signed further up is a duplicate. */
  private *noted(
    document: string,
    rows: Iterable<Found<SignatoryRow>>,
  ): Generator<Pick<SignatoryRow, 'kind' | 'duplicate'>> {
    const signed = new Set<string>();
    for (const row of rows) {
      const key = this.keyOf(organizationOf(row));
      if (row.kind === 'person') yield row;
      else {
        this.collect(key, row, document);
        yield { kind: row.kind, duplicate: signed.has(key) };
        signed.add(key);
      }
    }
  }

  private keyOf(name: string): string {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    const key = organizationKey(name);
    this.keys.set(name, key);
    return key;
  }

  private collect(key: string, row: Found<SignatoryRow>, document: string): void {
    let known = this.resolved.get(key);
    if (known === undefined) {
      known = {
        forms: new Distinct(),
        acronyms: new Distinct(),
        countries: new Distinct(),
        documents: [],
      };
      this.resolved.set(key, known);
    }
    known.forms.add(row.name);
    if (known.documents.at(-1) !== document) known.documents.push(document);
    if (row.acronym !== null) known.acronyms.add(row.acronym);
    if (row.country_code !== null) known.countries.add(row.country_code);
  }
}

/** The rows of the organizations by id. */
export const sortedRows = ({ rows }: Organizations): OrganizationRow[] =>
  [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

function organizationRows(resolved: ReadonlyMap<string, Resolved>): Map<string, OrganizationRow> {
  const rows = new Map<string, OrganizationRow>();
  const taken = new Set<string>();
  for (const key of [...resolved.keys()].sort()) {
    const known = resolved.get(key);
    if (known === undefined) continue;
    const [name = key, ...aliases] = known.forms
      .values()
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const [code = null, other] = known.countries.values();
    const agreed = other === undefined ? code : null;
    rows.set(key, {
      id: uniqueSlug(name, taken),
      name,
      acronyms: known.acronyms.values().sort(),
      aliases: aliases.sort(),
      country_code: agreed,
      country: agreed === null ? null : countryName(agreed),
      documents: known.documents.sort(),
    });
  }
  return rows;
}

function uniqueSlug(name: string, taken: Set<string>): string {
  const slug = fold(name).replace(/ /g, '-') || 'organization';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
