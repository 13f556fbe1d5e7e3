import { ANY, CAPITAL, D, DASH, type Form, form, number, OF, PROPER, S, TO, Y } from './grammar.js';
import { isNextYear, rangeOfDays, rangeOfMonths, rangeOfYears } from './reads.js';

const LEAD = `(?:[Bb]etween|[Ff]rom)${S}+`;

/**
 * Surface forms of intervals, in order: between D M Y and D M Y; between M D, Y and M D, Y; between D and D M Y;
 * D M Y to D M Y; M D, Y to M D, Y; D-D M Y; M D-D, Y; M Y to M Y; from M to M; from Y to Y; Y-Y; Y-YY.
 */
export const ranges: readonly Form[] = [
  form(
    'day-range',
    ['between'],
    `[Bb]etween${S}+(?<d1>${D})${OF}${S}+(?<m1>${ANY})(?:,?${S}+(?<y1>${Y}))?${S}+and${S}+(?<d2>${D})${OF}${S}+(?<m2>${PROPER})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between'],
    `[Bb]etween${S}+(?<m1>${ANY})${S}+(?<d1>${D})(?:,${S}*(?<y1>${Y}))?${S}+and${S}+(?<m2>${PROPER})${S}+(?<d2>${D})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between'],
    `[Bb]etween${S}+(?:(?<d1>${D})${S}+and${S}+(?<d2>${D})${OF}${S}+(?<m2>${PROPER}))(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between', 'from', 'number'],
    `(?:${LEAD})?(?<d1>${D})${OF}${S}+(?<m1>${ANY})(?:,?${S}+(?<y1>${Y}))?${TO}(?<d2>${D})${OF}${S}+(?<m2>${PROPER})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between', 'from', 'month'],
    `(?:${LEAD})?(?<m1>${ANY})${S}+(?<d1>${D})(?:,${S}*(?<y1>${Y}))?${TO}(?<m2>${PROPER})${S}+(?<d2>${D})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between', 'from', 'number'],
    `(?:${LEAD})?(?<d1>${D})(?:${DASH}|${S}+(?:to|until|through)${S}+)(?<d2>${D})${OF}${S}+(?<m2>${ANY})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between', 'from', 'month'],
    `(?:${LEAD})?(?<m2>${ANY})${S}+(?<d1>${D})(?:${DASH}|${S}+(?:to|until|through)${S}+)(?<d2>${D})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfDays,
  ),
  form(
    'month-range',
    ['between', 'from', 'month'],
    `(?:${LEAD})?(?<m1>${ANY})(?:,?${OF}${S}+(?<y1>${Y}))?(?:${DASH}|${S}+(?:to|until|through)${S}+)(?<m2>${ANY}),?${OF}${S}+(?<y2>${Y})`,
    rangeOfMonths,
  ),
  form(
    'month-range',
    ['between', 'from'],
    `${LEAD}(?<m1>${CAPITAL})(?:,?${OF}${S}+(?<y1>${Y}))?${S}+(?:and|to|until|through)${S}+(?<m2>${CAPITAL})(?:,?${OF}${S}+(?<y2>${Y}))?`,
    rangeOfMonths,
  ),
  form(
    'year-range',
    ['between', 'from'],
    `${LEAD}(?<y1>${Y})(?:${S}+(?:and|to|until|through)${S}+|${DASH})(?<y2>${Y})`,
    rangeOfYears,
  ),
  form(
    'year-range',
    ['year'],
    `(?<y1>${Y})(?:${DASH}|${S}+(?:until|through|to)${S}+)(?<y2>${Y})`,
    rangeOfYears,
  ),
  form('year-range', ['year'], `(?<y1>${Y})[-/](?<y2>\\d\\d)`, (g, order) =>
    isNextYear(g) || number(g.y2) > 12 ? rangeOfYears(g, order) : null,
  ),
];
