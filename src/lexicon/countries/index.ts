import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { Glances } from '../glances.js';
import { countries, notInProse, sharedCapitals, shortNames, undecided } from './names.js';
import { cities, regions, subdivisions } from './places.js';
import { partsInProse } from './shadows.js';

export { notCountries } from './shadows.js';

/*
 * Countries by name. The names of ISO 3166-1 in six languages are the library's; all that letters say besides is in
 * names.ts, places.ts and shadows.ts.
 */

/** A form and the alpha-3 code of its country. */
type Named = readonly [form: string, code: string];

/** A word or phrase of running text that speaks of a country. */
export interface CountryTerm {
  readonly term: string;
  readonly code: string;
  readonly sort: 'name' | 'adjective' | 'capital';
}

/** Letters that no Unicode decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
};

const ASCII = /^[\0-\x7F]*$/;

/** Without diacritics: `Perú` gives `Peru`. */
const plain = (form: string): string =>
  ASCII.test(form) ? form : form.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');

/**
 * A name as it is compared: lower case, without diacritics and a leading "the", `&` as "and", all other punctuation and
 * white space as single spaces. `The Gambia` gives `gambia`, `Côte d’Ivoire` gives `cote d ivoire`.
 */
export function fold(name: string): string {
  const words = EVEN.test(name) ? name.toLowerCase() : wordsOf(name);
  return words.startsWith('the ') ? words.slice('the '.length) : words;
}

/** Nothing but words and single spaces, as most names are. */
const EVEN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const wordsOf = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[ßæœøłđðıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The letters of a short all-caps form (`UK`, `U.S.`, `the DRC`), else null: these mean nothing in lower case. */
function capitalsOf(name: string): string | null {
  const form = name.trim();
  if (!/[A-Z.]/.test(form.charAt(form.length - 1))) return null;
  const letters = form.replace(/^the\s+/i, '').replace(/[.\s]/g, '');
  return /^[A-Z]{2,5}$/.test(letters) ? letters : null;
}

/** What a form of the data is filed under: its capitals, or else its folded form, which never has a capital. */
const keyOf = (form: string): string => capitalsOf(form) ?? fold(form);

/** A name is looked up as a country, a place and a region in turn, and folded once for the three. */
let latest = { name: '', capitals: '', folded: '' };

/** What `name` is filed under, if anything: `US` is looked up as it is, `PERU` as `peru`. */
function find<Value>(index: ReadonlyMap<string, Value>, name: string): Value | null {
  if (!mayBeKnown(name)) return null;
  if (name !== latest.name) latest = { name, capitals: capitalsOf(name) ?? '', folded: fold(name) };
  return index.get(latest.capitals) ?? index.get(latest.folded) ?? null;
}

/** An index of forms that mean one country; an earlier tier decides over a later one. */
function indexOf(...tiers: readonly (readonly Named[])[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const tier of tiers) {
    const found = new Map<string, Set<string>>();
    for (const [form, code] of tier) {
      const key = keyOf(form);
      found.set(key, (found.get(key) ?? new Set()).add(code));
    }
    for (const [key, [code, other]] of found) {
      if (code !== undefined && other === undefined && !index.has(key)) index.set(key, code);
    }
  }
  return index;
}

/** Alpha-3 by alpha-2. For Kosovo the library says XKK, the world XKX. */
const alpha3 = new Map(codes.map(([two = '', three = '']) => [two, three === 'XKK' ? 'XKX' : three]));

/** The library's names in one language, its preferred name of a country first. */
function libraryNames(locale: { countries: Readonly<Record<string, string | string[]>> }): Named[] {
  return Object.entries(locale.countries).flatMap(([two, names]) => {
    const code = alpha3.get(two);
    return code === undefined ? [] : [names].flat().map((name): Named => [name, code]);
  });
}

const unsure = new Set(undecided);
const decided = (named: readonly Named[]): Named[] => named.filter(([form]) => !unsure.has(fold(form)));

const englishNames = libraryNames(en);
const ownNames = countries.flatMap(({ code, names }) => names.map((name): Named => [name, code]));
const capitals = countries.flatMap(({ code, capital }): Named[] =>
  capital === null ? [] : [[capital, code]],
);

const byName = indexOf(ownNames, decided(englishNames), decided([fr, es, pt, de, it].flatMap(libraryNames)));

const shared = new Set(sharedCapitals);
const byPlace = indexOf(
  capitals.filter(([name]) => !shared.has(name)),
  subdivisions,
  cities,
);

const regionKeys = new Map(regions.map((region) => [keyOf(region), true]));

const keys = [...byName.keys(), ...byPlace.keys(), ...regionKeys.keys()];
const beginnings = new Glances([...keys, 'the'], 'first');
const endings = new Glances(keys, 'last');
const LAST_OF_WORD = /[a-z0-9]/;
const FIRST_OF_WORD = /[A-Za-z0-9]/;

/**
 * Does a name begin and end as one of those of the data? Most names do not, which is told sooner than they are folded. A
 * capital or a dot at the end may be that of a short all-caps form, other marks are folded away.
 */
function mayBeKnown(name: string): boolean {
  const isPlain = FIRST_OF_WORD.test(name.charAt(0)) && LAST_OF_WORD.test(name.charAt(name.length - 1));
  return !isPlain || (endsLikePlace(name) && beginnings.has(name, 0));
}

/** Can a name that ends so end in one of those of the data? */
export function endsLikePlace(name: string): boolean {
  const last = name.length - 1;
  return !LAST_OF_WORD.test(name.charAt(last)) || endings.has(name, last);
}

// Of several entries with one key, Map keeps the last: reversed, that is the library's first name.
const shortNameOf = new Map([
  ...englishNames.map(([name, code]): Named => [code, name]).reverse(),
  ...shortNames,
]);

/**
 * Alpha-3 code of the country that the whole string names, in English, French, Spanish, Portuguese, German, Italian or
 * its own language: `Perú`, `The Gambia`, `Republic of Korea`, `UK`, `U.S.`. Null where it names none, or several
 * (`Korea`). Case does not matter except in short all-caps forms: `us` is no country.
 */
export const countryOf = (name: string): string | null => find(byName, name);

/** Alpha-3 code of the country that a place is or lies in: `France`, `Catalonia`, `Paris`, `Washington, DC`. */
export const placeCountry = (name: string): string | null => countryOf(name) ?? find(byPlace, name);

/** Is it a place, or a word in the place of one, that decides no country: `Global`, `Southeast Asia`, `Kashmir`, `EU`? */
export const isRegion = (name: string): boolean => find(regionKeys, name) ?? false;

/** English short name of a country for a spreadsheet: `South Korea`, `Russia`, `Türkiye`; null where the code is unknown. */
export const countryName = (code: string): string | null => shortNameOf.get(code) ?? null;

/** Plural of an adjective that also names people: `Ecuadorians`, `Saudis`; none for `French`, `Chinese`, `Swiss`. */
const peoplesOf = (adjective: string): string[] =>
  /(?:sh|nch|tch|ese|ic|[sxz])$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];

