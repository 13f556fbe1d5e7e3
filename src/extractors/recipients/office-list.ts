import { addressWords, bodyBeginning } from '../../lexicon/address-words.js';
import { placeCountry } from '../../lexicon/countries/index.js';
import { officeBefore } from '../office.js';
import { honorificLength, isRole, looksLikePerson } from '../people.js';
import type { Addressee, AddressLine } from './addressee.js';
import { isGroup } from './bodies.js';

/** One person may hold two offices; a third without a name is somebody else's. */
const LEAST_OFFICES = 3;

/** `Minister of Tides`, `The Secretary for Lakes`, and no more than that. */
const OFFICE = /^(?:The )?\p{Lu}[\p{L} -]* (?:of|for) \p{L}/u;

/**
 * How many lines at the beginning of an address are offices whose holders are not named, each of another; 0 where a name
 * below says that one holds them all.
 */
export function officesListed(lines: readonly AddressLine[]): number {
  const end = lines.findIndex(({ text, opensBlock }, i) => (i > 0 && opensBlock) || !isOffice(text));
  const count = end < 0 ? lines.length : end;
  const below = lines[count];
  const isNamed = below !== undefined && (honorificLength(below.text) > 0 || looksLikePerson(below.text));
  return count < LEAST_OFFICES || isNamed ? 0 : count;
}

/** A body may have its department below it; a third line that names neither place nor person is another addressee. */
const LEAST_LINES = 3;
const LEAST_ITEMS = 2;

/**
 * How many lines below `To:` name one addressee each, and nobody is named with office or address below: the items of a
 * list, or lines and paragraphs that all name bodies, groups or offices. 0 where it is not sure.
 */
export function namesListed(lines: readonly AddressLine[]): number {
  if (lines[0]?.labelled !== true) return 0;
  const copies = lines.findIndex(({ copied }) => copied);
  const to = copies < 0 ? lines : lines.slice(0, copies);
  if (to.some(({ text }) => isPlace(text))) return 0;
  if (to.every(({ isItem, opensBlock }) => isItem && opensBlock))
    return to.length >= LEAST_ITEMS ? to.length : 0;
  const areNames = to.length >= LEAST_LINES && to.every(({ text }) => !isPerson(text) && !/[,;:]/.test(text));
  return areNames ? to.length : 0;
}

const isPlace = (text: string): boolean =>
  /\d/.test(text) || placeCountry(text) !== null || (addressWords.test(text) && !bodyBeginning.test(text));

const isPerson = (text: string): boolean =>
  !isGroup(text) && (honorificLength(text) > 0 || looksLikePerson(text) || officeBefore(text) !== null);

const isOffice = (text: string): boolean =>
  OFFICE.test(text) &&
  !/[,;:\d]/.test(text) &&
  isRole(text) &&
  !bodyBeginning.test(text) &&
  !addressWords.test(text);

/** The address below a list of offices is that of each. */
export function shareAddress(listed: readonly Addressee[]): void {
  const address = listed.at(-1)?.address ?? [];
  for (const one of listed) if (one.address.length === 0) one.address = [...address];
}
