import { isSpace } from '../../lexicon/characters.js';

/** A text that is read, and what the named parts of it have come to. */
export interface Scan {
  readonly text: string;
  /** Where the last month before this place begins; `NONE` where there is none. */
  monthBefore: number;
  groups: Record<string, string | undefined>;
}

/** Reads on from an offset of the text. Gives the offset at which all of it ends, or `NONE`. */
export type Matcher = (scan: Scan, at: number) => number;

/**
 * A part of a form: given what reads the rest, it gives what reads itself and then the rest. It tries its ways in order
 * until the rest can be read too. A string is the piece that reads itself.
 */
export type Piece = string | ((rest: Matcher) => Matcher);

export const NONE = -1;

/** Nothing is left to read. */
export const here: Matcher = (_, at) => at;

/** What reads a piece and then the rest. */
export function reading(piece: Piece, rest: Matcher): Matcher {
  if (typeof piece !== 'string') return piece(rest);
  if (piece === '') return rest;
  return (scan, at) => (scan.text.startsWith(piece, at) ? rest(scan, at + piece.length) : NONE);
}

/** One piece after another. */
export const inOrder =
  (...pieces: readonly Piece[]): Piece =>
  (rest) =>
    pieces.reduceRight<Matcher>((then, piece) => reading(piece, then), rest);

/** The first of some pieces with which the rest can be read. */
export const either =
  (...pieces: readonly Piece[]): Piece =>
  (rest) => {
    const ways = pieces.map((piece) => reading(piece, rest));
    return (scan, at) => {
      for (const way of ways) {
        const end = way(scan, at);
        if (end !== NONE) return end;
      }
      return NONE;
    };
  };

/** Some pieces one after another, or none of them. */
export const maybe = (...pieces: readonly Piece[]): Piece => either(inOrder(...pieces), '');

/** A piece up to so many times, as often as can be. */
export const upTo = (most: number, piece: Piece): Piece =>
  most === 0 ? '' : maybe(piece, upTo(most - 1, piece));

/** Characters of white space, as many as can be. */
const spaces =
  (least: number, most: number): Piece =>
  (rest) =>
  (scan, at) => {
    let end = at;
    while (end - at < most && isSpace(scan.text.charCodeAt(end))) end++;
    for (; end - at >= least; end--) {
      const whole = rest(scan, end);
      if (whole !== NONE) return whole;
    }
    return NONE;
  };

export const space = spaces(1, Number.POSITIVE_INFINITY);
export const gap = spaces(0, Number.POSITIVE_INFINITY);
export const oneSpaceOrNone = spaces(0, 1);

/**
 * A number in digits.
 * @param lengths how many digits, the likeliest first
 */
export const numeral =
  (lengths: readonly number[], least: number, most: number): Piece =>
  (rest) =>
  (scan, at) => {
    for (const length of lengths) {
      const value = valueAt(scan.text, at, length);
      const end = value >= least && value <= most ? rest(scan, at + length) : NONE;
      if (end !== NONE) return end;
    }
    return NONE;
  };

function valueAt(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A piece whose text is kept. */
export const named =
  (key: string, piece: Piece): Piece =>
  (rest) => {
    let begin = 0;
    const whole = reading(piece, (scan, end) => {
      const before = scan.groups[key];
      scan.groups[key] = scan.text.slice(begin, end);
      const last = rest(scan, end);
      if (last === NONE) scan.groups[key] = before;
      return last;
    });
    return (scan, at) => {
      begin = at;
      return whole(scan, at);
    };
  };

/** What a named piece has read, once more. */
export const again =
  (key: string): Piece =>
  (rest) =>
  (scan, at) => {
    const told = scan.groups[key] ?? '';
    return scan.text.startsWith(told, at) ? rest(scan, at + told.length) : NONE;
  };
