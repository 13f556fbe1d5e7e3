import { foldSpaces } from '../../lexicon/characters.js';
import { countryOf, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { functionWords } from '../../lexicon/function-words.js';
import { postNominals } from '../../lexicon/roles.js';
import { countriesIn } from '../countries.js';
import {
  hasOrganizationWord,
  hasPersonShape,
  honorificLength,
  isOnesRole,
  isRole,
  isSureTitle,
  withoutPostNominals,
} from '../people.js';

/** What a line of a list says of a person. Offsets are relative to the line. */
export interface PersonEntry {
  readonly name: { readonly start: number; readonly end: number };
  readonly position: string | null;
  readonly organization: string | null;
  readonly location: string | null;
  readonly countryCode: string | null;
  /** How sure the words are: `role` by what follows, `title` by an honorific, `name` by the look of the name alone. */
  readonly evidence: 'role' | 'title' | 'name';
  readonly rule: string;
}

/** Ends the name. */
const DIVIDER = /[,;|/]|-(?<=\s-)(?=\s)|\bon\s+behalf\s+of\b|\((?=\p{L}{3})/u;

/**
 * Read a line as a person who signs.
 * Reads: `Name`, `Dr Name AO`, `Name, Role`, `Name, Role, Body`, `Name / Role Body`, `Name | Body`, `Name, on behalf of
 * Body (ACRO)`, `MEP First SURNAME Group`, each also with a place at its end.
 * @returns null where the line does not begin with what could be a person's name
 */
export function readPerson(line: string): PersonEntry | null {
  const start = honorificLength(line);
  const behindTitles = line.slice(start);
  const surname = surnameInCapitals(behindTitles);
  const divider = surname === null ? DIVIDER.exec(behindTitles) : null;
  const end = surname ?? divider?.index ?? behindTitles.length;
  const printed = behindTitles.slice(0, end).trimEnd();
  const name = withoutPostNominals(printed);
  const bare = foldSpaces(name);
  const isShaped = hasPersonShape(bare);
  if (!isShaped && !ONE_WORD.test(bare)) return null;
  const titles = foldSpaces(line.slice(0, start));
  const rest = foldSpaces(behindTitles.slice(end + (divider?.[0].length ?? 0)));
  const says =
    (divider !== null && /^on behalf of\b/.test(foldSpaces(divider[0]))) ||
    (rest !== '' && (/^(?:on behalf of|for) /i.test(rest) || isOnesRole(firstSegment(rest))));
  // With a role behind it, a name is a person's whatever its words: `Archie Law, Chair`, `Zimoun / Artist`.
  const isName = says
    ? isShaped || !isRole(bare)
    : isShaped && !hasOrganizationWord(bare) && !(start === 0 && isRole(bare));
  if (!isName || placeCountry(bare) !== null || isRegion(bare)) return null;
  if (!says && countriesIn(bare).some((hit) => bare.slice(hit.start, hit.end).includes(' '))) return null;
  return {
    name: { start, end: start + name.length },
    ...readRest(rest, titles),
    evidence: says ? 'role' : isSureTitle(titles) || name.length < printed.length ? 'title' : 'name',
    rule:
      surname !== null ? 'person-surname-in-capitals' : rest === '' ? 'person' : 'person-with-affiliation',
  };
}

const ONE_WORD = /^\p{Lu}[\p{L}'-]{2,}$/u;

/** `LLM, human rights lawyer` says the role behind the letters. */
function firstSegment(rest: string): string {
  for (const segment of rest.split(/[,;|/]/)) if (!postNominals.has(segment.trim())) return segment.trim();
  return '';
}

/** Two capitals side by side, or what may be. */
const CAPITALS = /[A-Z\x80-\uFFFF][A-Z'\x80-\uFFFF-]/;

/** Where the name ends in `Manon AUBRY The Left group`: behind the surname in capitals. */
function surnameInCapitals(line: string): number | null {
  if (!CAPITALS.test(line)) return null;
  const match =
    /^(?:\p{Lu}[\p{Ll}\p{M}'-]+\s+){1,3}(?:(?:de|van|von|da|di|la|el)\s+)?(?:\p{Lu}[\p{Lu}'-]+)(?:\s+\p{Lu}[\p{Lu}'-]+)*(?=[\s,]+\p{Lu}|$)/u.exec(
      line,
    );
  return match === null ? null : match[0].length;
}

/** Position, organization and place out of what follows the name. */
function readRest(
  rest: string,
  titles: string,
): Pick<PersonEntry, 'position' | 'organization' | 'location' | 'countryCode'> {
  const behind = rest.replace(/^on behalf of (?:the )?/i, '').replace(/^[\s,;|/-]+/, '');
  const bare = withoutEnd(behind, /[\s,;|/*]/);
  const segments = (bare.endsWith(')') ? bare.replace(/^([^()]*)\)$/, '$1') : bare)
    .split(/ ?(?:[;|/]|,(?! ?(?:Inc|Ltd|LLC)\b)| - ) ?/)
    .filter((segment) => segment !== '' && !postNominals.has(segment));
  const last = segments.at(-1) ?? '';
  const isPlace = last !== '' && (placeCountry(last) !== null || isRegion(last));
  const location = isPlace && (segments.length > 1 || countryOf(last) !== null) ? last : null;
  const said = location === null ? segments : segments.slice(0, -1);
  const positions: string[] = /^(?:MEP|MP|Senator)$/.test(titles) ? [titles] : [];
  const bodies: string[] = [];
  for (const segment of said) {
    if (!isRole(segment)) {
      // A place of work divided by a comma is one body: `Sociology, Flinders University`.
      bodies.push(segment);
      continue;
    }
    const { position, body } = splitRole(segment);
    positions.push(position);
    if (body !== null) bodies.push(body);
  }
  return {
    position: positions.length > 0 ? positions.join(', ') : null,
    organization: bodies.length > 0 ? bodies.join(', ') : null,
    location,
    countryCode: location === null ? null : placeCountry(location),
  };
}

const PREPOSITION = /\s(?:of|at|for|with|del?)\s/;
const ROLE_AND_BODY = /^(.{3,60}?)\s+(?:of|at|for|with|de|del)\s+((?:the\s+)?\p{Lu}.*)$/u;

/** A role and a body have no more words. */
const LONGEST_SEGMENT = 60;

/** `President of the League` and `Secretary CICD` hold a body; `Professor of Law` holds none. */
function splitRole(segment: string): { position: string; body: string | null } {
  const [, role, body] = (PREPOSITION.test(segment) ? ROLE_AND_BODY.exec(segment) : null) ?? [];
  if (role !== undefined && body !== undefined && isRole(role) && hasOrganizationWord(body))
    return { position: role, body };
  const words = segment.split(/\s+/);
  if (words.length > LONGEST_SEGMENT) return { position: segment, body: null };
  for (let count = startOfTitle(words); count < words.length; count++) {
    const isOpen = functionWords.has((words[count - 1] ?? '').toLowerCase());
    if (isOpen || !isCapitalized(words[count] ?? '')) continue;
    const head = words.slice(0, count).join(' ');
    const tail = words.slice(count).join(' ');
    if (isRole(head) && !isRole(tail)) return { position: head, body: tail };
  }
  return { position: segment, body: null };
}

const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

/** From which word on, the first one apart, all words are capitalized or functional. */
function startOfTitle(words: readonly string[]): number {
  let start = words.length;
  while (start > 1) {
    const word = words[start - 1] ?? '';
    if (!isCapitalized(word) && !functionWords.has(word)) break;
    start--;
  }
  return start;
}
