import { foldSpaces } from '../../lexicon/characters.js';
import { countryOf, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { legalForm } from '../../lexicon/organization-words.js';
import type { Span } from '../../schema/span.js';
import { matchesIn } from '../matches.js';
import { remembered } from '../remembered.js';
import { countryOfState, isTownOf } from './town.js';

interface Cut {
  /** Where the name ends. */
  readonly end: number;
  readonly location: string;
  readonly rule: string;
}

const isPlace = (text: string): boolean => placeCountry(text) !== null || isRegion(text);

/** The country that a place decides; `France / Switzerland` and `Kashmir` decide none. */
export const countryOfLocation = remembered((location) => {
  // `Trinidad and Tobago` is one.
  const whole = countryOf(location);
  if (whole !== null) return whole;
  const parts = location.split(/ ?(?:\/|&|\band\b|;) ?/).filter((part) => part !== '');
  const codes = new Set(parts.map((part) => placeCountry(part) ?? lastPartCountry(part)));
  const [only = null, second] = codes;
  return second === undefined ? only : null;
});

function lastPartCountry(place: string): string | null {
  const last = lastOf(place);
  const comma = place.indexOf(', ');
  const inState = comma < 0 ? null : countryOfState(place.slice(0, comma), last);
  if (inState !== null) return inState;
  return countryOf(last) ?? placeCountry(last) ?? countryOf(place.split(/\s+/).at(-1) ?? '');
}

/** No place is longer, nor several divided by slashes. */
const LONGEST_PLACE = 200;

/** Is the text a place, or several divided by slashes? */
export function isLocation(text: string): boolean {
  if (text.length > LONGEST_PLACE) return false;
  const place = foldSpaces(text);
  if (isPlace(place)) return true;
  if (!/[/&]|and/.test(place)) return false;
  const parts = place.split(/ ?(?:\/|&|\band\b) ?/);
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => part !== '' && isPlace(part));
}

/** The place that ends a line, and where the name before it ends: in brackets, behind them, a comma, a dash or a slash. */
export function placeAtEnd(line: string): Cut | null {
  return inParentheses(line) ?? afterComma(line) ?? afterDash(line) ?? afterBrackets(line);
}

/** `War on Want (UK)`, `Name (ACRO) (Kenya)` */
function inParentheses(line: string): Cut | null {
  if (!line.endsWith(')') && !line.endsWith(']')) return null;
  const match = /[([]([^()[\]]{2,60})[)\]]$/u.exec(line);
  if (match?.[1] === undefined || !isLocation(lastOf(match[1]))) return null;
  const end = line.slice(0, match.index).trimEnd().length;
  const comma = line.lastIndexOf(',', end);
  // `Reef Collective, Suva (Fiji)`
  if (comma > 0 && isTownOf(foldSpaces(line.slice(comma + 1, end).trim()), match[1], line.slice(0, comma)))
    return { end: comma, location: foldSpaces(line.slice(comma + 1).trim()), rule: 'place-in-brackets' };
  return { end, location: foldSpaces(match[1]), rule: 'place-in-brackets' };
}

/** `Abuelas de la Torre (Tower Grandmothers) Argentina`: behind another name in brackets. */
function afterBrackets(line: string): Cut | null {
  const [, name, place] = /^([^()]+)\([^()]{3,60}\)\s+(\p{Lu}[^(),]{2,40})$/u.exec(line) ?? [];
  if (name === undefined || place === undefined || !isLocation(place)) return null;
  return { end: withoutEnd(name, /[\s,]/).length, location: foldSpaces(place), rule: 'place-after-brackets' };
}

/** `Kenya` of `Suva, Kenya` and of `ACRO - Kenya` */
const lastOf = (text: string): string => text.split(/,\s*|\s-\s/).at(-1) ?? text;

/** `Name, Kenya`, `Name, Paris, France`, `Name (ACRO), Parent, Brazil`; a legal form is no place. */
function afterComma(line: string): Cut | null {
  const commas = commasOf(line).filter((comma) => comma.start > 1);
  const last = commas.at(-1);
  if (last === undefined) return parentBody(line, commas);
  const place = line.slice(last.end);
  const city = commas.at(-2);
  const before = city === undefined ? '' : foldSpaces(line.slice(city.end, last.start));
  if (city !== undefined && countryOfState(before, place) !== null) return cityOf(line, commas, city);
  if (!isLocation(place.replace(/^the /i, '')) || isLegalForm(foldSpaces(place)))
    return parentBody(line, commas);
  const wider =
    city !== undefined && before !== '' && isTownOf(before, foldSpaces(place), line.slice(0, city.start));
  const end = wider ? city.start : last.start;
  const location = foldSpaces(line.slice(wider ? city.end : last.end));
  const dashed = wider ? null : afterDash(line.slice(0, end));
  if (dashed !== null && countryOfLocation(dashed.location) === countryOfLocation(location)) {
    return { ...dashed, location: `${dashed.location}, ${location}` };
  }
  return { ...(parentBody(line.slice(0, end), commas) ?? { end }), location, rule: 'place-after-comma' };
}

