import { ambiguousMonths, englishMonths, ordinals, otherMonths, seasons } from '../../lexicon/months.js';
import { type Moment, type Precision, yearOf } from './calendar.js';

/** What a form reads: one moment, or an interval of two. */
export interface Reading {
  readonly from: Moment;
  readonly to: Moment | null;
  readonly precision: Precision;
  /** A range whose day and month could be the other way round. */
  readonly ambiguousOrder?: boolean;
}

/** One way in which people write a date. The first form in the list that reads a place wins, the longer one first. */
export interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, order: NumericOrder) => Reading | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Does this document write the day or the month first where both are numbers? */
export type NumericOrder = 'day-first' | 'month-first' | 'unknown';

const monthNumbers = new Map<string, number>();
for (const table of [otherMonths, englishMonths]) {
  table.forEach((names, i) => {
    for (const name of names) monthNumbers.set(name.toLowerCase(), i + 1);
  });
}
const monthOf = (name: string | undefined): number | null =>
  monthNumbers.get((name ?? '').toLowerCase().replace('.', '')) ?? null;
const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const alternatives = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');

const EN = alternatives(
  englishMonths.flat().flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]),
);
const OTHER = alternatives(otherMonths.flat().flatMap((name) => [name, capitalize(name)]));
const ANY = `(?:${EN}|${OTHER})\\b\\.?`;
/** Without a year beside it a month keeps its capital: `5 may have died` is no date. */
const PROPER = `(?:${alternatives(englishMonths.flat().flatMap((name) => [name, name.toUpperCase()]))}|${OTHER})\\b\\.?`;
const CAPITAL = `(?:${alternatives(englishMonths.flatMap((names) => names.slice(0, 1)))})\\b`;
const CLEAR = `(?:${alternatives(englishMonths.flatMap((names) => names.slice(0, 1)).filter((name) => !ambiguousMonths.has(name)))})\\b`;

const Y = '(?:1[5-9]|20|21)\\d\\d';
const S = '[\\s\\uFEFF]';
const D = `(?:0?[1-9]|[12]\\d|3[01])(?:${S}*(?:st|nd|rd|th|d|er|º|°)\\b)?`;
const OF = `(?:(?:${S}+day)?${S}+(?:of|de|del)(?:${S}+(?:the|el))?)?`;
const DASH = `${S}*(?:-|/)${S}*`;
const TO = `(?:${DASH}|${S}+(?:to|until|till|through)${S}+)`;
const ABOUT = `(?:(?:early|late|mid|beginning of|end of|start of|middle of)(?:-|${S}+)(?:in${S}+)?)?`;
const NOT_BEFORE = '(?<![\\p{L}\\p{N}]|\\p{Lu}-|[\\p{N}][.,/:-]|[$€£#§/])';
const NOT_AFTER = '(?![\\p{L}\\p{N}]|[/:.,-]\\p{N}|%)';

const number = (digits: string | undefined): number => Number.parseInt(digits ?? '', 10);
const moment = (year: string | undefined, month: number | null, day?: string): Moment => ({
  year: year ?? null,
  month,
  day: day === undefined ? null : number(day),
});
const single = (from: Moment, precision: Precision): Reading => ({ from, to: null, precision });
const interval = (from: Moment, to: Moment): Reading => ({ from, to, precision: 'interval' });

function form(name: string, pattern: string, read: Form['read']): Form {
  return { name, pattern: new RegExp(`${NOT_BEFORE}(?:${pattern})${NOT_AFTER}`, 'gu'), read };
}

const dayOf: Form['read'] = (g) => {
  const month = monthOf(g.m);
  return month === null ? null : single(moment(g.y, month, g.d), 'day');
};

/** Day and month in numbers: `31.12.2020` is always day first, `12/31/2020` and `31/12/2020` tell by themselves. */
function numeric(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  order: NumericOrder,
): Reading | null {
  const [a, b] = [number(first), number(second)];
  if (a > 31 || b > 31 || (a > 12 && b > 12) || a < 1 || b < 1) return null;
  const monthFirst = b > 12 || (a <= 12 && order === 'month-first');
  const reading = single({ year: year ?? null, month: monthFirst ? a : b, day: monthFirst ? b : a }, 'day');
  return { ...reading, ambiguousOrder: a <= 12 && b <= 12 && a !== b && order === 'unknown' };
}

/** A range whose first end borrows the year, and within one month the month, of the second. */
const rangeOfDays: Form['read'] = (g) => {
  const second = monthOf(g.m2);
  const first = g.m1 === undefined ? second : monthOf(g.m1);
  if (first === null || second === null) return null;
  return interval(moment(g.y1 ?? g.y2, first, g.d1), moment(g.y2, second, g.d2));
};

const rangeOfMonths: Form['read'] = (g) => {
  const [first, second] = [monthOf(g.m1), monthOf(g.m2)];
  return first === null || second === null
    ? null
    : interval(moment(g.y1 ?? g.y2, first), moment(g.y2, second));
};

