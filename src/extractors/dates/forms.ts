import { ordinals, seasons } from '../../lexicon/months.js';
import { yearOf } from './calendar.js';
import {
  ABOUT,
  ANY,
  CAPITAL,
  D,
  DASH,
  EN,
  type Form,
  form,
  moment,
  monthOf,
  number,
  OF,
  PROPER,
  S,
  single,
  Y,
} from './grammar.js';
import { lists } from './lists.js';
import { ranges } from './ranges.js';
import { dayOf, isNextYear, numeric, partOfYear } from './reads.js';

const EVERY = `(?:[Ee]very|[Ee]ach)${S}+(?:year${S}+)?(?:on${S}+)?|[Aa]nnually${S}+on${S}+`;

/**
 * Surface forms, in order. `Y` a year, `M` a month's name, `D` a day:
 * every year on M D; Korean, Chinese and Japanese dates; intervals (`ranges.ts`); Y-MM-DD; members of a list (`lists.ts`); DD.MM.Y; DD/MM/Y; M D, Y; D of M Y; M Y; half and quarter of Y; season of Y; winter of Y-Y; Ys; century; Y; M D; D M.
 */
export const forms: readonly Form[] = [
  form(
    'every-year',
    ['every'],
    `(?:${EVERY})(?:the${S}+)?(?:(?<m>${EN})${S}+(?<d>${D})|(?<d2>${D})${OF}${S}+(?<m2>${ANY}))`,
    (g) => single(moment('XXXX', monthOf(g.m ?? g.m2), g.d ?? g.d2), 'day'),
  ),
  form(
    'east-asian',
    ['year'],
    `(?<y>${Y})${S}*[년年](?:${S}*(?<m>1[0-2]|0?[1-9])${S}*[월月](?:${S}*(?<d>3[01]|[12]\\d|0?[1-9])${S}*[일日])?)?`,
    (g) =>
      single(moment(g.y, g.m === undefined ? null : number(g.m), g.d), g.d ? 'day' : g.m ? 'month' : 'year'),
    // A particle stands without a space behind its word; `년간` and `年間` are durations.
    '(?!\\p{N}|간|동안|間)',
  ),
  ...ranges,
  form('iso-day', ['year'], `(?<y>${Y})(?<s>[-/.])(?<m>0[1-9]|1[0-2])\\k<s>(?<d>0[1-9]|[12]\\d|3[01])`, (g) =>
    single(moment(g.y, number(g.m), g.d), 'day'),
  ),
  ...lists,
  form('iso-month', ['year'], `(?<y>${Y})-(?<m>0[1-9]|1[0-2])`, (g) =>
    single(moment(g.y, number(g.m)), 'month'),
  ),
  form('numeric-day', ['number'], `(?<a>\\d{1,2})\\.${S}?(?<b>\\d{1,2})\\.${S}?(?<y>${Y})`, (g) =>
    numeric(g.a, g.b, g.y, 'day-first'),
  ),
  form('numeric-day', ['number'], `(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})\\k<s>(?<y>${Y})`, (g, order) =>
    numeric(g.a, g.b, g.y, order),
  ),
  form('day', ['month'], `(?<m>${ANY})${S}+(?:the${S}+)?(?<d>${D}),?${OF}${S}*(?<y>${Y})`, dayOf),
  form('day', ['number'], `(?<d>${D})\\.?${OF}${S}*(?<m>${ANY}),?${OF}${S}+(?<y>${Y})`, dayOf),
  form('half-year', ['part'], `(?<n>first|second)${S}+half${S}+of${S}+(?<y>${Y})`, (g) =>
    partOfYear(2, ordinals[g.n ?? ''] ?? 0, g.y),
  ),
  form('quarter', ['part'], `(?<n>first|second|third|fourth|last)${S}+quarter${S}+of${S}+(?<y>${Y})`, (g) =>
    partOfYear(4, ordinals[g.n ?? ''] ?? 0, g.y),
  ),
  form('quarter', ['quarter'], `Q(?<q>[1-4])(?:${S}*/)?${S}*(?<y>${Y})`, (g) =>
    partOfYear(4, number(g.q), g.y),
  ),
  form('month', ['about', 'month'], `${ABOUT}(?<m>${ANY}),?${OF}${S}+(?<y>${Y})`, (g) =>
    single(moment(g.y, monthOf(g.m)), 'month'),
  ),
  form(
    'season',
    ['about', 'season'],
    `${ABOUT}(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)${OF}${S}+(?<y>${Y})`,
    (g) => single(moment(g.y, seasons[(g.s ?? '').toLowerCase()] ?? null), 'season'),
  ),
  form(
    'season',
    ['about', 'season'],
    `${ABOUT}(?<s>[Ww]inter)${OF}${S}+(?<y>${Y})${DASH}(?<y2>${Y}|\\d\\d)`,
    (g) => (isNextYear(g) ? single(moment(g.y, seasons.winter ?? null), 'season') : null),
  ),
  form('decade', ['about', 'year'], `${ABOUT}(?<y>1[5-9]\\d|20\\d)0'?s`, (g) =>
    single(yearOf(`${g.y}X`), 'decade'),
  ),
  form(
    'century',
    ['about', 'number'],
    `${ABOUT}(?<n>1[0-9]|2[01])(?:th|st)(?:${S}+|-)[Cc]entur(?:y|ies)`,
    (g) => single(yearOf(`${number(g.n) - 1}XX`), 'century'),
  ),
  form(
    'century',
    ['century'],
    `(?<n>[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]wenty-first)(?:${S}+|-)[Cc]entur(?:y|ies)`,
    (g) => single(yearOf(`${(ordinals[(g.n ?? '').toLowerCase()] ?? 0) - 1}XX`), 'century'),
  ),
  form('year', ['about', 'year', 'bare-year'], `${ABOUT}(?<y>1[6-9]\\d\\d|20\\d\\d|2100)`, (g) =>
    single(yearOf(g.y ?? ''), 'year'),
  ),
  form('day-of-year', ['month'], `(?<m>${PROPER})${S}+(?:the${S}+)?(?<d>${D})`, dayOf),
  form('day-of-year', ['number'], `(?<d>${D})${OF}${S}+(?<m>${PROPER})`, dayOf),
  form('month-of-year', ['about', 'month'], `${ABOUT}(?<m>${CAPITAL})`, (g) =>
    single(moment(undefined, monthOf(g.m)), 'month'),
  ),
];
