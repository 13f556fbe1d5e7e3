import { placeCountry } from '../../lexicon/countries/index.js';
import { runDividers } from '../../lexicon/run-dividers.js';
import type { Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { divided } from '../divided.js';
import { folded } from '../mention.js';
import {
  beginsWithGivenName,
  hasOrganizationWord,
  hasPersonShape,
  honorificLength,
  isOnesRole,
  isRole,
  looksLikePerson,
} from '../people.js';
import type { Line } from './lines.js';

/** `A, B, C and D` or `A, B, C, D` on one line, or `A; B; C`, `A • B • C`: several names where most parts are organizations'. */
export function runIn(document: Document, line: Line, isPlaced: boolean): Span[] {
  return (
    betweenMarks(document, line, isPlaced) ??
    betweenPlaces(document, line) ??
    betweenPersons(document, line) ??
    betweenCommas(document, line) ?? [line]
  );
}

/** `Tide Watch (France)Quay Union (Kenya)`: two lines of which the end of the first was lost. */
function betweenPlaces(document: Document, line: Line): Span[] | null {
  if (!/\)\p{Lu}/u.test(line.text)) return null;
  const stretch = document.text.slice(line.start, line.end);
  const ends = [...stretch.matchAll(/\(([^()]{2,40})\)(?=\p{Lu}\p{L})/gu)].filter(
    ([, place = '']) => placeCountry(place) !== null,
  );
  if (ends.length === 0) return null;
  const starts = [0, ...ends.map(({ index, 0: { length } }) => index + length)];
  return starts.map((start, i) => ({
    start: line.start + start,
    end: line.start + (starts[i + 1] ?? stretch.length),
  }));
}

/** A place before the names tells that what follows is a list: two make one. */
function betweenMarks(document: Document, line: Line, isPlaced: boolean): Span[] | null {
  for (const { mark, between, least } of runDividers) {
    if (!line.text.includes(mark)) continue;
    const stretch = document.text.slice(line.start, line.end);
    const parts = divided(document.text, line, stretch.matchAll(between));
    if (parts.length < (isPlaced && mark === ';' ? 2 : least)) continue;
    const names = parts.map((part) => folded(document, part));
    if (areMostly(isCapitalized, names) && !areOnes(names)) return parts;
  }
  return null;
}

/** `Ana Ek; Director; Port Union`: a person, an office and a body. */
const areOnes = (names: readonly string[]): boolean =>
  names.length < MANY && names.slice(1).some((name) => !name.includes(',') && isOnesRole(name));

/** All of a few, and four of five of many: one of them may be written with a small letter. */
const areMostly = (test: (name: string) => boolean, names: readonly string[]): boolean =>
  names.filter((name) => !test(name)).length * 5 <= names.length - (names.length % 5);

const BETWEEN_PERSONS = /,\s+(?:(?:and|&)\s+)?|\s(?:and|&)\s+/g;

/** Behind the names of some these sign unnamed. */
const UNNAMED = /^(?:the (?:rest|other members) of\b|(?:many )?others\b)/i;

/** `Ana Ek and Ivo Moe`, `Ana Ek, Ivo Moe and the rest of Tide Watch`: nothing but persons, most of them by known given names. */
function betweenPersons(document: Document, line: Line): Span[] | null {
  if (!/\s(?:and|&)\s|, /.test(line.text)) return null;
  const stretch = document.text.slice(line.start, line.end);
  const parts = divided(document.text, line, stretch.matchAll(BETWEEN_PERSONS));
  const persons = parts.filter((part) => !UNNAMED.test(folded(document, part)));
  if (parts.length < 2 || persons.length === 0 || parts.length - persons.length > 1) return null;
  const names = persons.map((part) => {
    const text = folded(document, part);
    return text.slice(honorificLength(text));
  });
  const given = names.filter(beginsWithGivenName).length;
  const areOthers = persons.length < parts.length && given > 0;
  return names.every((name) => looksLikePerson(name) && !isRole(name)) &&
    (areOthers || given * 3 >= names.length * 2)
    ? persons
    : null;
}

const COMMA = /,\s+(?:(?:and|&)\s+)?/g;
const COMMA_OR_AND = /,\s+(?:(?:and|&)\s+)?|(?<!\s)\s+and\s+/g;

/** Those after which no bracket closes before another opens: `House (Paris, France)` is one. */
function outsideBrackets(stretch: string, dividers: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const brackets = stretch.matchAll(/[()]/g);
  let next = brackets.next();
  return [...dividers].filter(({ index, 0: { length } }) => {
    while (!next.done && next.value.index < index + length) next = brackets.next();
    return next.done === true || next.value[0] === '(';
  });
}

function betweenCommas(document: Document, line: Line): Span[] | null {
  if (!line.labelled && !line.text.includes(',')) return null;
  const isClosed = line.text.slice(line.text.lastIndexOf(',') + 1).includes(' and ');
  const stretch = document.text.slice(line.start, line.end);
  const lastComma = stretch.lastIndexOf(',');
  const commas = outsideBrackets(stretch, stretch.matchAll(isClosed ? COMMA_OR_AND : COMMA));
  const dividers = commas.filter(
    // An `and` further up belongs to a name.
    ({ index, 0: divider }) => divider.startsWith(',') || index > lastComma,
  );
  const parts = divided(document.text, line, dividers);
  if (parts.length < (line.labelled ? 2 : 4)) return null;
  const names = parts.map((part) => folded(document, part));
  // `Ana Ek, Director, Centre for Press and Media` is one person.
  const [first = ''] = names;
  if (hasPersonShape(first.slice(honorificLength(first))) && isRole(names[1] ?? '')) return null;
  if (isOneOfBodies(names)) return null;
  if (!isClosed && areShort(names)) return parts;
  const areSure = isClosed && parts.length >= 4;
  return areNames(names) && (areSure || areAlike(names) || areMany(names)) ? parts : null;
}

/** So many, and none is an office, are no name with what belongs to it. */
const MANY = 6;
const areMany = (names: readonly string[]): boolean => names.length >= MANY && !names.some(isOnesRole);

/** `Ana Ek, School of Law, College of Tides, and University of Tirm`: a person, with nothing but bodies behind. */
const isOneOfBodies = ([first = '', ...more]: readonly string[]): boolean =>
  looksLikePerson(first) && beginsWithGivenName(first) && more.every(hasOrganizationWord);

/** Most names have several words; `Organizing, Development and Research` is one name. */
function areNames(names: readonly string[]): boolean {
  const long = names.filter((name) => name.includes(' '));
  return (
    areMostly(isCapitalized, names) &&
    names.every((name) => placeCountry(name) === null) &&
    long.length * 2 > names.length
  );
}

/** So many single words are names of companies. */
const LEAST_SHORT = 6;

const areShort = (names: readonly string[]): boolean =>
  names.length >= LEAST_SHORT &&
  names.every((name) => /^\p{Lu}[\p{L}\d.!-]+$/u.test(name) && placeCountry(name) === null);

/** Where no `and` closes the list, all of it must be persons or most of it organizations. */
const areAlike = (names: readonly string[]): boolean =>
  names.every(looksLikePerson) || names.filter(hasOrganizationWord).length * 2 > names.length;

const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text);