/** `2010-2015`, `2015-16`; the second must follow the first. */
const rangeOfYears: Form['read'] = (g) => {
  const from = g.y1 ?? '';
  const to = (g.y2 ?? '').length === 2 ? from.slice(0, 2) + (g.y2 ?? '') : (g.y2 ?? '');
  return number(to) > number(from) && number(to) - number(from) < 500
    ? interval(yearOf(from), yearOf(to))
    : null;
};

/** `2011-12` is a season of two years, `2011-05` a month. */
const isNextYear = (g: Groups): boolean => number(g.y2) === (number(g.y1) + 1) % 100;

/** `first half of 2016`, `third quarter of 2017`: EDTF level 1 has neither, so the months they span. */
function partOfYear(parts: number, part: number, year: string | undefined): Reading | null {
  if (year === undefined || part < 1 || part > parts) return null;
  const months = 12 / parts;
  return interval(moment(year, (part - 1) * months + 1), moment(year, part * months));
}

const EVERY = `(?:[Ee]very|[Ee]ach)${S}+(?:year${S}+)?(?:on${S}+)?|[Aa]nnually${S}+on${S}+`;
const LEAD = `(?:[Bb]etween|[Ff]rom)${S}+`;

/**
 * Surface forms, in order. `Y` a year, `M` a month's name, `D` a day:
 * every year on M D; Korean, Chinese and Japanese dates; D M to D M Y; M D-D, Y; D-D M Y; between M and M Y; from Y to Y;
 * Y-Y; Y-MM-DD; DD.MM.Y; DD/MM/Y; M D, Y; D of M Y; M Y; half and quarter of Y; season of Y; Ys; century; Y; M D; D M.
 */
