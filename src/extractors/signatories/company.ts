import { beginsWithGivenName, hasOrganizationWord } from '../people.js';
import type { Candidate } from './rows.js';

/*
 * Whether a name is a person's or a body's often shows only beside the others of its list.
 */

/** A list in which at least this share is plainly persons holds persons where a name could be either. */
const PERSONS_SHARE = 0.25;

/** Where half of the lines could be persons, this share of them must begin or end as persons' do. */
const LIKELY_SHARE = 1 / 3;

/** A single name with few lines below it signs a letter by itself. */
const FEW = 4;

/** Indexes of the candidates that are persons, by the words of each and by the company it keeps. */
export function personsAmong(candidates: readonly Candidate[]): ReadonlySet<number> {
  const keepsPersons = arePersons(candidates);
  const few = candidates.length <= FEW && candidates.filter((c) => c.person !== null).length === 1;
  // Above the lines of a body stands who signs for it; a name among bodies is one of them.
  const alone = few && (candidates.length === 1 || candidates[0]?.person != null);
  return new Set(
    candidates.flatMap((c, i) => {
      if (c.person === null) return [];
      const bare = c.person.evidence === 'name';
      // Below a heading of organizations only a title or a role tells a person.
      if (c.entry.group === 'organizations' && bare) return [];
      const isPerson = !bare || c.entry.group === 'individuals' || keepsPersons || alone;
      return isPerson ? [i] : [];
    }),
  );
}

/** Is a list one of persons, so that what could be a person's name is one? */
function arePersons(candidates: readonly Candidate[]): boolean {
  const named = candidates.filter((c) => c.person !== null && c.entry.group !== 'organizations');
  if (named.length === 0) return false;
  const sure = named.filter((c) => c.person?.evidence !== 'name').length;
  const capitals = candidates.filter((c) => c.person?.rule === 'person-surname-in-capitals').length;
  if (sure >= candidates.length * PERSONS_SHARE || capitals * 2 >= candidates.length) return true;
  return (
    named.length * 2 >= candidates.length && named.filter(isLikely).length >= named.length * LIKELY_SHARE
  );
}

/** `Ana Ek`, by the given name, and `Wirral Ek, University of Bergen`, by the body behind it. */
function isLikely({ person, text }: Candidate): boolean {
  if (person === null) return false;
  return (
    beginsWithGivenName(text.slice(person.name.start, person.name.end)) ||
    (person.organization !== null && hasOrganizationWord(person.organization))
  );
}

/** Does each name stand over the body that it signs for: `Ana Ek`, `Port Union`, `Ivo Brand`, `Dockers League`? */
export function areStacked(candidates: readonly Candidate[], persons: ReadonlySet<number>): boolean {
  return (
    candidates.length > 0 &&
    candidates.length % 2 === 0 &&
    candidates.every(({ person }, i) =>
      i % 2 === 0 ? persons.has(i) && person?.organization === null : person === null,
    )
  );
}
