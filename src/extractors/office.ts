import { commonWords } from '../lexicon/common-words.js';
import { isRegion, placeCountry } from '../lexicon/countries/index.js';
import { endBefore } from '../lexicon/ends.js';
import { functionWords } from '../lexicon/function-words.js';
import { subjectBeforeCountry } from '../lexicon/organization-words.js';
import { offices, portfolios } from '../lexicon/roles.js';
import { countriesIn } from './countries.js';
import { hasPersonShape, honorificLength, isRole } from './people.js';
import { wordsOf } from './words.js';

/** An office and who holds it, as one line says them. */
export interface Holder {
  readonly position: string;
  /** Between the office and the name: `Mr.` */
  readonly honorific: string | null;
  /** Where the name begins; it ends with the text. */
  readonly from: number;
}

/** No office that stands before a name has more words. */
const LONGEST_OFFICE = 12;
/** Behind a comma only a longer office tells a person from the body it belongs to: `Director, Amnesty`. */
const LEAST_BEFORE_COMMA = 3;

/**
 * An office that stands before a name: `President Ana Lopes`, `Secretary of State Rex Ek`, `Minister Perera`, `President of
 * the Commission, Ursula Berg`. The name begins at the first word that can be one; `Attorney General`, `Minister Foreign
 * Affairs` and `Director, Rift Valley` hold none.
 * @param text with folded quotes and dashes, without honorifics before it
 */
export function officeBefore(text: string): Holder | null {
  const words = [...text.matchAll(/\S+/g)];
  if (words.length < 2 || !wordsOf(text).some((word) => word.areRoleNouns)) return null;
  const countries = countriesIn(text);
  for (const [count, { index: at }] of words.slice(0, LONGEST_OFFICE + 1).entries()) {
    const last = words[count - 1]?.[0] ?? '';
    const isWithinCountry = countries.some((hit) => hit.start < at && at < hit.end);
    if (count === 0 || functionWords.has(last) || isWithinCountry) continue;
    const position = text.slice(0, endBefore(text.slice(0, at), /[\s,]/));
    if (!isRole(position)) continue;
    const title = titleLength(text.slice(at));
    const name = text.slice(at + title);
    const isApart = last.endsWith(',') && title === 0;
    const isHolder = name.includes(' ')
      ? isFullName(name) && (!isApart || (count >= LEAST_BEFORE_COMMA && !hasPlainWord(name)))
      : offices.has(last.toLowerCase()) && isSurname(name);
    if (isHolder) return { position, honorific: text.slice(at, at + title).trim() || null, from: at + title };
  }
  return null;
}

/** Honorifics between office and name; `General` and `Ambassador` belong to the office. */
function titleLength(text: string): number {
  const length = honorificLength(text);
  const [first] = wordsOf(text);
  return first === undefined || first.isRoleNoun || first.isRoleQualifier || first.isOrganizational
    ? 0
    : length;
}

/** Where the name or office begins behind its honorifics: none before `Justice Minister` and `General Director`. */
export function titlesBefore(text: string): number {
  const length = honorificLength(text);
  if (length === 0) return 0;
  const [first, second] = wordsOf(text);
  const isOfOffice = first?.isOrganizational === true || first?.isRoleQualifier === true;
  return isOfOffice && second?.isRoleNoun === true ? 0 : length;
}

/** Two to five words of which the first can be no other than a given name, and none says a body, a field or a place. */
export function isFullName(name: string): boolean {
  if (/^\p{Ll}/u.test(name) || !hasPersonShape(name) || placeCountry(name) !== null || isRegion(name))
    return false;
  const words = wordsOf(name);
  const first = name.split(/\s/, 1)[0] ?? '';
  return (
    !isPlain(first) &&
    words[0]?.isRoleQualifier !== true &&
    words.every((word, i) => !word.isOrganizational && (!word.isRoleNoun || i === words.length - 1)) &&
    !isPortfolio(name.slice(name.lastIndexOf(' ') + 1))
  );
}

/** One capitalized word that is no part of an office and no place: `Perera`, `McLean`, `Ruiz-Ek`. */
export function isSurname(name: string): boolean {
  const [word] = wordsOf(name);
  return (
    /^\p{Lu}[\p{L}'-]+$/u.test(name) &&
    /\p{Ll}/u.test(name) &&
    word !== undefined &&
    !word.areRoleNouns &&
    !word.isRoleQualifier &&
    !word.isOrganizational &&
    !isPlain(name) &&
    placeCountry(name) === null &&
    !isRegion(name)
  );
}

/** Does a name hold a word that English has for other things: `Save Darfur`, `Rift Valley`? */
export function hasPlainWord(name: string): boolean {
  return name.split(/\s+/).some((word) => isPlain(word) || subjectBeforeCountry.has(word.toLowerCase()));
}

const isPortfolio = (word: string): boolean => portfolios.has(word.toLowerCase());
const isPlain = (word: string): boolean => isPortfolio(word) || commonWords.has(word.toLowerCase());