export const forms: readonly Form[] = [
  form(
    'every-year',
    `(?:${EVERY})(?:the${S}+)?(?:(?<m>${EN})${S}+(?<d>${D})|(?<d2>${D})${OF}${S}+(?<m2>${ANY}))`,
    (g) => single(moment('XXXX', monthOf(g.m ?? g.m2), g.d ?? g.d2), 'day'),
  ),
  form(
    'east-asian',
    `(?<y>${Y})${S}*[년年](?:${S}*(?<m>1[0-2]|0?[1-9])${S}*[월月](?:${S}*(?<d>3[01]|[12]\\d|0?[1-9])${S}*[일日])?)?`,
    (g) =>
      single(moment(g.y, g.m === undefined ? null : number(g.m), g.d), g.d ? 'day' : g.m ? 'month' : 'year'),
  ),
  form(
    'day-range',
    `[Bb]etween${S}+(?<d1>${D})${OF}${S}+(?<m1>${ANY})(?:,?${S}+(?<y1>${Y}))?${S}+and${S}+(?<d2>${D})${OF}${S}+(?<m2>${PROPER})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    `[Bb]etween${S}+(?<m1>${ANY})${S}+(?<d1>${D})(?:,${S}*(?<y1>${Y}))?${S}+and${S}+(?<m2>${PROPER})${S}+(?<d2>${D})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    `[Bb]etween${S}+(?:(?<d1>${D})${S}+and${S}+(?<d2>${D})${OF}${S}+(?<m2>${PROPER}))(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    `(?:${LEAD})?(?<d1>${D})${OF}${S}+(?<m1>${ANY})(?:,?${S}+(?<y1>${Y}))?${TO}(?<d2>${D})${OF}${S}+(?<m2>${PROPER})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    `(?:${LEAD})?(?<m1>${ANY})${S}+(?<d1>${D})(?:,${S}*(?<y1>${Y}))?${TO}(?<m2>${PROPER})${S}+(?<d2>${D})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    `(?:${LEAD})?(?<d1>${D})(?:${DASH}|${S}+(?:to|until|through)${S}+)(?<d2>${D})${OF}${S}+(?<m2>${ANY})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    `(?:${LEAD})?(?<m2>${ANY})${S}+(?<d1>${D})(?:${DASH}|${S}+(?:to|until|through)${S}+)(?<d2>${D})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'month-range',
    `(?:${LEAD})?(?<m1>${ANY})(?:,?${OF}${S}+(?<y1>${Y}))?(?:${DASH}|${S}+(?:to|until|through)${S}+)(?<m2>${ANY}),?${OF}${S}+(?<y2>${Y})`,
    rangeOfMonths,
  ),
  form(
    'month-range',
    `${LEAD}(?<m1>${CAPITAL})(?:,?${OF}${S}+(?<y1>${Y}))?${S}+(?:and|to|until|through)${S}+(?<m2>${CAPITAL})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfMonths,
  ),
  form(
    'year-range',
    `${LEAD}(?<y1>${Y})(?:${S}+(?:and|to|until|through)${S}+|${DASH})(?<y2>${Y})`,
    rangeOfYears,
  ),
  form('year-range', `(?<y1>${Y})(?:${DASH}|${S}+(?:until|through|to)${S}+)(?<y2>${Y})`, rangeOfYears),
  form('year-range', `(?<y1>${Y})[-/](?<y2>\\d\\d)`, (g, order) =>
    isNextYear(g) || number(g.y2) > 12 ? rangeOfYears(g, order) : null,
  ),
  form('iso-day', `(?<y>${Y})(?<s>[-/.])(?<m>0[1-9]|1[0-2])\\k<s>(?<d>0[1-9]|[12]\\d|3[01])`, (g) =>
    single(moment(g.y, number(g.m), g.d), 'day'),
  ),
  form(
    'day-of-list',
    `(?<d>${D})(?=(?:,${S}+${D})*,?${S}+and${S}+${D}${OF}${S}+(?<m>${PROPER})(?:,?${OF}${S}+(?<y>${Y}))?)`,
    dayOf,
  ),
  form('iso-month', `(?<y>${Y})-(?<m>0[1-9]|1[0-2])`, (g) => single(moment(g.y, number(g.m)), 'month')),
  form('numeric-day', `(?<a>\\d{1,2})\\.${S}?(?<b>\\d{1,2})\\.${S}?(?<y>${Y})`, (g) =>
    numeric(g.a, g.b, g.y, 'day-first'),
  ),
  form('numeric-day', `(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>(?<y>${Y})`, (g, order) =>
    numeric(g.a, g.b, g.y, order),
  ),
  form('day', `(?<m>${ANY})${S}+(?:the${S}+)?(?<d>${D}),?${OF}${S}*(?<y>${Y})`, dayOf),
  form('day', `(?<d>${D})\\.?${OF}${S}*(?<m>${ANY}),?${OF}${S}+(?<y>${Y})`, dayOf),
  form('half-year', `(?:the${S}+)?(?<n>first|second)${S}+half${S}+of${S}+(?<y>${Y})`, (g) =>
    partOfYear(2, ordinals[g.n ?? ''] ?? 0, g.y),
  ),
  form(
    'quarter',
    `(?:the${S}+)?(?<n>first|second|third|fourth|last)${S}+quarter${S}+of${S}+(?<y>${Y})`,
    (g) => partOfYear(4, ordinals[g.n ?? ''] ?? 0, g.y),
  ),
  form('quarter', `Q(?<q>[1-4])${S}*/?${S}*(?<y>${Y})`, (g) => partOfYear(4, number(g.q), g.y)),
  form('month', `${ABOUT}(?<m>${ANY}),?${OF}${S}+(?<y>${Y})`, (g) =>
    single(moment(g.y, monthOf(g.m)), 'month'),
  ),
  form('season', `${ABOUT}(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)${OF}${S}+(?<y>${Y})`, (g) =>
    single(moment(g.y, seasons[(g.s ?? '').toLowerCase()] ?? null), 'season'),
  ),
  form('decade', `${ABOUT}(?<y>1[5-9]\\d|20\\d)0'?s`, (g) => single(yearOf(`${g.y}X`), 'decade')),
  form('century', `${ABOUT}(?<n>1[0-9]|2[01])(?:th|st)(?:${S}+|-)[Cc]entury`, (g) =>
    single(yearOf(`${number(g.n) - 1}XX`), 'century'),
  ),
  form(
    'century',
    `(?<n>[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]wenty-first)(?:${S}+|-)[Cc]entury`,
    (g) => single(yearOf(`${(ordinals[(g.n ?? '').toLowerCase()] ?? 0) - 1}XX`), 'century'),
  ),
  form('year', `${ABOUT}(?<y>1[6-9]\\d\\d|20\\d\\d|2100)`, (g) => single(yearOf(g.y ?? ''), 'year')),
  form('day-of-year', `(?<m>${PROPER})${S}+(?:the${S}+)?(?<d>${D})`, dayOf),
  form('day-of-year', `(?<d>${D})${OF}${S}+(?<m>${PROPER})`, dayOf),
  form('month-of-year', `${ABOUT}(?<m>${CAPITAL})`, (g) => single(moment(undefined, monthOf(g.m)), 'month')),
];

/** Words before a month alone that ask for a time: `in May`. */
export const beforeMonth = new RegExp(
  `\\b(?:in|since|by|until|till|during|throughout|after|before|from|early|late|mid|last|this|next|past|and|or|of|for)(?:-|${S}+)$|(?:${CAPITAL}),?${S}+(?:and${S}+|or${S}+)?$`,
  'iu',
);

/** Determiners before a clear month that qualifies a noun: `a November speech`. */
export const beforeClearMonth = new RegExp(
  `\\b(?:an?|the|its|their|his|her|our|your|that|each|'s)${S}+$`,
  'u',
);
export const clearMonth = new RegExp(`^${CLEAR}$`, 'u');
