import { foldSpaces } from '../../lexicon/characters.js';
import { countryOf, endsLikePlace, placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { legalForm, subjectBeforeCountry, subjectPrepositions } from '../../lexicon/organization-words.js';
import { acronymAtEnd } from './acronym.js';
import { countryOfLocation, placeAtEnd } from './place.js';

/** What a line of a list says of an organization. Offsets are relative to the line. */
export interface OrganizationEntry {
  readonly name: { readonly start: number; readonly end: number };
  readonly acronym: string | null;
  readonly location: string | null;
  readonly countryCode: string | null;
  readonly countrySource: 'stated' | 'name' | null;
  readonly rule: string;
}

/**
 * Read a line as an organization.
 * Reads: `Name`, `Name, Country`, `Name, City, Country`, `Name (Country)`, `Name - Country`, `Name (ACRO), Country`,
 * `Name (ACRO), Parent Body, Country`, `Name-ACRO`, `ACRO (Full Name)`, `Name of Country`, `Name Country`.
 * @param line trimmed, with folded quotes and dashes, as long as in the source
 */
export function readOrganization(line: string): OrganizationEntry {
  const whole = withoutMarks(line);
  const cut = placeAtEnd(whole);
  const named = acronymAtEnd(whole.slice(0, cut?.end ?? whole.length));
  // `Name (ACRO, Country)`, `Name (ACRO - Country)`: both stand in one pair of brackets.
  const [, short = null, place] = ACRONYM_AND_PLACE.exec(cut?.location ?? '') ?? [];
  const name = { start: named.start, end: named.end };
  const printed = foldSpaces(whole.slice(name.start, name.end));
  const location = cut === null || cut.location === '' ? null : (place ?? cut.location);
  const stated = location === null ? null : countryOfLocation(location);
  const inName = location === null ? countryInName(printed) : null;
  return {
    name,
    acronym: named.acronym ?? short,
    location,
    countryCode: stated ?? inName,
    countrySource: stated !== null ? 'stated' : inName !== null ? 'name' : null,
    rule: cut?.rule ?? (inName === null ? 'line' : 'country-in-name'),
  };
}

const ACRONYM_AND_PLACE = /^(\p{Lu}[\p{Lu}\d]{1,9})(?:, | - )(.+)$/u;

const MARK = /[\s,;*†‡§¹²³⁰⁴-⁹]/;

/** A name without what ends its line in a list: commas, marks of notes, `and`, a full stop that shortens no word. */
function withoutMarks(line: string): string {
  const bare = withoutEnd(withoutAnd(line.trimEnd()), MARK);
  if (!bare.endsWith('.')) return bare;
  const word = LAST_WORD.exec(bare.slice(-LONGEST_WORD))?.[1] ?? '';
  const isShort = word === '' || legalForm.test(word) || SHORTENED.test(word);
  return isShort && !/[)\]]\.$/.test(bare) ? bare : bare.slice(0, -1);
}

/** Three letters at least, behind a space, a bracket or a dash, or four behind a stop. */
const LAST_WORD = /(?<=^|[\s([-]|\.(?=\p{Ll}{4}))([\p{L}\p{M}]{3,})\.$/u;
const LONGEST_WORD = 40;

/** What a name ends in that is shortened, beside its legal form. */
const SHORTENED = /^(?:bros|dept|univ|assoc|assn|fed|intl|jun|sen|esq)$/i;

/** Behind a mark or a full stop `and` begins the next name. */
function withoutAnd(line: string): string {
  const last = line.slice(-LONGEST_STOP - 'and'.length);
  const and = /(?:and|y|et|e)$/.test(last) ? AND.exec(last) : null;
  return and === null ? line : line.slice(0, line.length - and[0].length);
}

const AND = /(?<=[\s,;*†‡§¹²³⁰⁴-⁹]|\p{Ll}{4}\.)(?:and|y|et|e)$/u;

/** Four letters and a full stop, each letter of at most two code units. */
const LONGEST_STOP = 9;

/** `Northern Ireland` ends in a country, but is a part of another. */
const countryOfPart = (words: readonly string[]): string | null =>
  placeCountry(withoutEnd(words.join(' '), QUOTE));

/** What may stand behind a country at the end of a name. */
const QUOTE = /[)"'.]/;

/**
 * The country that a name itself ends in: `Humanists UK`, `Association of Denmark`, `SEATINI-Uganda`. Not after `in` or
 * `for`, not where it is the subject: `Open North Korea`.
 */
function countryInName(name: string): string | null {
  // `League of America` is one of the United States.
  if (/\sof America$/.test(name)) return 'USA';
  if (!endsLikePlace(withoutEnd(name, QUOTE))) return null;
  const words = name.split(/[\s-]+/);
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const code = countryOf(withoutEnd(words.slice(-count).join(' '), QUOTE));
    if (code === null) continue;
    const part = countryOfPart(words.slice(-count - 1));
    if (part !== null && part !== code) return part;
    const before = (words.at(-count - 1) ?? '').toLowerCase();
    const article = ['the', 'la', 'el', 'le', 'les', 'los'].includes(before)
      ? (words.at(-count - 2) ?? '').toLowerCase()
      : before;
    if (subjectPrepositions.has(article)) return null;
    if (words.length - count === 1 && subjectBeforeCountry.has(before)) return null;
    if (['and', '&', 'y', 'et', 'e'].includes(before)) return null;
    return code;
  }
  return null;
}
