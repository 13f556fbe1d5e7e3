import { foldSpaces } from '../../lexicon/characters.js';
import { countryOf, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { functionWords } from '../../lexicon/function-words.js';
import { countriesAsGivenNames } from '../../lexicon/given-names.js';
import { formsOfFirms } from '../../lexicon/organization-words.js';
import { countriesIn } from '../countries.js';
import {
  beginsWithGivenName,
  hasOrganizationWord,
  hasPersonShape,
  honorificLength,
  isNamedAsOffice,
  isOnesRole,
  isRole,
  isSureTitle,
  withoutPostNominals,
} from '../people.js';
import { wordsOf } from '../words.js';
import { type Affiliation, isSuffix, readAffiliation } from './affiliation.js';

/** What a line of a list says of a person. Offsets are relative to the line. */
export interface PersonEntry extends Affiliation {
  readonly name: { readonly start: number; readonly end: number };
  /** What is sure: `role` by what follows, `title` by an honorific, `list` by the lines around it, `name` by its look alone. */
  readonly evidence: 'role' | 'title' | 'list' | 'name';
  readonly rule: string;
}

/** Ends the name. */
const DIVIDER = /[,;|/]|:(?=\s)|-(?<=\s-)(?=\s)|\bon\s+behalf\s+of\b|\((?=\p{L}{3}|[DRI]-[A-Z])/u;

/** `Name, Role, Body`: a line that begins with the name, behind its titles; null where it does not. */
export function readNamed(line: string): PersonEntry | null {
  const start = titleLength(line);
  const behindTitles = line.slice(start);
  const surname = surnameInCapitals(behindTitles);
  const divider = surname === null ? DIVIDER.exec(behindTitles) : null;
  const end = surname ?? divider?.index ?? behindTitles.length;
  const printed = behindTitles.slice(0, end).trimEnd();
  const name = withoutPostNominals(printed);
  const bare = foldSpaces(name);
  const isShaped = hasPersonShape(bare);
  if ((!isShaped && !ONE_WORD.test(bare)) || FIRM.test(bare)) return null;
  if (FORM.test(behindTitles.slice(end)) || (start === 0 && isOfCountry(bare))) return null;
  // `Associação de Juristas (ADJ) (League of Jurists)`: a short name tells a body whatever follows.
  if (divider?.[0] === '(' && hasOrganizationWord(bare) && isNameOfBody(behindTitles.slice(end), bare))
    return null;
  const titles = foldSpaces(line.slice(0, start));
  const behind = foldSpaces(behindTitles.slice(end + (divider?.[0].length ?? 0)));
  // `Tide Watch: Writers, Readers`
  if (
    divider?.[0] === ':' &&
    !beginsWithGivenName(bare) &&
    !wordsOf(firstSegment(behind)).some((word) => word.isRoleNoun)
  )
    return null;
  const rest = divider?.[0] === '(' ? behind.replace(PRONOUNS, '') : behind.replace(HANDLE, '');
  const represents =
    (divider !== null && /^on behalf of\b/.test(foldSpaces(divider[0]))) ||
    /^(?:on behalf of|for) /i.test(rest);
  const says = represents ? !hasOrganizationWord(bare) : rest !== '' && isOffice(firstSegment(rest));
  // With a role behind it, a name is a person's whatever its words: `Archie Law, Chair`, `Zimoun / Artist`.
  const isName = says
    ? isShaped || !isRole(bare)
    : isShaped && !hasOrganizationWord(bare) && !(start === 0 && isRole(bare) && !isNamedAsOffice(bare));
  if (!isName || placeCountry(bare) !== null || isRegion(bare)) return null;
  if (!says && countriesIn(bare).some((hit) => bare.slice(hit.start, hit.end).includes(' '))) return null;
  return {
    name: { start, end: start + name.length },
    ...readAffiliation(rest, titles),
    evidence: says ? 'role' : isSureTitle(titles) || name.length < printed.length ? 'title' : 'name',
    rule:
      surname !== null ? 'person-surname-in-capitals' : rest === '' ? 'person' : 'person-with-affiliation',
  };
}

/** How long the titles before a name are: `Don` before a family name alone is a given one. */
function titleLength(line: string): number {
  const length = honorificLength(line);
  return /^Don /.test(line) && /^\S+(?:,| \(|$)/.test(line.slice(length)) ? 0 : length;
}

/** `China Sail`; `Jordan Ek` has a given name. */
function isOfCountry(name: string): boolean {
  const space = name.indexOf(' ');
  const first = name.slice(0, Math.max(space, 0));
  return countryOf(first) !== null && !countriesAsGivenNames.has(first);
}

/** `Ana Ek, @anaek (Chair)`: what stands behind the handle says who she is. */
const HANDLE = /^@[\w.-]+[\s,;]*\(?/;
/** `Ana Ek (she/her), Chair` */
const PRONOUNS = /^(?:she|he|they|ze|xe|elle|il|ella|[eé]l)(?:\/\p{Ll}+){1,2}\)[\s,;]*/iu;
/** Do the brackets behind a name hold another one of a body? */
const isNameOfBody = (brackets: string, name: string): boolean =>
  SHORT_NAME.test(brackets) ||
  (!beginsWithGivenName(name) &&
    hasOrganizationWord(foldSpaces(brackets.slice(0, brackets.indexOf(')') + 1))));
const SHORT_NAME = /^\(\p{Lu}[\p{Lu}\d-]{2,14}\)/u;
/** `Blue Oar LLC`, `Blue Oar, Inc.` */
const FORM = new RegExp(`^, ?${formsOfFirms}\\b`);
const FIRM = new RegExp(`\\s${formsOfFirms}\\.?$`);

/** `Zimoun`; in capitals it is what a body is called for short. */
const ONE_WORD = /^\p{Lu}(?=.*\p{Ll})[\p{L}'-]{2,}$/u;

/** What somebody is; `in the framework of the Observatory` says how a body signs. */
function isOffice(segment: string): boolean {
  const [first = ''] = segment.split(' ', 1);
  return !functionWords.has(first) && isOnesRole(segment);
}

/** `LLM, human rights lawyer` says the role behind the letters. */
function firstSegment(rest: string): string {
  for (const segment of rest.split(/[,;|/]/)) if (!isSuffix(segment.trim())) return segment.trim();
  return '';
}

/** Two capitals side by side, or what may be. */
const CAPITALS = /[A-Z\x80-\uFFFF][A-Z'\x80-\uFFFF-]/;

/** Where the name ends in `Manon AUBRY The Left group`: behind the surname in capitals. */
function surnameInCapitals(line: string): number | null {
  if (!CAPITALS.test(line)) return null;
  const match =
    /^(?:\p{Lu}[\p{Ll}\p{M}'-]+\s+){1,3}(?:(?:de|van|von|da|di|la|el)\s+)?(?:\p{Lu}['-]?\p{Lu}[\p{Lu}'-]*)(?:\s+\p{Lu}[\p{Lu}'-]+)*(?=[\s,]+\p{Lu}|$)/u.exec(
      line,
    );
  return match === null ? null : match[0].length;
}
