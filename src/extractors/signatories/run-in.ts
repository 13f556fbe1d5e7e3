import { placeCountry } from '../../lexicon/countries/index.js';
import type { Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { divided } from '../divided.js';
import { folded } from '../mention.js';
import { hasPersonShape, isRole } from '../people.js';
import type { Line } from './lines.js';

/** `A, B, C and D` on one line, or `A; B; C`: several names where most parts are organizations'. */
export function runIn(document: Document, line: Line, isPlaced: boolean): Span[] {
  return betweenSemicolons(document, line, isPlaced ? 2 : 3) ?? betweenCommas(document, line) ?? [line];
}

function betweenSemicolons(document: Document, line: Line, least: number): Span[] | null {
  if (!line.text.includes(';')) return null;
  const stretch = document.text.slice(line.start, line.end);
  const parts = divided(document.text, line, stretch.matchAll(/;\s+(?:and\s+)?/g));
  return parts.length >= least && parts.every((part) => isCapitalized(folded(document, part))) ? parts : null;
}

const COMMA_OR_AND = /,\s+(?:(?:and|&)\s+)?|(?<!\s)\s+and\s+/g;

function betweenCommas(document: Document, line: Line): Span[] | null {
  const lastPart = line.text.slice(line.text.lastIndexOf(',') + 1);
  if (!lastPart.includes(' and ')) return null;
  const stretch = document.text.slice(line.start, line.end);
  const lastComma = stretch.lastIndexOf(',');
  const dividers = [...stretch.matchAll(COMMA_OR_AND)].filter(
    // An `and` further up belongs to a name.
    ({ index, 0: divider }) => divider.startsWith(',') || index > lastComma,
  );
  const parts = divided(document.text, line, dividers);
  if (parts.length < 4) return null;
  const names = parts.map((part) => folded(document, part));
  // `Ana Ek, Director, Centre for Press and Media` is one person.
  if (hasPersonShape(names[0] ?? '') && isRole(names[1] ?? '')) return null;
  // Most names have several words; `Organizing, Development and Research` is one name.
  const long = names.filter((name) => name.includes(' '));
  const areNames = names.every((name) => isCapitalized(name) && placeCountry(name) === null);
  return areNames && long.length * 2 > parts.length ? parts : null;
}

const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text);
