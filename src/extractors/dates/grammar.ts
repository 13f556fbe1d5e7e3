import { anyWord } from '../../lexicon/alternatives.js';
import { ambiguousMonths, englishMonths, fullMonths, otherMonths } from '../../lexicon/months.js';
import type { Moment, Precision } from './calendar.js';

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
export type Kind = 'every' | 'between' | 'from' | 'about' | 'part' | 'quarter' | 'season' | 'century';

/** One way in which people write a date. The first form in the list that reads a place wins, the longer one first. */
export interface Form {
  readonly name: string;
  readonly openers: readonly Opener[];
  /**
   * Sticky: looks only where it is put, which is nowhere that `opens` says no. Made when a text first has what the form
   * begins with, as many have not.
   */
  readonly pattern: RegExp;
  /** What reads the same in a text of nothing but ASCII, and is made in a fraction of the time. */
  readonly asciiPattern: RegExp;
  readonly read: (groups: Groups, order: NumericOrder) => Reading | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Does this document write the day or the month first where both are numbers? */
export type NumericOrder = 'day-first' | 'month-first' | 'unknown';

const monthNumbers = new Map<string, number>();
for (const table of [otherMonths, englishMonths]) {
  table.forEach((names, i) => {
    for (const name of names) monthNumbers.set(name.toLowerCase(), i + 1);
  });
}
export const monthOf = (name: string | undefined): number | null =>
  monthNumbers.get((name ?? '').toLowerCase().replace('.', '')) ?? null;
function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
const inEveryCase = (name: string): string[] => [name, name.toLowerCase(), name.toUpperCase()];
const english = englishMonths.flat().flatMap(inEveryCase);
const others = otherMonths.flat().flatMap((name) => [name, capitalize(name)]);

export const EN = anyWord(english);
/** Only a short form may bear a dot, `9 Dec. 2001`; behind a full name the dot ends the sentence. */
const SHORT = anyWord(
  englishMonths.flatMap(([full = '', ...forms]) =>
    forms.filter((name) => name.length < full.length).flatMap(inEveryCase),
  ),
);
const DOT = `\\b(?:(?<=\\b${SHORT})\\.)?`;
export const ANY = `${anyWord([...english, ...others])}${DOT}`;
const proper = englishMonths.flat().flatMap((name) => [name, name.toUpperCase()]);
/** Without a year beside it a month keeps its capital: `5 may have died` is no date. */
export const PROPER = `${anyWord([...proper, ...others])}${DOT}`;
export const CAPITAL = `${anyWord(fullMonths)}\\b`;
export const CLEAR = `${anyWord(fullMonths.filter((name) => !ambiguousMonths.has(name)))}\\b`;
/** Every form of a month's name in every case that is read. */
export const monthWords: readonly string[] = [...new Set([...english, ...others])];

export const Y = '(?:1[5-9]|20|21)\\d\\d';
export const S = '[\\s\\uFEFF]';
export const D = `(?:0?[1-9]|[12]\\d|3[01])(?:${S}*(?:(?:st|nd|rd|th|d|er)\\b|\\.?[ºª°]))?`;
export const OF = `(?:(?:${S}+day)?${S}+(?:of|de|del)(?:${S}+(?:the|el))?)?`;
export const DASH = `${S}*(?:-|/)${S}*`;
export const TO = `(?:${DASH}|${S}+(?:to|until|till|through)${S}+)`;
export const ABOUT = `(?:(?:early|late|mid|beginning of|end of|start of|middle of)(?:-|${S}+)(?:in${S}+)?)?`;
/** A date does not begin within a word or a number, nor behind some marks. Sticky. */
export const opens = /(?<![\p{L}\p{N}]|\p{Lu}-|\p{N}[.,/:-]|[$€£#§/])/uy;
const NOT_AFTER = '(?![/:.,-]?\\p{N}|[\\p{L}]|%)';

/** The other words that a form can begin with, by their kind. */
export const openingWords: Readonly<Record<Kind, readonly string[]>> = {
  every: both('every each annually'),
  between: both('between'),
  from: both('from'),
  about: 'early late mid beginning end start middle'.split(' '),
  part: 'first second third fourth last'.split(' '),
  quarter: 'Q1 Q2 Q3 Q4'.split(' '),
  season: both('spring summer autumn fall winter'),
  century: both('seventeenth eighteenth nineteenth twentieth twenty'),
};

function both(words: string): string[] {
  return words.split(' ').flatMap((word) => [word, capitalize(word)]);
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
 * @param after what may not follow
 */
export function form(
  name: string,
  openers: readonly Opener[],
  pattern: string,
  read: Form['read'],
  after = NOT_AFTER,
): Form {
  const source = `(?:${pattern})${after}`;
  let whole: RegExp | null = null;
  let ascii: RegExp | null = null;
  return {
    name,
    openers,
    read,
    get pattern() {
      whole ??= new RegExp(source, 'uy');
      return whole;
    },
    get asciiPattern() {
      ascii ??= new RegExp(inAscii(source), 'uy');
      return ascii;
    },
  };
}

/** What is left in ASCII of the classes of characters: they are few, the others thousands. */
const inAscii = (source: string): string =>
  source.replaceAll('\\p{L}', 'A-Za-z').replaceAll('\\p{N}', '\\d').replaceAll(S, '\\s');
