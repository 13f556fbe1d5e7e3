import { anyWord } from '../lexicon/alternatives.js';
import { languageNames } from '../lexicon/languages.js';
import type { CountryHit } from './countries.js';

/*
 * The words around the name of a country that tell that a text is not about it.
 */

const CONTEXT = 80;

const languages = new Set(languageNames);
const LANGUAGE = anyWord([
  ...languageNames,
  'English',
  'Arabic',
  'Hebrew',
  'Catalan',
  'Farsi',
  'Hindi',
  'Urdu',
]);
/** `in English, Spanish and`, and a word such as `both` or `the original`. */
const IN = new RegExp(
  `\\b[Ii]n (?:both |the |the original |either )?(?:${LANGUAGE}(?:, and |, or |, | and | or | & |/)){0,6}$`,
);
/** Behind a language, and others in a list with it, the phrase ends. */
const PHRASE_ENDS = new RegExp(
  `^(?:(?:, and |, or |, | and | or | & |/)${LANGUAGE}\\b){0,6}(?:[ )"']{0,3}(?:$|[.;:)]|,(?! ?${LANGUAGE}\\b))| (?:here|below|only)\\b)`,
);
/** `French:` `French |` `French version`, `French-speaking`. */
const TEXTS =
  /^(?: ?[:|]|[ -](?:languages?|versions?|translations?|editions?|originals?|subtitles?|speaking|speakers?|speaks)\b)/;

/** Does an adjective name a language and no people: `Spanish:`, `available in English and French`, `Chinese version`? */
export function isLanguage(text: string, { sort, start, end }: CountryHit): boolean {
  if (sort !== 'adjective' || !languages.has(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  if (TEXTS.test(after) || /[|][ ]*$/.test(before)) return true;
  if (before.trim() === '' && after.trim() === '') return true;
  return IN.test(before) && PHRASE_ENDS.test(after);
}

/** `done at Paris`, `signed in Lomé, Togo`: where, not on what. */
const SIGNED =
  /\b(?:[Dd]one|[Ss]igned|[Aa]dopted|[Cc]oncluded) (?:at|in) (?:the City of )?(?:\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2}, )?$/u;
const CUE = / (?:at|in) /;

/** Does it name the place where an instrument was signed? */
export function isPlaceOfSigning(text: string, { sort, start }: CountryHit): boolean {
  if (sort === 'adjective') return false;
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return CUE.test(before) && SIGNED.test(before);
}

/** `Manila Principles`, `Madrid Action Plan`: an instrument is called by where it was signed. */
const OF_INSTRUMENT =
  /^ (?:(?:Action|Climate|Final|Global|Guiding|Political|Core|Outcome) )?(?:Accords?|Act|Agenda|Agreements?|Charter|Commitments?|Compact|Conventions?|Criteria|Declarations?|Document|Guidelines|Manual|Mechanism|Minimum Standards|Plan|Platform|Principles|Process|Protocols?|Rules|Statute|Treaty)\b/;

/** Is a capital the name of an instrument, and no place? */
export function isOfInstrument(text: string, { sort, end }: CountryHit): boolean {
  return sort === 'capital' && OF_INSTRUMENT.test(text.slice(end, end + CONTEXT));
}
