import { yearOf } from './calendar.js';
import {
  centuries,
  centuryNumber,
  centuryWord,
  comma,
  day,
  decade,
  type Form,
  form,
  moment,
  of,
  ordinal,
  season,
  single,
  the,
  year,
} from './grammar.js';
import { before, behindMonth, daysEnd } from './looks.js';
import { month, monthOf, properMonth } from './months.js';
import { either, gap, inOrder, maybe, named, numeral, type Piece, space, upTo } from './pieces.js';
import { dayOf, namedCentury, numberedCentury, seasonOf } from './reads.js';

/** `A, B and C`: no list of dates is longer than a line. */
const MOST = 12;
const and = inOrder(comma, space, either('and', 'or', '&', 'y', 'et', 'e', 'und'), space);
const others = (item: Piece): Piece => upTo(MOST, inOrder(',', space, item));
const more = (item: Piece): Piece => inOrder(others(item), and);
const till = inOrder(gap, either('-', '/', 'to', 'until'), gap, the);
const dayMonth = inOrder(maybe('on', space), the, day, of, space, properMonth);
const monthDay = inOrder(maybe('on', space), properMonth, space, the, day);
const someMonthDay = inOrder(named('m', properMonth), space, the, day);
/** The last of some days behind a month, none of which has a year. */
const lastDay = either(inOrder(numeral([1, 2], 1, 31), gap, ordinal), inOrder(day, before(daysEnd)));
const ofYear = inOrder(comma, of, space, named('y', year));
/** Behind the month of the last of some days: the year, or that of the days of other months that follow. */
const inYear = maybe(either(ofYear, inOrder(more(dayMonth), dayMonth, ofYear)));

/**
 * Surface forms that borrow a month, a year or a noun from their neighbour in a list; each item is a row of its own:
 * D, D and D M Y; M D, D and D, Y; D M, D M and D M Y; M D, M D and M D, Y; D and D behind M D; M, M and M Y; season and season of Y; Ys-Ys; Cth and Cth centuries.
 */
export const lists: readonly Form[] = [
  form(
    'day-of-list',
    ['number'],
    [named('d', day), before(inOrder(more(day), day, of, space, named('m', properMonth), inYear))],
    dayOf,
  ),
  form(
    'day-of-list',
    ['month'],
    [
      named('m', properMonth),
      space,
      named('d', day),
      before(inOrder(more(day), day, comma, space, named('y', year))),
    ],
    dayOf,
  ),
  form(
    'day-of-list',
    ['number'],
    [
      behindMonth(inOrder(named('m', properMonth), space, day, others(day), ',', space)),
      named('d', day),
      before(inOrder(more(day), day, comma, space, named('y', year))),
    ],
    dayOf,
  ),
  form(
    'day-of-list',
    ['number'],
    [
      behindMonth(inOrder(named('m', properMonth), space, day, more(day))),
      named('d', day),
      comma,
      space,
      named('y', year),
    ],
    dayOf,
  ),
  form(
    'day-of-list',
    ['number'],
    [named('d', day), of, space, named('m', properMonth), before(inOrder(more(dayMonth), dayMonth, ofYear))],
    dayOf,
  ),
  form(
    'day-of-list',
    ['month'],
    [
      named('m', properMonth),
      space,
      the,
      named('d', day),
      before(inOrder(more(monthDay), monthDay, comma, space, named('y', year))),
    ],
    dayOf,
  ),
  form(
    'day-behind-month',
    ['number'],
    [
      behindMonth(inOrder(someMonthDay, others(day), ',', space)),
      named('d', day),
      before(inOrder(more(day), lastDay)),
    ],
    dayOf,
  ),
  form(
    'day-behind-month',
    ['number'],
    [behindMonth(inOrder(someMonthDay, more(day))), named('d', lastDay)],
    dayOf,
  ),
  form(
    'month-of-list',
    ['month'],
    [named('m', properMonth), before(inOrder(more(month), month, comma, of, space, named('y', year)))],
    (g) => single(moment(g.y, monthOf(g.m)), 'month'),
  ),
  form(
    'season-of-list',
    ['season'],
    [named('s', season), before(inOrder(more(season), season, of, space, named('y', year)))],
    seasonOf,
  ),
  form(
    'century-of-list',
    ['number'],
    [named('n', centuryNumber), before(inOrder(either(more(centuryNumber), till), centuryNumber, centuries))],
    numberedCentury,
    '',
  ),
  form(
    'century-of-list',
    ['century'],
    [named('n', centuryWord), before(inOrder(either(more(centuryWord), till), centuryWord, centuries))],
    namedCentury,
    '',
  ),
  form(
    'decade-of-list',
    ['year'],
    [decade('y'), before(inOrder(till, decade('y2')))],
    (g) => single(yearOf(`${g.y}X`), 'decade'),
    '',
  ),
];
