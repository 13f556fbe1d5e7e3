import { seasons } from '../../lexicon/months.js';
import type { Moment, Precision } from './calendar.js';
import { goesOn } from './edges.js';
import { unless } from './looks.js';
import { capitalize, endsWord } from './months.js';
import {
  either,
  gap,
  here,
  inOrder,
  type Matcher,
  maybe,
  NONE,
  named,
  numeral,
  type Piece,
  reading,
  space,
} from './pieces.js';

/** What a form reads: one moment, or an interval of two. */
export interface Reading {
  readonly from: Moment;
  readonly to: Moment | null;
  readonly precision: Precision;
  /** A range whose day and month could be the other way round. */
  readonly ambiguousOrder?: boolean;
}

/**
 * What a form can begin with: the number of a day or month, a year that goes on as `2010-2015` and `1990s` do, any other
 * year, a month's name, or another word, by its kind in `openingWords`. Nothing of a form is looked for elsewhere.
 */
export type Opener = 'number' | 'year' | 'bare-year' | 'month' | Kind;

/** The kinds of other words. */
export const kinds = ['every', 'between', 'from', 'about', 'part', 'quarter', 'season', 'century'] as const;
export type Kind = (typeof kinds)[number];

/** One way in which people write a date. The first form in the list that reads a place wins, the longer one first. */
export interface Form {
  readonly name: string;
  readonly openers: readonly Opener[];
  /** Looks only where it is put, which is nowhere that `opensAt` says no. */
  readonly match: Matcher;
  readonly read: (groups: Groups, order: NumericOrder) => Reading | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Does this document write the day or the month first where both are numbers? */
export type NumericOrder = 'day-first' | 'month-first' | 'unknown';

const wordEnd: Piece = (rest) => (scan, at) => (endsWord(scan.text, at) ? rest(scan, at) : NONE);
/** A word with or without a capital. */
export const word = (name: string): Piece => either(name, capitalize(name));

export const year = numeral([4], 1500, 2199);
/** `1990s`, `1990's`: the digits of its years are kept. */
export const decade = (key: string): Piece =>
  inOrder(named(key, numeral([3], 150, 209)), '0', maybe("'"), 's');
export const season = either(...Object.keys(seasons).map(word));
export const centuryWord = either(
  ...['seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'].map(word),
);
/** What may stand behind the number of a day. */
export const ordinal = either(
  inOrder(either('st', 'nd', 'rd', 'th', 'd', 'er'), wordEnd),
  inOrder(maybe('.'), either('º', 'ª', '°')),
);
/** The number of a day, `3`, `03`, `3rd`, `1er`, `2º`. */
export const day = inOrder(numeral([1, 2], 1, 31), maybe(gap, ordinal));
/** `of`, `day of the`, `de`, `del`, or nothing. */
export const of = maybe(
  maybe(space, 'day'),
  space,
  either('of', 'de', 'del'),
  maybe(space, either('the', 'el')),
);
export const the = maybe('the', space);
export const comma = maybe(',');
export const dash = inOrder(gap, either('-', '/'), gap);
export const about = maybe(
  either('early', 'late', 'mid', 'beginning of', 'end of', 'start of', 'middle of'),
  either('-', space),
  maybe('in', space),
);
/** `19th`, `21st`. */
export const centuryNumber = inOrder(numeral([2], 10, 21), either('th', 'st'));
/** Behind the number or name of a century. */
export const centuries = inOrder(either(space, '-'), word('centur'), either('y', 'ies'));

/** The other words that a form can begin with, by their kind. */
export const openingWords: Readonly<Record<Kind, readonly string[]>> = {
  every: inBothCases(['every', 'each', 'annually']),
  between: inBothCases(['between']),
  from: inBothCases(['from']),
  about: 'early late mid beginning end start middle'.split(' '),
  part: 'first second third fourth last'.split(' '),
  quarter: 'Q1 Q2 Q3 Q4'.split(' '),
  season: inBothCases(Object.keys(seasons)),
  century: inBothCases(['seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty']),
};

function inBothCases(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, capitalize(word)]);
}

export const number = (digits: string | undefined): number => Number.parseInt(digits ?? '', 10);
export const moment = (year: string | undefined, month: number | null, day?: string): Moment => ({
  year: year ?? null,
  month,
  day: day === undefined ? null : number(day),
});
export const single = (from: Moment, precision: Precision): Reading => ({ from, to: null, precision });
export const interval = (from: Moment, to: Moment): Reading => ({ from, to, precision: 'interval' });

/**
 * @param openers what it can begin with
 * @param pieces what it reads, in order
 * @param end what must be behind it
 */
export function form(
  name: string,
  openers: readonly Opener[],
  pieces: readonly Piece[],
  read: Form['read'],
  end: Piece = unless(goesOn),
): Form {
  const match = reading(inOrder(...pieces, end), here);
  return { name, openers, match, read };
}
