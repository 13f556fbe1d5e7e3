import { countryOf, fold, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { legalForm, subjectBeforeCountry, subjectPrepositions } from '../../lexicon/organization-words.js';

/** What a line of a list says of an organization. Offsets are relative to the line. */
export interface OrganizationEntry {
  readonly name: { readonly start: number; readonly end: number };
  readonly acronym: string | null;
  readonly location: string | null;
  readonly countryCode: string | null;
  readonly countrySource: 'stated' | 'name' | null;
  readonly rule: string;
}

interface Cut {
  /** Where the name ends. */
  readonly end: number;
  readonly location: string;
  readonly rule: string;
}

/**
 * Read a line as an organization.
 * Reads: `Name`, `Name, Country`, `Name, City, Country`, `Name (Country)`, `Name - Country`, `Name (ACRO), Country`,
 * `Name (ACRO), Parent Body, Country`, `Name-ACRO`, `ACRO (Full Name)`, `Name of Country`, `Name Country`.
 * @param line trimmed, with folded quotes and dashes, as long as in the source
 */
export function readOrganization(line: string): OrganizationEntry {
  const whole = line.replace(/[\s\uFEFF,;*†‡§]+(?:and|y|et|e)?[\s\uFEFF]*$/u, '');
  const cut = placeAtEnd(whole);
  const named = acronymAtEnd(whole.slice(0, cut?.end ?? whole.length));
  const name = { start: named.start, end: named.end };
  const printed = clean(whole.slice(name.start, name.end));
  const location = cut === null || cut.location === '' ? null : cut.location;
  const stated = location === null ? null : countryOfLocation(location);
  const inName = location === null ? countryInName(printed) : null;
  return {
    name,
    acronym: named.acronym,
    location,
    countryCode: stated ?? inName,
    countrySource: stated !== null ? 'stated' : inName !== null ? 'name' : null,
    rule: cut?.rule ?? (inName === null ? 'line' : 'country-in-name'),
  };
}

const clean = (text: string): string => text.replaceAll('\uFEFF', '').replace(/\s+/g, ' ').trim();
const isPlace = (text: string): boolean => placeCountry(text) !== null || isRegion(text);

/** The country that a place decides; `France / Switzerland` and `Kashmir` decide none. */
export function countryOfLocation(location: string): string | null {
  const parts = location.split(/\s*(?:\/|&|\band\b|;)\s*/).filter((part) => part !== '');
  const codes = new Set(parts.map((part) => placeCountry(part) ?? lastPartCountry(part)));
  const [only = null, second] = codes;
  return second === undefined ? only : null;
}

function lastPartCountry(place: string): string | null {
  const last = place.split(/,\s*/).at(-1) ?? '';
  return countryOf(last) ?? placeCountry(last) ?? countryOf(place.split(/\s+/).at(-1) ?? '');
}

/** Is the text a place, or several divided by slashes? */
function isLocation(text: string): boolean {
  const parts = clean(text).split(/\s*(?:\/|&|\band\b)\s*/);
  return parts.length <= 4 && (isPlace(clean(text)) || parts.every((part) => part !== '' && isPlace(part)));
}

function placeAtEnd(line: string): Cut | null {
  return inParentheses(line) ?? afterComma(line) ?? afterDash(line);
}

/** `War on Want (UK)`, `Name (ACRO) (Kenya)` */
function inParentheses(line: string): Cut | null {
  const match = /[\s\uFEFF]*[([]([^()[\]]{2,60})[)\]]$/u.exec(line);
  if (match?.[1] === undefined || !isLocation(lastOf(match[1]))) return null;
  return { end: match.index, location: clean(match[1]), rule: 'place-in-brackets' };
}

const lastOf = (text: string): string => text.split(/,\s*/).at(-1) ?? text;

/** `Name, Kenya`, `Name, Paris, France`, `Name (ACRO), Parent, Brazil`; a legal form is no place. */
function afterComma(line: string): Cut | null {
  const commas = [...line.matchAll(/[\s\uFEFF]*,[\s\uFEFF]*/g)].filter((comma) => comma.index > 1);
  const last = commas.at(-1);
  if (last === undefined) return parentBody(line, commas);
  const place = line.slice(last.index + last[0].length);
  if (
    !isLocation(place.replace(/^the /i, '')) ||
    (legalForm.test(clean(place)) && countryOf(clean(place)) === null)
  )
    return parentBody(line, commas);
  const city = commas.at(-2);
  const before = city === undefined ? '' : clean(line.slice(city.index + city[0].length, last.index));
  const wider = city !== undefined && before !== '' && isCityBeside(before, clean(place));
  const end = wider ? city.index : last.index;
  const location = clean(line.slice(wider ? city.index + city[0].length : last.index + last[0].length));
  const dashed = wider ? null : afterDash(line.slice(0, end));
  if (dashed !== null && countryOfLocation(dashed.location) === countryOfLocation(location)) {
    return { ...dashed, location: `${dashed.location}, ${location}` };
  }
  return { ...(parentBody(line.slice(0, end), commas) ?? { end }), location, rule: 'place-after-comma' };
}

/** A short capitalized word before a country is a city or province: `Goma, DRC`; a known one of course. */
function isCityBeside(before: string, place: string): boolean {
  const code = placeCountry(before);
  return countryOf(place) !== null && code === countryOf(place) && countryOf(before) === null;
}

/** What follows `(ACRO),` is the parent body, what follows `(ACRO) -` in lower case a description; neither is the name. */
function parentBody(line: string, commas: readonly RegExpExecArray[]): Cut | null {
  const comma = commas.find(
    (c) => c.index < line.length && /\([^()\s]{2,15}\)$/.test(line.slice(0, c.index)),
  );
  const said = /(?<=\([^()\s]{2,15}\))[\s\uFEFF]+-[\s\uFEFF]+(?=\p{Ll})/u.exec(line);
  const end = Math.min(comma?.index ?? line.length, said?.index ?? line.length);
  return end === line.length ? null : { end, location: '', rule: 'parent-after-acronym' };
}

/** `Odhikar - Bangladesh`, `Movement - East & Southern Africa`; without spaces only a country counts as the name's own. */
function afterDash(line: string): Cut | null {
  for (const divider of [
    /[\s\uFEFF]+-[\s\uFEFF]+(?!.*[\s\uFEFF]-[\s\uFEFF])/u,
    /[\s\uFEFF]+-|-[\s\uFEFF]+|[\s\uFEFF]*[|•·][\s\uFEFF]*|:[\s\uFEFF]+/u,
  ]) {
    const match = new RegExp(`(?:${divider.source})(.{2,60})$`, 'u').exec(line);
    if (match?.[1] === undefined || match.index < 2 || !isLocation(match[1])) continue;
    return { end: match.index, location: clean(match[1]), rule: 'place-after-dash' };
  }
  return null;
}

const ACRONYM = /^(?=.{2,16}$)(?=.*[\p{Lu}\d].*[\p{Lu}\d+.])[\p{L}\d][\p{L}\d.&+/'-]*$/u;

/** Acronym before or after the name, and where the name itself stands. */
function acronymAtEnd(text: string): { start: number; end: number; acronym: string | null } {
  const end = text.replace(/[\s\uFEFF,;:*-]+$/u, '').length;
  const bare = text.slice(0, end);
  const plain = { start: 0, end, acronym: null };
  const brackets = /[\s\uFEFF]*[([]([^()[\]]{2,120})[)\]]([^()]{0,40})$/u.exec(bare);
  const inside = clean(brackets?.[1] ?? '').replace(/^["']|["']$/g, '');
  if (brackets !== null && brackets.index > 1 && /^[\s\uFEFF]/.test(brackets[0])) {
    if (ACRONYM.test(inside) || isShortName(inside, bare.slice(0, brackets.index)))
      return { start: 0, end: brackets.index, acronym: inside };
    const head = clean(bare.slice(0, brackets.index));
    if (ACRONYM.test(head) && initialsFit(head, inside)) {
      const start = brackets.index + brackets[0].indexOf(brackets[1] ?? '');
      return { start, end: start + (brackets[1] ?? '').length, acronym: head };
    }
    if (/^\p{Ll}/u.test(inside) || brackets[2] === '')
      return { start: 0, end: brackets.index, acronym: null };
  }
  const dashed = /[\s\uFEFF]*-[\s\uFEFF]*([\p{Lu}][\p{Lu}\d.+]{1,11})$/u.exec(bare);
  if (dashed?.[1] !== undefined && dashed.index > 3 && initialsFit(dashed[1], bare.slice(0, dashed.index))) {
    return { start: 0, end: dashed.index, acronym: dashed[1] };
  }
  const leading = /^([\p{L}][\p{L}\d.]{1,11})[\s\uFEFF]+-[\s\uFEFF]+(?=\p{Lu})/u.exec(bare);
  if (leading?.[1] !== undefined && initialsFit(leading[1], bare.slice(leading[0].length))) {
    return { start: leading[0].length, end, acronym: leading[1] };
  }
  return plain;
}

/** `Families of Disappeared (FoD)`, `Association of … (LINK)`: one word whose letters the name begins its words with. */
function isShortName(inside: string, name: string): boolean {
  return /^\S{2,15}$/.test(inside) && initialsFit(inside, name);
}

/** Do the letters of the acronym come in order within the name, beginning with that of its first word or of its second? */
function initialsFit(acronym: string, name: string): boolean {
  const letters = fold(acronym).replace(/[^a-z]/g, '');
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '');
  if (letters.length < 2 || words.length < 2) return false;
  const initials = words.map((word) => word[0]).join('');
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return (
    letters[0] === initials[0] && at >= Math.min(letters.length, Math.max(2, Math.ceil(letters.length / 2)))
  );
}

/**
 * The country that a name itself ends in: `Humanists UK`, `Association of Denmark`, `SEATINI-Uganda`. Not after `in` or
 * `for`, not where it is the subject: `Open North Korea`.
 */
function countryInName(name: string): string | null {
  const words = name.split(/[\s-]+/);
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const code = countryOf(
      words
        .slice(-count)
        .join(' ')
        .replace(/[)"'.]+$/, ''),
    );
    if (code === null) continue;
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
