import { anyNumber } from './edges.js';
import { type Form, form, moment, number, single, year } from './grammar.js';
import { unless } from './looks.js';
import { again, either, gap, maybe, named, numeral, oneSpaceOrNone } from './pieces.js';
import { numeric } from './reads.js';

const dayOrDigit = numeral([2, 1], 1, 31);
const monthNumber = numeral([2], 1, 12);
const monthOrDigit = numeral([2, 1], 1, 12);
const oneOrTwoDigits = numeral([2, 1], 0, 99);

/** Korean, Chinese and Japanese dates: Y, month and day, each with its sign behind it. */
export const eastAsian: Form = form(
  'east-asian',
  ['year'],
  [
    named('y', year),
    gap,
    either('년', '年'),
    maybe(
      gap,
      named('m', numeral([2, 1], 1, 12)),
      gap,
      either('월', '月'),
      maybe(gap, named('d', numeral([2, 1], 1, 31)), gap, either('일', '日')),
    ),
  ],
  (g) =>
    single(moment(g.y, g.m === undefined ? null : number(g.m), g.d), g.d ? 'day' : g.m ? 'month' : 'year'),
  // A particle stands without a space behind its word; `년간` and `年间` are durations.
  unless(either(anyNumber, '간', '동안', '間')),
);

/** Y-MM-DD, Y/MM/DD and Y.MM.DD; `2024/6/14` and `2024.9.9` too. */
export const isoDay: Form = form(
  'iso-day',
  ['year'],
  [
    named('y', year),
    named('s', either('-', '/', '.')),
    named('m', monthOrDigit),
    again('s'),
    named('d', dayOrDigit),
  ],
  (g) => single(moment(g.y, number(g.m), g.d), 'day'),
);

/** Surface forms in order: Y-MM; DD.MM.Y; DD/MM/Y and DD-MM-Y. */
export const numerals: readonly Form[] = [
  form('iso-month', ['year'], [named('y', year), '-', named('m', monthNumber)], (g) =>
    single(moment(g.y, number(g.m)), 'month'),
  ),
  form(
    'numeric-day',
    ['number'],
    [
      named('a', oneOrTwoDigits),
      '.',
      oneSpaceOrNone,
      named('b', oneOrTwoDigits),
      '.',
      oneSpaceOrNone,
      named('y', year),
    ],
    (g) => numeric(g.a, g.b, g.y, 'day-first'),
  ),
  form(
    'numeric-day',
    ['number'],
    [
      named('a', oneOrTwoDigits),
      named('s', either('/', '-')),
      named('b', oneOrTwoDigits),
      again('s'),
      named('y', year),
    ],
    (g, order) => numeric(g.a, g.b, g.y, order),
  ),
];
