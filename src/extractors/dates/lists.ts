import { ordinals, seasons } from '../../lexicon/months.js';
import { yearOf } from './calendar.js';
import { ANY, D, type Form, form, moment, monthOf, number, OF, PROPER, S, single, Y } from './grammar.js';
import { dayOf } from './reads.js';

/** `A, B and C`: no list of dates is longer than a line. */
const AND = `,?${S}+(?:and|or|&|y|et|e|und)${S}+`;
const more = (item: string): string => `(?:,${S}+${item}){0,12}${AND}`;
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
const CENTURY = '(?:1\\d|2[01])(?:th|st)';
const CENTURY_WORD = '(?:[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]wenty-first)';
const DECADE = `(?:1[5-9]\\d|20\\d)0'?s`;
const TILL = `${S}*(?:-|/|to|until)${S}*(?:the${S}+)?`;

/**
 * Surface forms that borrow a month, a year or a noun from their neighbour in a list; each item is a row of its own:
 * D, D and D M Y; M D, D and D, Y; M, M and M Y; season and season of Y; Ys-Ys; Cth and Cth centuries.
 */
export const lists: readonly Form[] = [
  form(
    'day-of-list',
    ['number'],
    `(?<d>${D})(?=${more(D)}${D}${OF}${S}+(?<m>${PROPER})(?:,?${OF}${S}+(?<y>${Y}))?)`,
    dayOf,
  ),
  form('day-of-list', ['month'], `(?<m>${PROPER})${S}+(?<d>${D})(?=${more(D)}${D},?${S}+(?<y>${Y}))`, dayOf),
  form(
    'day-of-list',
    ['number'],
    `(?<=(?<m>${PROPER})${S}+${D}(?:,${S}+${D}){0,12},${S}+)(?<d>${D})(?=${more(D)}${D},?${S}+(?<y>${Y}))`,
    dayOf,
  ),
  form(
    'day-of-list',
    ['number'],
    `(?<=(?<m>${PROPER})${S}+${D}${more(D)})(?<d>${D}),?${S}+(?<y>${Y})`,
    dayOf,
  ),
  form('month-of-list', ['month'], `(?<m>${PROPER})(?=${more(ANY)}${ANY},?${OF}${S}+(?<y>${Y}))`, (g) =>
    single(moment(g.y, monthOf(g.m)), 'month'),
  ),
  form('season-of-list', ['season'], `(?<s>${SEASON})(?=${more(SEASON)}${SEASON}${OF}${S}+(?<y>${Y}))`, (g) =>
    single(moment(g.y, seasons[(g.s ?? '').toLowerCase()] ?? null), 'season'),
  ),
  form(
    'century-of-list',
    ['number'],
    `(?<n>${CENTURY})(?=(?:${more(CENTURY)}|${TILL})${CENTURY}(?:${S}+|-)[Cc]entur(?:y|ies))`,
    (g) => single(yearOf(`${number(g.n) - 1}XX`), 'century'),
    '',
  ),
  form(
    'century-of-list',
    ['century'],
    `(?<n>${CENTURY_WORD})(?=(?:${more(CENTURY_WORD)}|${TILL})${CENTURY_WORD}(?:${S}+|-)[Cc]entur(?:y|ies))`,
    (g) => single(yearOf(`${(ordinals[(g.n ?? '').toLowerCase()] ?? 0) - 1}XX`), 'century'),
    '',
  ),
  form(
    'decade-of-list',
    ['year'],
    `(?<y>1[5-9]\\d|20\\d)0'?s(?=${TILL}${DECADE})`,
    (g) => single(yearOf(`${g.y}X`), 'decade'),
    '',
  ),
];
