import { isBelowSignatures } from '../../lexicon/closing-lines.js';
import { placeCountry } from '../../lexicon/countries/index.js';
import { dayShape } from '../../lexicon/day-shape.js';
import { honorificLength, looksLikePerson } from '../people.js';

/*
 * The lines of a closing that are no signatures. Each takes the text of one line, folded.
 */

const CONTACT_MARK = /[@:.+]/;
const CONTACT =
  /^@|\S@|[\w-]\.(?:com|org|net|info)\/|\bhttps?:|\bwww\.|\+\d[\d\s().-]{6,}|\b(?:tel|phone|fax|e-?mail|contact|website|web|blog|twitter|facebook|skype)\b\s*[:.]/i;

/** Three words of running text. */
const WORDS = /(?:\s\p{Ll}{2,}){3}/u;
/** `Quito, 3 May 2016`, `Signed on 3 May 2016`, `Date: 2016-05-03`, `Dated this 3rd May 2016` below a signature. */
const PLACE_AND_DATE = new RegExp(
  String.raw`^\(?(?:(?:this )?(?:letter |statement )?(?:sent|signed|dated?|done|written)\b[\s:/.-]*(?:(?:on|this|at|in)\s+)?)?(?:[\p{L}\s.'-]{2,40},\s*){0,2}(?:\p{L}{3,8}day\s+)?(?:the )?(?:${dayShape}|\p{Lu}\p{L}{2,9} \d{4}|\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1\d{4}|\d{1,2} de \p{Ll}{3,10} de \d{4})[.)]*$`,
  'iu',
);
/** Marks, links and notes between signatures. */
const NO_NAME =
  /^\(?(?:signed|signature|\/?s\/|sgd)\.?\)?$|^(?:see|read|click|view|download|visit|here|to view|the full list|full list|and \d+ others?)\b.*\p{Ll}|^\[.*\]$|^(?:the )?(?:full|complete|pdf|print|english|original) (?:version|text) |^pdf\b|\b\d+ ?[km]b$|^(?:open )?(?:letter|statement|appeal|petition) (?:to|from|by)\b|^\(c\)|^(?:encl(?:osures?)?|attachments?|annex(?:es)?|tags?|categor(?:y|ies)|posted in|filed under|share this|like this|loading|related|further reading|this (?:post|page|article|entry))\b\s*:?|^(?:photo|image)s?(?: credits?)?(?: ?:| by\b| courtesy\b)/iu;

/** Is a line of a closing a contact, a note, a day, a sentence or a lead-in, and no signature? */
export const isNoName = (text: string): boolean =>
  isLeadIn(text) ||
  isBelowSignatures(text) ||
  isContact(text) ||
  isNote(text) ||
  arePlaces(text) ||
  isPlaceAndDate(text) ||
  isSentence(text);

/** `Anna Hale, on behalf of:` is a name. */
const isLeadIn = (text: string): boolean => text.endsWith(':') && !text.includes(',');
const isContact = (text: string): boolean => CONTACT_MARK.test(text) && CONTACT.test(text);
const isNote = (text: string): boolean =>
  NO_NAME.test(text) ||
  isBracketed(text) ||
  /^on behalf of (?:our|its|their|all)\b/i.test(text) ||
  text.includes('©') ||
  (text.startsWith('*') && WORDS.test(text));
/** `(for identification only)`; `(Dr. Ana Ek)` is a name below the place of a signature. */
function isBracketed(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  const within = text.slice(1, -1);
  return !looksLikePerson(within.slice(honorificLength(within)));
}
/** `Kenya, Peru, France and Niger.`: where those who sign are. */
function arePlaces(text: string): boolean {
  const [first = '', second, third] = text.includes(', ') ? text.split(PLACES) : [];
  if (second === undefined || third === undefined || placeCountry(first) === null) return false;
  return text
    .replace(/\.$/, '')
    .split(PLACES)
    .every((place) => placeCountry(place) !== null);
}
const PLACES = /, (?:and )?| and /;
/** The year at the end is looked for first: to compile the whole takes as long as to read a page. */
const isPlaceAndDate = (text: string): boolean => /\d\d[.)]*$/.test(text) && PLACE_AND_DATE.test(text);

/** `Are You Tirm?` is a name. */
const SMALL = /\s\p{Ll}/u;

/** A sentence between signatures; what bars or slashes divide is none. */
function isSentence(text: string): boolean {
  const ends =
    /。$/.test(text) ||
    (text.endsWith('?') && SMALL.test(text)) ||
    ((text.endsWith('.') || text.endsWith('!')) && WORDS.test(text));
  return ends && !/\s[/|]\s/.test(text);
}
