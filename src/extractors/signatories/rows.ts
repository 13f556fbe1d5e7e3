import { countryName, isRegion } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Document } from '../../schema/document.js';
import type { Found, SignatoryRow } from '../../schema/rows.js';
import { mention, verbatim } from '../mention.js';
import { hasOrganizationWord, isOnesRole, isRole } from '../people.js';
import type { Entry } from './entry.js';
import { readOrganization } from './organization.js';
import type { PersonEntry } from './person.js';
import { countryOfLocation } from './place.js';

/** An entry with its text, and the person that it may be. */
export interface Candidate {
  readonly entry: Entry;
  readonly text: string;
  readonly person: PersonEntry | null;
}

/**
 * The person with what the line below says: a role, a role and a body, or the body alone.
 * @param goesOn whether the line above ends within what it says of the body
 */
export function withLine(
  person: Found<SignatoryRow>,
  plain: string,
  printed: string,
  goesOn: boolean,
): Found<SignatoryRow> {
  const line = withoutEnd(printed, /[\s,;]/).replace(/^(?:on behalf of|for)\b(?: the )? ?/i, '');
  if (person.organization !== null && (goesOn || isFacultyOf(person.organization, plain)))
    return { ...person, organization: `${person.organization}, ${line}` };
  if (person.position !== null || !isOnesRole(plain)) return { ...person, organization: line };
  const { position, organization } = roleAndBody(line);
  return { ...person, position, organization: organization ?? person.organization, rule: 'person-over-role' };
}

/** `Department of History` over `University of Tirm`: a part of a school, with the school below it. */
export function isFacultyOf(part: string, plain: string): boolean {
  return (
    /^(?:the )?(?:department|faculty|school|division|institute|cent(?:er|re))\b/i.test(part) &&
    !part.includes(', ') &&
    /\b(?:universit\w+|college|school)\b/i.test(plain)
  );
}

/** `Executive Director, Port Union`: behind the last role the name of a body. */
function roleAndBody(line: string): { position: string; organization: string | null } {
  for (let comma = line.indexOf(', '); comma >= 0; comma = line.indexOf(', ', comma + 1)) {
    const [position, body] = [line.slice(0, comma), line.slice(comma + 2)];
    const [next = ''] = body.split(', ');
    if (!isOnesRole(next)) return isBody(body) ? { position, organization: body } : whole(line);
  }
  return whole(line);
}

/** `Asia and the Pacific` is what somebody looks after. */
const isBody = (text: string): boolean =>
  hasOrganizationWord(text) ||
  (/^\p{Lu}\S* \S/u.test(text) && !/\s(?:and|&)\s/.test(text) && !isRegion(text));

const whole = (line: string): { position: string; organization: null } => ({
  position: line,
  organization: null,
});

/** The row of a person, with what stands in the other cells of a table where the line says less. */
export function personRow(
  document: Document,
  { entry }: Candidate,
  person: PersonEntry,
): Found<SignatoryRow> {
  const span = { start: entry.start + person.name.start, end: entry.start + person.name.end };
  const [besideRole = null, besideBody = null] = [
    entry.beside.find(isRole),
    entry.beside.find((b) => b !== '' && !isRole(b)),
  ];
  const location = person.location ?? entry.place;
  const code = person.countryCode ?? (entry.place === null ? null : countryOfLocation(entry.place));
  const { text, start, end, line, rule } = mention(document, span, person.rule);
  return {
    text,
    start,
    end,
    line,
    rule,
    kind: 'person',
    name: verbatim(document, span),
    acronym: null,
    position: person.position ?? besideRole,
    organization: person.organization ?? besideBody,
    location,
    country_code: code,
    country: code === null ? null : countryName(code),
    country_source: code === null ? null : 'stated',
    organization_id: null,
    duplicate: false,
  };
}

/** The row of an organization; a place of its own goes before that of its heading. */
export function organizationRow(document: Document, candidate: Candidate): Found<SignatoryRow> {
  const { entry } = candidate;
  const read = readOrganization(candidate.text);
  const span = { start: entry.start + read.name.start, end: entry.start + read.name.end };
  const fromHeading = read.location === null && entry.place !== null;
  const location = read.location ?? entry.place;
  const placed = fromHeading && entry.place !== null ? countryOfLocation(entry.place) : null;
  const code = read.countrySource === 'stated' ? read.countryCode : (placed ?? read.countryCode);
  const source = code === null ? null : placed !== null ? 'stated' : read.countrySource;
  const rule =
    placed !== null
      ? 'place-as-heading'
      : entry.rule === 'run-in' || entry.rule === 'table-row'
        ? entry.rule
        : read.rule;
  const { text, start, end, line } = mention(document, span, rule);
  return {
    text,
    start,
    end,
    line,
    rule,
    kind: 'organization',
    name: verbatim(document, span),
    acronym: read.acronym,
    position: null,
    organization: null,
    location,
    country_code: code,
    country: code === null ? null : countryName(code),
    country_source: source,
    organization_id: null,
    duplicate: false,
  };
}

/** A person who signs alone signs for the organization that speaks in the letter. */
export function withSender(
  rows: readonly Found<SignatoryRow>[],
  sender: string | null,
): Found<SignatoryRow>[] {
  const [only, second] = rows;
  if (only?.kind !== 'person' || second !== undefined || only.organization !== null) return [...rows];
  return [{ ...only, organization: sender }];
}
