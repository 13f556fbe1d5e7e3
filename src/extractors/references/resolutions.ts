import { fullMonths } from '../../lexicon/months.js';
import { isAmong, joined, type Span } from '../../schema/span.js';
import type { Hit } from './hit.js';
import { idsOf } from './registry.js';
import { slugOf } from './slug.js';

const S = '[\\s\\uFEFF]';
const MONTH = `(?:${fullMonths.join('|')})`;
const BODY = `(?:UN|U\\.N\\.|United${S}+Nations|Security${S}+Council|General${S}+Assembly|Human${S}+Rights${S}+Council|Economic${S}+and${S}+Social${S}+Council|HRC|UNGA|UNSC|UNSCR|ECOSOC)`;
/** `A/RES/60/251`, `S/RES/1325`; of the regional bodies `AG/RES. 2908 (XLVII-O/17)`, `ACHPR/Res.79 (XXXVIII) 05`. */
const SYMBOL = `(?:(?:A|S|E|A/HRC|E/CN\\.4)/RES/(?:E?S-)?\\d{1,4}(?:/\\d{1,4})?|[A-Z]{2,5}/R(?:es|ES)\\.?${S}?\\d{1,4}${S}?\\([A-Z][A-Z\\d./${S.slice(1, -1)}-]{0,20}\\)(?:${S}?(?:19|20)?\\d\\d(?!\\d))?)`;
const IN_YEAR = `(?:${S}*\\((?:19|20)\\d\\d\\))`;
/** `62/149`, `57/270 B`, `S-9/1`, `1325 (2000)`, `217 A (III)`, `A/RES/60/251`: it tells by itself that it numbers a resolution. */
const WHOLE = `(?:(?:${SYMBOL}|(?:E?S-)?\\d{1,4}/\\d{1,4})(?:${IN_YEAR}|${S}[A-F](?=$|[,;)]|${S}+(?:of|and)\\b))?|\\d{1,4}${IN_YEAR}|\\d{1,4}${S}?[A-Z]?${S}?\\([IVXL]{1,8}\\))`;
/** `1325`; in `Resolution / 16 May 2024` the number is a day. */
const BARE = `\\d{1,4}(?!\\d|${S}+(?:of${S}+)?${MONTH})`;
const NEXT = `(?:[,;]|,?${S}+(?:and|or|&))${S}+`;
/** ` of 4 May 2009`, ` of May 4, 2009`, with the number of a note: the day of adoption, between two of a list. */
const DAY = `(?:,?${S}+(?:of|adopted${S}+on)${S}+(?:\\d{1,2}${S}+${MONTH}|${MONTH}${S}+\\d{1,2},)${S}+\\d{4}(?:${S}?\\[?\\d{1,2}\\]?(?=,|${S}+and))?)`;
const RESOLUTION = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?<lead>(?:${BODY}(?:'s)?${S}+){0,3}(?:[HS]\\.${S}?)?)(?<head>[Rr]esolutions?|[Rr]es\\.?)(?<no>${S}+(?:[Nn]os?\\.?${S}+)?)(?<list>(?:${WHOLE}|${BARE})(?:${DAY}?${NEXT}(?:${WHOLE}|\\d{3,4}(?![\\p{N}/-])))*)`,
  'gu',
);
const ITEM = new RegExp(`${DAY}|(?<item>${WHOLE}|\\d{1,4})`, 'gu');
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}/])${SYMBOL}(?![\\p{N}/])${IN_YEAR}?`, 'gu');
/** Without this there is no resolution. */
const MAY_RESOLVE = /(?<![\p{L}-])[Rr]es(?:olutions?)?\.?[\s\uFEFF]+[NnAES\d]/u;
/** Without this no symbol stands in a text. */
const SYMBOLIC = /\/R(?:ES|es)/;
/** `1325 (2000)`, `1984/50`; the number of a procedure, `2004/2151(INI)`, tells when it was opened. */
const YEAR = /\((?<told>(?:19|20)\d\d)\)$|\)\s?(?<last>(?:19|20)\d\d)$|^(?<numbered>(?:19|20)\d\d)\/(?!.*\()/;
const ADOPTED = new RegExp(`^(?=${DAY})\\D+\\d{1,2}\\D+(?<year>\\d{4})`, 'u');
/** A line of its own, or the far end of a line: the letterhead bears the symbol of the document itself. */
const OWN_BEFORE = /(?:^|\n| {2})$/;
const OWN_AFTER = /^[ \t]*(?:\r?\n|$)/;
const WITHIN_REACH = 60;

/**
 * Numbered resolutions. Reads: `General Assembly resolution 60/251`, `resolution 1325 (2000)`, `HRC res 20/8`, `Resolution
 * 217 A (III)`; `resolutions 1996 (2011), 2046 (2012) and 2057 (2012)`, `resolutions 9/3 of 4 May 2009 and 11/4 of 6 May 2010`, each of them; `A/HRC/RES/31/32` alone.
 */
export function findResolutions(block: Span, text: string): Hit[] {
  const stretch = text.slice(block.start, block.end);
  const hits: Hit[] = [];
  if (MAY_RESOLVE.test(stretch))
    for (const match of stretch.matchAll(RESOLUTION)) hits.push(...listed(match, block, stretch));
  return SYMBOLIC.test(stretch) ? [...hits, ...alone(hits, block, stretch)] : hits;
}

/** One hit an item; the first takes in the words before the list. */
function listed(match: RegExpExecArray, block: Span, stretch: string): Hit[] {
  const { lead = '', head = '', no = '', list = '' } = match.groups ?? {};
  const listAt = lead.length + head.length + no.length;
  const hits: Hit[] = [];
  for (const item of list.matchAll(ITEM)) {
    if (item.groups?.item === undefined) continue;
    const isBare = /^\d+$/.test(item[0]);
    // `resolutions 1325, 1820 and 1888`; but `resolution 1325 and 2014`, `resolutions 5/1 and 2014`.
    if (isBare && hits.length > 0 && !(/s$/.test(head) && /^\d+[,;\s]/.test(list))) break;
    const at = match.index + listAt + item.index;
    const end = at + item[0].length;
    const start = hits.length === 0 ? match.index : at;
    const after = stretch.slice(end, end + WITHIN_REACH);
    const name = `${lead}${head.replace(/ons$/, 'on')}${no.replace(/os/, 'o')}${item[0]}`;
    hits.push(make(name, { start: block.start + start, end: block.start + end }, yearOf(item[0], after)));
  }
  return hits;
}

/** Symbols that stand by themselves: not in `resolution A/RES/60/251`, nor in `resolution 60/251 (A/RES/60/251)`. */
function alone(listed: readonly Hit[], block: Span, stretch: string): Hit[] {
  const ends = new Set(listed.map((hit) => hit.end));
  const taken = joined(listed);
  return [...stretch.matchAll(ALONE)].flatMap((match) => {
    const start = block.start + match.index;
    const before = stretch.slice(Math.max(0, match.index - 2), match.index);
    if (OWN_BEFORE.test(before) && OWN_AFTER.test(stretch.slice(match.index + match[0].length))) return [];
    const bracket = /[\s\uFEFF]?\($/.exec(before);
    const hit = make(match[0], { start, end: start + match[0].length }, yearOf(match[0], ''));
    return isAmong(taken, hit) || (bracket !== null && ends.has(start - bracket[0].length)) ? [] : [hit];
  });
}

/** The year of adoption, where it is printed in the number or right behind it. */
function yearOf(number: string, after: string): number | null {
  const { told, last, numbered } = YEAR.exec(number)?.groups ?? {};
  const year =
    told ?? last ?? (after.startsWith('(') ? undefined : numbered) ?? ADOPTED.exec(after)?.groups?.year;
  return year === undefined ? null : Number(year);
}

function make(printed: string, { start, end }: Span, year: number | null): Hit {
  const name = printed
    .replace(/\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const known = idsOf(name);
  return {
    start,
    end,
    ids: known.length > 0 ? known : [slugOf(name)],
    rule: 'resolution',
    unregistered: { name, kind: 'resolution', year },
  };
}
