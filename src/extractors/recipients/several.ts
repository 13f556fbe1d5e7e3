import { bodyBeginning } from '../../lexicon/address-words.js';
import { legalForm } from '../../lexicon/organization-words.js';
import type { Span } from '../../schema/span.js';
import { hasPlainWord, isFullName, isSurname, officeBefore, titlesBefore } from '../office.js';
import { beginsWithGivenName, hasOrganizationWord, isRole, looksLikePerson } from '../people.js';
import { wordsOf } from '../words.js';
import { isGroup } from './bodies.js';
import { officesNamed } from './offices-named.js';

/** Between two who are named in one line; `Heads of State and Government` are one group. */
const DIVIDERS = /(?<!\bHeads? of State),? (?:and|&|et|y|und|e) |, ?/g;

/** A stretch between two dividers, and what begins there. */
interface Piece extends Span {
  readonly text: string;
  /** `and` stands before it. */
  readonly isJoined: boolean;
  /** No comma stands before it. */
  readonly isRunOn: boolean;
  readonly sort: 'person' | 'name' | 'body' | 'group' | 'rest';
}

/**
 * Each of several who are named in one line: `Mr. Reed and Ms. Stone`, `President Reed, Provost Stone, and the Trustees`,
 * `Ana Ek, Coordinator, and Ivo Moe, Chair`. One span where there is one, or where it is not sure: `Mr. and Mrs. Reed`,
 * `Minister of Justice and Home Affairs`.
 * @param listed where bodies and groups alone may be named one after the other, as those who get a copy are
 */
export function eachNamed(text: string, listed: boolean): Span[] {
  const whole = [{ start: 0, end: text.length }];
  if (!/, ?| (?:and|&|et|y|und|e) /.test(text)) return whole;
  const pieces = piecesOf(text, listed);
  if (pieces.length >= LEAST_BODIES && pieces.every(isBody))
    return pieces.map(({ start, end }) => ({ start, end }));
  const offices = officesNamed(text, pieces, listed);
  if (offices.length > 0) return offices;
  const firsts = pieces.filter((piece, i) => i === 0 || isAnother(piece, pieces));
  const isSure = listed || firsts.some(isNamed) || pieces.some(({ sort }) => sort === 'body');
  if (firsts.length < 2 || !isSure) return whole;
  const spans = firsts.map(({ start }, i) => {
    const next = firsts[i + 1];
    const before = next === undefined ? undefined : pieces[pieces.indexOf(next) - 1];
    return { start, end: before?.end ?? text.length };
  });
  const [head] = spans;
  return head !== undefined && sortOf(text.slice(head.start, head.end), listed) !== 'rest' ? spans : whole;
}

/** So many that each say of themselves that they are a body or a group; with two the second may be a part of the first. */
const LEAST_BODIES = 3;
const isBody = ({ text }: Piece): boolean =>
  isGroup(text) || (text.includes(' ') && hasOrganizationWord(text) && !PART_OF_BODY.test(text));

/** `Tide Commission, Directorate for Lakes, Unit of Fish` is one. */
const PART_OF_BODY = /^(?:the )?(?:department|directorate|division|unit|section|branch|faculty|school)\b/i;

const isNamed = ({ sort }: Piece): boolean => sort === 'person' || sort === 'name';

function piecesOf(text: string, listed: boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before = ',';
  const add = (end: number): void => {
    const piece = text.slice(start, end);
    const isJoined = before !== ',';
    const isRunOn = !before.startsWith(',');
    pieces.push({ start, end, text: piece, isJoined, isRunOn, sort: sortOf(piece, listed) });
  };
  for (const { 0: divider, index } of text.matchAll(DIVIDERS)) {
    add(index);
    start = index + divider.length;
    before = divider.trim();
  }
  add(text.length);
  return pieces;
}

function sortOf(text: string, listed: boolean): Piece['sort'] {
  const [head = ''] = text.split(/, ?/, 1);
  const first = head.endsWith(')') ? head.slice(0, Math.max(0, head.lastIndexOf(' ('))) : head;
  const title = titlesBefore(first);
  const name = first.slice(title);
  const isTitled = title > 0 && (isSurname(name) || looksLikePerson(name) || isRole(name));
  if (isTitled || officeBefore(name) !== null) return 'person';
  if (NAMED_SHORT.test(text) && !beginsWithGivenName(first)) return 'body';
  if (isFullName(first) && !hasPlainWord(first) && !legalForm.test(first.split(' ').at(-1) ?? ''))
    return 'name';
  const isListed = listed && (bodyBeginning.test(first) || PLURAL.test(first));
  return isGroup(first) || isTheGroup(first) || isListed ? 'group' : 'rest';
}

/** `Ministry of Rivers (MR)`: what ends with its short name may be one of two, `Ministry of Justice and the Board` may not. */
const NAMED_SHORT = /\p{Ll} \([A-Z]{2,8}\)$/u;

/** `policymakers`, `Port authorities`: no name ends so. */
const PLURAL = /^(?:\p{L}+ ){0,2}\p{Ll}{3,}[^s\P{Ll}]s$/u;

/** `the Life Trustees`, `the Friends of the Tower`, `the Board` */
function isTheGroup(text: string): boolean {
  if (!text.startsWith('the ')) return false;
  const [, first] = wordsOf(text);
  return (
    first?.isOrganizational === true ||
    /^the (?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}*[^s\P{L}]s(?= of |$)/u.test(text)
  );
}

/**
 * Does a piece begin another addressee? A name alone may be the body of the one before it: `and`, an office behind it, or a
 * line of nothing but names tells that it is not.
 */
function isAnother(piece: Piece, pieces: readonly Piece[]): boolean {
  const at = pieces.indexOf(piece);
  const before = pieces[at - 1]?.sort;
  const isAfterBody = before === 'body';
  // `Ambassador Ek, Embassy of Kenya`
  const isTheirs = at === pieces.length - 1 && !piece.isJoined && before === 'person';
  if (isTheirs && bodyBeginning.test(piece.text)) return false;
  // `Rivers and Lakes Office (RLO)` is one.
  if (piece.sort === 'body') return isAfterBody;
  if (piece.sort === 'group')
    return !piece.isRunOn || isAfterBody || pieces.some(({ sort }) => sort === 'person');
  // `Mayor Ek and City Council`, `Ministry of Rivers (MR) and the Harbour Board`, `Members, and the Kenyan People`
  if (piece.sort === 'rest')
    return (
      piece.isJoined &&
      ((isAfterBody && piece.text.startsWith('the ')) ||
        (before === 'group' &&
          !piece.isRunOn &&
          piece.text.startsWith('the ') &&
          hasOrganizationWord(piece.text)) ||
        (before === 'person' && hasOrganizationWord(piece.text)))
    );
  if (piece.sort === 'person') return true;
  const next = pieces[at + 1];
  // `Ana Ek, Facebook CEO`
  if (!piece.isJoined && /\s\p{Lu}{2,}$/u.test(piece.text) && isRole(piece.text)) return false;
  return (
    piece.isJoined || (next !== undefined && isRole(next.text)) || pieces.every(({ sort }) => sort !== 'rest')
  );
}
