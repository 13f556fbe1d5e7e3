import { foldSpaces } from '../../lexicon/characters.js';
import { countryOf, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { officeBefore } from '../office.js';
import { beginsWithGivenName, hasOrganizationWord, honorificLength, isOnesRole } from '../people.js';
import { wordsOf } from '../words.js';
import { readAffiliation } from './affiliation.js';
import { type PersonEntry, readNamed } from './person.js';

/**
 * Read a line as a person who signs.
 * Reads: `Name`, `Dr Name AO`, `Name, Role`, `Name, Role, Body`, `Name / Role Body`, `Name | Body`, `Name, on behalf of
 * Body (ACRO)`, `MEP First SURNAME Group`, `Mayor Name`, `Body - Name, Role`, `(Name) Role`, each also with a place at its end.
 * @returns null where the line does not begin with what could be a person's name
 */
export function readPerson(line: string): PersonEntry | null {
  return readHolder(line) ?? readBehindBody(line, false) ?? readNamed(line) ?? readInBrackets(line);
}

/** `(Ana Ek) President`: below the place of a signature. */
function readInBrackets(line: string): PersonEntry | null {
  const [whole = '', name = ''] = (line.startsWith('(') ? IN_BRACKETS.exec(line) : null) ?? [];
  const person = whole === '' ? null : readNamed(`${name},${line.slice(whole.length)}`);
  if (person === null) return null;
  const { start, end } = person.name;
  return { ...person, name: { start: start + 1, end: end + 1 } };
}

const IN_BRACKETS = /^\(([^()]{4,60})\)/;

const BEHIND_BODY = /\s-\s+|:\s+/;

/**
 * `Harbour Union - Ana Ek, Director`, `Harbour Union: Ana Ek`: the body stands before the person who signs for it.
 * @param isSure whether the lines around it are read so, and the name need not begin with a known given one
 */
export function readBehindBody(line: string, isSure: boolean): PersonEntry | null {
  const divider = BEHIND_BODY.exec(line);
  return divider === null ? null : behind(line, divider, isSure);
}

/**
 * `Harbour Union, Ana Ek`: the same behind a comma, where the first words are a body's.
 * @param isSure whether the lines around it are read so: then a given name behind the comma tells it, too
 */
export function readBehindComma(line: string, isSure: boolean): PersonEntry | null {
  const comma = /,\s+/.exec(line);
  if (comma === null) return null;
  const body = foldSpaces(line.slice(0, comma.index));
  const isBody = hasOrganizationWord(body) || countryOf(body.slice(body.lastIndexOf(' ') + 1)) !== null;
  if (beginsWithGivenName(body) || !(isBody || isSure)) return null;
  const person = behind(line, comma, true);
  return person !== null && (isBody || isGiven(line, person)) ? person : null;
}

/** Does the name of a person begin with a given one? */
export const isGiven = (line: string, { name }: PersonEntry): boolean =>
  beginsWithGivenName(line.slice(name.start, name.end));

function behind(line: string, divider: RegExpExecArray, isSure: boolean): PersonEntry | null {
  const body = foldSpaces(line.slice(0, divider.index));
  const from = divider.index + divider[0].length;
  const person = readNamed(line.slice(from));
  if (person === null || person.organization !== null || !isBodyBefore(body, person)) return null;
  const { start, end } = person.name;
  const isNamed = beginsWithGivenName(line.slice(from + start)) && !beginsWithGivenName(body);
  if (!isNamed && !isSure && (person.evidence !== 'role' || !hasOrganizationWord(body))) return null;
  return {
    ...person,
    name: { start: from + start, end: from + end },
    organization: body,
    rule: 'person-behind-body',
  };
}

/** Divides a name from what is said of the person. */
const BEHIND_NAME = /\s-\s+|\s?[/|]\s+|,\s+|\s\((?=\p{L}{3})/u;

/** Has a line a mark behind which it may say what somebody is? */
export const saysMore = (line: string): boolean => BEHIND_NAME.test(line);

/**
 * `Hemalatha. K - Teacher`, `Zimoun, Tirm Writers`: a name of no known shape among those of persons with their offices and
 * bodies, with one of these behind it, and no place.
 */
export function readAmongPersons(line: string): PersonEntry | null {
  const divider = BEHIND_NAME.exec(line);
  if (divider === null) return null;
  const start = honorificLength(line);
  const end = divider.index;
  const name = foldSpaces(line.slice(start, end));
  if (!UNUSUAL_NAME.test(name) || hasOrganizationWord(name) || isPlace(name)) return null;
  const rest = foldSpaces(line.slice(end + divider[0].length));
  const said = readAffiliation(rest, foldSpaces(line.slice(0, start)));
  if (said.position === null && (said.organization === null || isPlace(said.organization))) return null;
  return { ...said, name: { start, end }, evidence: 'name', rule: 'person-with-affiliation' };
}

/** One to five words, the first with a capital, none of them only of capitals as a short name is. */
const UNUSUAL_NAME =
  /^\p{Lu}(?!\S*\p{Lu}{2})[\p{L}\p{M}.'-]*(?: (?!\p{Lu}{2})[\p{L}\p{M}][\p{L}\p{M}.'-]*){0,4}$/u;

const isPlace = (text: string): boolean => placeCountry(text) !== null || isRegion(text);

/** Neither a place nor a title nor an office: `Kenya - Ana Ek`, `Chair: Ana Ek`. */
const isBodyBefore = (body: string, { position }: PersonEntry): boolean =>
  /^\p{Lu}|\p{L}\.\p{L}/u.test(body) &&
  !isPlace(body) &&
  honorificLength(`${body} X`) <= body.length &&
  (!isOnesRole(body) || position !== null);

/** `Mayor Ana Ek, Tirm`: an office before a name that begins with a given one. */
function readHolder(line: string): PersonEntry | null {
  const comma = line.indexOf(',');
  const head = comma < 0 ? line : line.slice(0, comma);
  const [first] = wordsOf(head);
  // Most lines begin with a name: to look for an office takes long.
  if (first?.areRoleNouns !== true && first?.isRoleQualifier !== true) return null;
  // `Professor Ana Ek`: a title tells no position.
  if (honorificLength(head) > 0) return null;
  const holder = officeBefore(head);
  if (holder === null || !beginsWithGivenName(head.slice(holder.from))) return null;
  const person = readNamed(line.slice(holder.from));
  if (person === null) return null;
  const { name, position } = person;
  return {
    ...person,
    name: { start: holder.from + name.start, end: holder.from + name.end },
    position: position === null ? holder.position : `${holder.position}, ${position}`,
    evidence: 'role',
  };
}