/** Can it stand in running text: begins with a capital, ends as a word does, and is not too short to mean one thing? */
const standsInProse = (term: string): boolean =>
  /^\p{Lu}.*[\p{L}.]$/u.test(term) && (term.length > 3 || capitalsOf(term) !== null);

function termsOf(sort: CountryTerm['sort'], named: readonly Named[]): CountryTerm[] {
  return named.flatMap(([form, code]) => [form, plain(form)].map((term) => ({ term, code, sort })));
}

function proseTerms(): CountryTerm[] {
  const adjectives = countries.flatMap(({ code, adjectives }) =>
    adjectives.flatMap(peoplesOf).map((form): Named => [form, code]),
  );
  const excluded = new Set(notInProse.flatMap((term) => [term, ...peoplesOf(term), plain(term)]));
  const terms = new Map<string, CountryTerm>();
  for (const entry of [
    ...termsOf('name', [...englishNames, ...ownNames, ...partsInProse]),
    ...termsOf('adjective', adjectives),
    ...termsOf('capital', capitals),
  ]) {
    if (standsInProse(entry.term) && !excluded.has(entry.term) && !terms.has(entry.term))
      terms.set(entry.term, entry);
  }
  return [...terms.values()];
}

/**
 * Every form that speaks of a country in English prose, with and without its diacritics, adjectives also in the plural;
 * each form once. A scanner compares case and takes the longest match first, together with `notCountries`, so that
 * `Equatorial Guinea` is not Guinea and `Inter-American` is not the United States.
 */
export const countryTerms: readonly CountryTerm[] = proseTerms();
