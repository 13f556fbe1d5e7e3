import type { Found, SignatoryRow } from '../schema/rows.js';
import type { Organizations } from './organizations.js';

/** A document that an organization signs of which the documents disagree where it is. */
export interface Disputed {
  /** The id of the document. */
  readonly id: string;
  readonly signatories: Iterable<Found<SignatoryRow>>;
}

/** Ids of the documents that are signed by an organization whose country the documents disagree on. */
export const disputedIn = ({ rows, disputed }: Organizations): ReadonlySet<string> =>
  new Set([...disputed].flatMap((key) => rows.get(key)?.documents ?? []));

/**
 * A warning for each organization of a document whose country the documents disagree on, by the id of the document.
 * @param documents those of `disputedIn`
 */
export function disagreements(
  documents: Iterable<Disputed>,
  organizations: Organizations,
): ReadonlyMap<string, readonly string[]> {
  const signatures = Array.from(documents, ({ id, signatories }) => ({
    id,
    signed: signedBy(signatories, organizations),
  }));
  const said = statements(signatures);
  return new Map(
    signatures.map(({ id, signed }) => [
      id,
      [...signed].map(
        ([key, { line, name }]) =>
          `line ${line}: documents disagree on the country of "${name}" (${said.get(key) ?? ''})`,
      ),
    ]),
  );
}

/** The first signature in a document, and the countries that all its signatures there state. */
interface Signature {
  readonly line: number;
  readonly name: string;
  readonly countries: Set<string>;
}

/** The signatures of disputed organizations in a document, by key. */
function signedBy(
  rows: Iterable<Found<SignatoryRow>>,
  { keys, disputed }: Organizations,
): ReadonlyMap<string, Signature> {
  const signed = new Map<string, Signature>();
  for (const { kind, name, line, country_code } of rows) {
    const key = keys.get(name) ?? '';
    if (kind === 'person' || !disputed.has(key)) continue;
    const first = signed.get(key) ?? { line, name, countries: new Set() };
    signed.set(key, first);
    if (country_code !== null) first.countries.add(country_code);
  }
  return signed;
}

/** `FRA in a, b; KEN in c`, by the key of the organization. */
function statements(
  documents: readonly { readonly id: string; readonly signed: ReadonlyMap<string, Signature> }[],
): ReadonlyMap<string, string> {
  const stated = new Map<string, Map<string, string[]>>();
  for (const { id, signed } of documents)
    for (const [key, { countries }] of signed) {
      const by = stated.get(key) ?? new Map<string, string[]>();
      stated.set(key, by);
      for (const code of countries) {
        const ids = by.get(code);
        if (ids === undefined) by.set(code, [id]);
        else ids.push(id);
      }
    }
  return new Map([...stated].map(([key, by]) => [key, statement(by)]));
}

const statement = (by: ReadonlyMap<string, readonly string[]>): string =>
  [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, ids]) => `${code} in ${listed([...ids].sort())}`)
    .join('; ');

/** Documents named for a country: a thousand that disagree would else name a thousand each. */
const NAMED = 5;

const listed = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ');
