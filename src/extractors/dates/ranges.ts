import { comma, dash, day, type Form, form, number, type Opener, of, word, year } from './grammar.js';
import { before, daysEnd } from './looks.js';
import { fullMonth, month, properMonth } from './months.js';
import { either, gap, inOrder, maybe, named, numeral, type Piece, space } from './pieces.js';
import { isNextYear, rangeOfDays, rangeOfMonths, rangeOfYears } from './reads.js';

const lead = inOrder(either(word('between'), word('from')), space);
const between = inOrder(word('between'), space);
const and = inOrder(space, 'and', space);
const through: Piece = inOrder(space, either('to', 'until', 'through'), space);
const to = either(dash, inOrder(space, either('to', 'until', 'till', 'through'), space));
const toOrDash = either(dash, through);
/** Between two days, in the languages whose months are read. */
const untilDay = either(toOrDash, inOrder(space, either('a', 'al', 'ao', 'au'), space));

const d1 = named('d1', day);
const d2 = named('d2', day);
const m1 = named('m1', month);
const y1 = named('y1', year);
/** The year that may stand behind the first end, and behind the second. */
const firstYear = maybe(comma, space, y1);
const firstYearBehindDay = maybe(',', gap, y1);
const firstYearOfMonth = maybe(comma, of, space, y1);
const y2 = inOrder(comma, of, space, named('y2', year));
const lastYear = maybe(y2);

const atNumber: readonly Opener[] = ['between', 'from', 'number'];
const atMonth: readonly Opener[] = ['between', 'from', 'month'];

/**
 * Surface forms of intervals, in order: between D M Y and D M Y; between M D, Y and M D, Y; between D and D M Y;
 * D M Y to D M Y; M D, Y to M D, Y; D-D M Y; M D-D, Y; M Y to M Y; from M to M; from Y to Y; Y-Y; Y-YY; Y - YY.
 */
export const ranges: readonly Form[] = [
  form(
    'day-range',
    ['between'],
    [between, d1, of, space, m1, firstYear, and, d2, of, space, named('m2', properMonth), lastYear],
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between'],
    [between, m1, space, d1, firstYearBehindDay, and, named('m2', properMonth), space, d2, lastYear],
    rangeOfDays,
  ),
  form(
    'day-range',
    ['between'],
    [between, d1, and, d2, of, space, named('m2', properMonth), lastYear],
    rangeOfDays,
  ),
  form(
    'day-range',
    atNumber,
    [maybe(lead), d1, of, space, m1, firstYear, to, d2, of, space, named('m2', properMonth), lastYear],
    rangeOfDays,
  ),
  form(
    'day-range',
    atMonth,
    [maybe(lead), m1, space, d1, firstYearBehindDay, to, named('m2', properMonth), space, d2, lastYear],
    rangeOfDays,
  ),
  form(
    'day-range',
    atNumber,
    [maybe(lead), d1, untilDay, d2, of, space, named('m2', month), lastYear],
    rangeOfDays,
  ),
  form(
    'day-range',
    atMonth,
    [maybe(lead), named('m2', month), space, d1, toOrDash, d2, lastYear],
    rangeOfDays,
  ),
  form(
    'month-range',
    atMonth,
    [maybe(lead), m1, firstYearOfMonth, toOrDash, named('m2', month), y2],
    rangeOfMonths,
  ),
  form(
    'month-range',
    ['between', 'from'],
    [lead, named('m1', fullMonth), firstYearOfMonth, either(and, through), named('m2', fullMonth), lastYear],
    rangeOfMonths,
  ),
  form(
    'year-range',
    ['between', 'from'],
    [lead, y1, either(and, through, dash), named('y2', year)],
    rangeOfYears,
  ),
  form('year-range', ['year'], [y1, toOrDash, named('y2', year)], rangeOfYears),
  form('year-range', ['year'], [y1, either('-', '/'), named('y2', numeral([2], 0, 99))], (g, order) =>
    isNextYear(g) || number(g.y2) > 12 ? rangeOfYears(g, order) : null,
  ),
  form(
    'year-range',
    ['year'],
    [y1, space, '-', space, named('y2', numeral([2], 13, 99)), before(daysEnd)],
    rangeOfYears,
  ),
];
