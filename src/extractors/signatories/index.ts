import type { Document } from '../../schema/document.js';
import type { Found, SignatoryRow } from '../../schema/rows.js';
import type { Span } from '../../schema/span.js';
import { folded, verbatim } from '../mention.js';
import { hasOrganizationWord, isOnesRole } from '../people.js';
import { personsAmong, stackedLines } from './company.js';
import { entriesOf } from './entries.js';
import type { PersonEntry } from './person.js';
import {
  isGiven,
  readAmongPersons,
  readBehindBody,
  readBehindComma,
  readPerson,
  saysMore,
} from './person-forms.js';
import { type Candidate, isFacultyOf, organizationRow, personRow, withLine, withSender } from './rows.js';
import { amongStates } from './states.js';

/** The signatures of a document, with the places of the names for the extractors that must leave them alone. */
export interface Signatories {
  readonly rows: readonly Found<SignatoryRow>[];
  readonly spans: readonly Span[];
}

/**
 * Find the organizations and persons that sign.
 * Surface forms: one a line, one a paragraph, one an item, one a table row or cell, several run in on a line between commas,
 * semicolons, bullets, bars or slashes; with number or bullet; place after comma, dash or in brackets, in a column, in the
 * address below or as the heading above; acronym before or after the name; persons with role and body on the same line,
 * before or behind them, or on lines of their own; several persons joined by `and`.
 * @param sender the organization that issues the document, for a person who signs alone; null where not known
 */
export function findSignatories(document: Document, sender: string | null): Signatories {
  const candidates = amongPersons(
    behindBodies(
      entriesOf(document).map((entry) => {
        const text = document.text.slice(entry.start, entry.end);
        return { entry, text, person: readPerson(text) };
      }),
    ),
  );
  const persons = personsAmong(candidates);
  const stacked = stackedLines(candidates, persons);
  const rows: Found<SignatoryRow>[] = [];
  const spans: Span[] = [];
  let lastPerson = -1;
  candidates.forEach((candidate, i) => {
    const { entry, person } = candidate;
    const previous = rows.at(-1);
    const isBelow = stacked > 0 && i % stacked !== 0;
    if (
      previous?.kind === 'person' &&
      lastPerson === i - 1 &&
      (person === null || isBelow) &&
      entry.rule !== 'item'
    ) {
      const plain = folded(document, entry);
      // `Ana Ek, Chair, Tide Council,` goes on below.
      const goesOn =
        persons.size === 1 && i === candidates.length - 1 && candidates[i - 1]?.text.endsWith(',') === true;
      if (isBelow || goesOn || belongsTo(previous, plain, persons)) {
        rows[rows.length - 1] = withLine(previous, plain, verbatim(document, entry), goesOn);
        lastPerson = i;
        return;
      }
    }
    if (person !== null && (persons.has(i) || stacked > 0 || isRoleLine(document, candidates[i + 1]))) {
      lastPerson = i;
      rows.push(personRow(document, candidate, person));
      spans.push({ start: entry.start + person.name.start, end: entry.start + person.name.end });
    } else {
      rows.push(organizationRow(document, candidate));
      spans.push({ start: entry.start, end: entry.start + candidate.text.length });
    }
  });
  return { rows: withSender(amongStates(rows), sender), spans };
}

/** Where half of the lines below a heading are a body and the person who signs for it, the others are, too. */
function behindBodies(candidates: readonly Candidate[]): readonly Candidate[] {
  const read = candidates.map(({ person, text }) =>
    person?.rule === 'person-behind-body' ? person : readBehindComma(text, false),
  );
  const groups = new Set(candidates.map(({ entry }) => entry.group));
  const sure = new Set([...groups].filter((group) => areBehindBodies(candidates, read, group)));
  return candidates.map((one, i) => {
    if (!sure.has(one.entry.group)) return one;
    const person = readBehindBody(one.text, true) ?? read[i] ?? readBehindComma(one.text, true);
    return person === null ? one : { ...one, person: { ...person, evidence: 'list' } };
  });
}

function areBehindBodies(
  candidates: readonly Candidate[],
  read: readonly (PersonEntry | null)[],
  group: Candidate['entry']['group'],
): boolean {
  let [lines, found, given] = [0, 0, 0];
  candidates.forEach(({ entry, text }, i) => {
    if (entry.group !== group) return;
    lines++;
    const person = read[i] ?? null;
    if (person === null) return;
    found++;
    if (person.evidence === 'role' || isGiven(text, person)) given++;
  });
  return found >= LEAST_BEHIND_BODIES && found * 2 >= lines && given * GIVEN_SHARE >= found;
}

/** Of so many names behind bodies one at least begins with a known given one. */
const GIVEN_SHARE = 3;
const LEAST_BEHIND_BODIES = 2;

/** Where three of five lines that say more than a name are a person with an office or a body, the others are, too. */
function amongPersons(candidates: readonly Candidate[]): readonly Candidate[] {
  const alike = candidates.filter(
    ({ person }) => person !== null && (person.position ?? person.organization) !== null,
  );
  if (alike.length < LEAST_AMONG_PERSONS) return candidates;
  const others = candidates.filter(({ person, text }) => person === null && saysMore(text));
  if (others.length === 0 || others.length * 3 > alike.length * 2) return candidates;
  return candidates.map((one) => ({ ...one, person: one.person ?? readAmongPersons(one.text) }));
}

const LEAST_AMONG_PERSONS = 3;

function isRoleLine(document: Document, next: Candidate | undefined): boolean {
  if (next === undefined || next.person !== null) return false;
  const text = folded(document, next.entry);
  return isOnesRole(text) && !/\(\p{Lu}{2,}\)$/u.test(text);
}

/** A line below a person's name that says what the person is, or whom the person signs for. */
function belongsTo(person: Found<SignatoryRow>, plain: string, persons: ReadonlySet<number>): boolean {
  if (person.position === null && isOnesRole(plain)) return true;
  if (person.organization !== null && isFacultyOf(person.organization, plain)) return true;
  const hasRoom =
    person.organization === null && person.position !== null && person.rule === 'person-over-role';
  return hasRoom && (hasOrganizationWord(plain) || persons.size <= 1);
}
