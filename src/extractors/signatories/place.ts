import { countryOf, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { legalForm } from '../../lexicon/organization-words.js';

interface Cut {
  /** Where the name ends. */
  readonly end: number;
  readonly location: string;
  readonly rule: string;
}

export const clean = (text: string): string => text.replaceAll('\uFEFF', '').replace(/\s+/g, ' ').trim();

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

export function placeAtEnd(line: string): Cut | null {
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
