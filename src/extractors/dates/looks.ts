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
