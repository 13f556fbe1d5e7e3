import { beginsWithGivenName, hasOrganizationWord, isOnesRole } from '../people.js';
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
  const areForBodies = inRows(candidates);
  return new Set(
    candidates.flatMap((c, i) => {
      if (c.person === null) return [];
      const bare = c.person.evidence === 'name';
      // Below a heading of organizations only a title, a role or the body behind a given name tells a person.
      const isForBody = namesBody(c) && (areForBodies.has(c) || beginsAsPerson(c));
      if (c.entry.group === 'organizations' && bare && !isForBody) return [];
      const isPerson =
        !bare || areForBodies.has(c) || c.entry.group === 'individuals' || keepsPersons || alone;
      return isPerson ? [i] : [];
    }),
  );
}

/**
 * Those of a row of lines in which each names a body behind what could be a person, and one a role: `Blue Hale - Port Union`
 * between such lines is one who signs for the union, also among organizations.
 */
function inRows(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  let row: Candidate[] = [];
  const close = (): void => {
    if (row.length >= LEAST_ALIKE && row.some(({ person }) => person?.evidence === 'role'))
      for (const one of row) found.add(one);
    row = [];
  };
  for (const candidate of candidates) {
    if (namesBody(candidate)) row.push(candidate);
    else close();
  }
  close();
  return found;
}

/** Is a list one of persons, so that what could be a person's name is one? */
function arePersons(candidates: readonly Candidate[]): boolean {
  const named = candidates.filter((c) => c.person !== null && c.entry.group !== 'organizations');
  if (named.length === 0) return false;
  const sure = named.filter((c) => c.person?.evidence !== 'name').length;
  const capitals = candidates.filter((c) => c.person?.rule === 'person-surname-in-capitals').length;
  const alike = named.filter(hasLongBody).length;
  if (named.length >= LEAST_ALIKE && alike * 5 >= candidates.length * 4) return true;
  if (sure >= candidates.length * PERSONS_SHARE || capitals * 2 >= candidates.length) return true;
  return (
    named.length * 2 >= candidates.length && named.filter(isLikely).length >= named.length * LIKELY_SHARE
  );
}

/** So many lines, four of five of them alike, with words behind the name that are no place, hold persons, whatever their names. */
const LEAST_ALIKE = 4;
const hasLongBody = ({ person }: Candidate): boolean =>
  person?.organization?.includes(' ') === true && person.location === null;

const namesBody = ({ person }: Candidate): boolean =>
  person !== null && person.organization !== null && hasOrganizationWord(person.organization);

/** `Ana Ek`, by the given name, and `Wirral Ek, University of Bergen`, by the body behind it. */
const isLikely = (candidate: Candidate): boolean => namesBody(candidate) || hasGivenName(candidate);

const hasGivenName = ({ person, text }: Candidate): boolean =>
  person !== null && beginsWithGivenName(text.slice(person.name.start, person.name.end));

const beginsAsPerson = (candidate: Candidate): boolean =>
  candidate.person?.evidence === 'title' || hasGivenName(candidate);

/** Lines of one signature at most: name, office, body, place. */
const MOST_LINES = 4;
const LEAST_SIGNATURES = 2;

/**
 * Of how many lines each signature is, where every name stands over its office or the body that it signs for: 2 in `Ana Ek`,
 * `Port Union`, `Ivo Brand`, `Dockers League`; 0 where they are not all alike.
 */
export function stackedLines(candidates: readonly Candidate[], persons: ReadonlySet<number>): number {
  for (let lines = 2; lines <= MOST_LINES; lines++) if (areStacked(candidates, persons, lines)) return lines;
  return 0;
}

function areStacked(candidates: readonly Candidate[], persons: ReadonlySet<number>, lines: number): boolean {
  if (candidates.length === 0 || candidates.length % lines !== 0) return false;
  const names = candidates.filter((_, i) => i % lines === 0);
  const below = candidates.filter((_, i) => i % lines !== 0);
  const areNames = names.every(
    ({ person }, i) => person?.organization === null && (lines > 2 || persons.has(i * lines)),
  );
  if (!areNames) return false;
  const plain = below.filter(({ person }) => person === null).length;
  if (plain === below.length) return lines === 2;
  // `Blue Oar` could be a name; half of those above it begin as persons' do, and nothing below does.
  const given = names.filter(beginsAsPerson).length;
  const offices = candidates.filter(({ text }, i) => i % lines === 1 && isOnesRole(text)).length;
  return (
    names.length >= LEAST_SIGNATURES &&
    given * 2 >= names.length &&
    plain * 2 >= below.length &&
    !below.some(beginsAsPerson) &&
    (lines === 2 || offices === names.length)
  );
}
