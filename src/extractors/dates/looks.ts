import { daysEnd as end } from '../../lexicon/date-cues.js';
import { here, NONE, type Piece, reading } from './pieces.js';

/** What must follow, and is not part of the form. */
export const before =
  (piece: Piece): Piece =>
  (rest) => {
    const follows = reading(piece, here);
    return (scan, at) => (follows(scan, at) === NONE ? NONE : rest(scan, at));
  };

/** What may not follow. */
export const unless =
  (piece: Piece): Piece =>
  (rest) => {
    const follows = reading(piece, here);
    return (scan, at) => (follows(scan, at) === NONE ? rest(scan, at) : NONE);
  };

/** What must stand before, is not part of the form, and begins with the last month there. */
export const behindMonth =
  (piece: Piece): Piece =>
  (rest) => {
    let place = 0;
    const leadsHere = reading(piece, (_, at) => (at === place ? at : NONE));
    return (scan, at) => {
      place = at;
      if (scan.monthBefore === NONE || leadsHere(scan, scan.monthBefore) === NONE) return NONE;
      return rest(scan, at);
    };
  };

/** So much text tells whether a phrase ends. */
const SOME_TEXT = 16;

/** The phrase ends here, or what follows is nothing that a number before it could count. */
export const daysEnd: Piece = (rest) => (scan, at) =>
  end.test(scan.text.slice(at, at + SOME_TEXT)) ? rest(scan, at) : NONE;
