import type { Span } from '../../schema/span.js';
import { hasOrganizationWord, isRole } from '../people.js';
import { partsOf } from '../words.js';

/** A stretch of the line between two dividers. */
interface Piece extends Span {
  readonly text: string;
  /** `and` stands before it. */
  readonly isJoined: boolean;
  /** No comma stands before it. */
  readonly isRunOn: boolean;
}

/** One person may be called by two offices; with a third, each says of what it is. */
const LEAST_NAMED = 3;
const LEAST_FIELDS = 2;

/**
 * Several offices whose holders are not named, and bodies, one after the other in a line: `President, Tide Minister and
 * Lake Secretary`. Nobody where one of them may be a part of another, or the offices all one person's: `Chairman,
 * President and Chief Executive Officer`.
 * @param listed whether those who get a copy are named: one person gets no two
 */
export function officesNamed(text: string, pieces: readonly Piece[], listed: boolean): Span[] {
  const [first] = pieces;
  if (pieces.length < LEAST_NAMED || first === undefined || !isOffice(first.text)) return [];
  const spans: { start: number; end: number }[] = [];
  let fields = 0;
  for (const [i, piece] of pieces.entries()) {
    const last = spans.at(-1);
    if (isOffice(piece.text)) {
      if (hasField(piece.text)) fields++;
      spans.push({ start: piece.start, end: piece.end });
    } else if (last === undefined) return [];
    else if (isLastBody(pieces, i)) {
      // `Lakes and Tide Commission` may be one.
      if (isOffice(text.slice(last.start, last.end))) spans.push({ start: piece.start, end: piece.end });
      else last.end = piece.end;
    } else if (goesOn(text, piece, last)) last.end = piece.end;
    else if (listed && isLastBody(pieces, i + 1)) spans.push({ start: piece.start, end: piece.end });
    else return [];
  }
  return spans.length >= LEAST_NAMED && fields >= (listed ? 1 : LEAST_FIELDS) ? spans : [];
}

function isLastBody(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  return piece !== undefined && i === pieces.length - 1 && piece.isJoined && isBody(piece.text);
}

/** `Minister of Rivers` goes on behind `and`: `and Lakes`. */
const goesOn = (text: string, piece: Piece, last: Span): boolean =>
  piece.isJoined && piece.isRunOn && !isBody(piece.text) && FIELDS.test(text.slice(last.start, last.end));

const FIELDS = / (?:of|for) /;

const isOffice = (text: string): boolean => /^(?:the )?\p{Lu}[^\d(]*$/u.test(text) && isRole(text);

const isBody = (text: string): boolean => text.includes(' ') && hasOrganizationWord(text);

/** Does an office say what it is for, beside its rank? */
const hasField = (office: string): boolean =>
  partsOf(office).some((word) => !word.areRoleNouns && !word.isRoleQualifier && !word.isFunctional);