/** `Reef Collective (RC), Cleveland, OH`: the place begins behind the comma before the town. */
function cityOf(line: string, commas: readonly Span[], city: Span): Cut {
  const location = foldSpaces(line.slice(city.end));
  const cut = parentBody(line.slice(0, city.start), commas) ?? { end: city.start };
  return { ...cut, location, rule: 'place-after-comma' };
}

const COMMA = /,\s*/g;

/** The commas of a line, each with the white space around it. */
function commasOf(line: string): Span[] {
  const commas: Span[] = [];
  if (!line.includes(',')) return commas;
  for (const { index, 0: found } of matchesIn(line, COMMA)) {
    const from = commas.at(-1)?.end ?? 0;
    const start = from + line.slice(from, index).trimEnd().length;
    commas.push({ start, end: index + found.length });
  }
  return commas;
}

const isLegalForm = (text: string): boolean => legalForm.test(text) && countryOf(text) === null;

/** As long as an acronym in its brackets is. */
const LONGEST_IN_BRACKETS = 17;

/** How a body signs: `FIDH, in the framework of the Observatory`. */
const CAPACITY =
  /,\s+(?:(?:with)?in the framework of|as (?:a )?part of|(?:as )?(?:a )?(?:member|partner) of|on behalf of)\s/;

/** What follows `(ACRO),` is the parent body, what follows `(ACRO) -` in lower case a description; neither is the name. */
function parentBody(line: string, commas: readonly Span[]): Cut | null {
  const capacity = commas.length > 0 ? CAPACITY.exec(line)?.index : undefined;
  if (capacity !== undefined) return { end: capacity, location: '', rule: 'capacity-after-comma' };
  if (!line.includes(')')) return null;
  const comma = commas.find(
    ({ start }) =>
      start < line.length &&
      /\([^()\s]{2,15}\)$/.test(line.slice(Math.max(0, start - LONGEST_IN_BRACKETS), start)),
  );
  const said = /(?<=\([^()\s]{2,15}\))\s+-\s+(?=\p{Ll})/u.exec(line);
  const end = Math.min(comma?.start ?? line.length, said?.index ?? line.length);
  return end === line.length ? null : { end, location: '', rule: 'parent-after-acronym' };
}

/** A dash between spaces; of several the last divides name and place. */
const SPACED_DASH = /(?<!\s)\s+-\s+/g;
/** Dashes with one space, bars, dots and colons; the first that leaves no more than a place divides. */
const DIVIDER = /(?<!\s)\s+-|-\s+|(?<!\s)\s+\/\s+|(?<!\s)\s*[|•·]\s*|:\s+/g;

/** In each of them stands one of these. */
const DIVIDING = /[-|•·:/]/;

/** `Odhikar - Bangladesh`, `Movement - East & Southern Africa`; without spaces only a country counts as the name's own. */
function afterDash(line: string): Cut | null {
  if (!DIVIDING.test(line)) return null;
  const dashes = [...line.matchAll(SPACED_DASH)].slice(-1);
  return cutAt(line, dashes) ?? cutAt(line, line.matchAll(DIVIDER));
}

/** A place behind a divider is on one line and no longer. */
const LONGEST_BEHIND = 60;

/** A dash within brackets divides no name from its place. */
const endsBracket = (text: string): boolean => text.endsWith(')') && !text.includes('(');

/** The place behind the first of the dividers that leaves no more than a place. */
function cutAt(line: string, dividers: Iterable<RegExpExecArray>): Cut | null {
  for (const { index, 0: divider } of dividers) {
    const place = line.slice(index + divider.length);
    if (place.length > LONGEST_BEHIND || /[\n\r]/.test(place)) continue;
    if (index < 2 || place.length < 2 || endsBracket(place) || !isLocation(place)) return null;
    return { end: index, location: foldSpaces(place), rule: 'place-after-dash' };
  }
  return null;
}
