import type { Span } from '../../schema/span.js';
import { matchesIn } from '../matches.js';
import type { Hit } from './hit.js';

const S = '[\\s\\uFEFF]';
const NO = `(?:[Nn]os?\\.?|[Nn]umbers?|n°|#)`;
const NUMBER = `(?:C\\.?${S}?)?\\d{1,3}`;
const LIST = `${NUMBER}(?:(?:,|,?${S}+(?:and|&|et|y)|${S}*/)${S}+(?:${NO}${S}*)?${NUMBER}|/${NUMBER})*`;
const CITATIONS = new RegExp(
  `\\b(?:ILO|I\\.L\\.O\\.|International${S}+Labou?r${S}+Organi[sz]ation)(?:'s)?${S}+(?:(?:core|fundamental|key)${S}+)?(?:Conventions?${S}+)?\\(?(?:${NO}${S}*)?(?<ilo>${LIST})\\)?(?![\\p{N}/])` +
    `|\\b[Cc]onventions?${S}+(?:${NO}${S}*)?(?<no>${LIST})(?![\\p{N}/])` +
    `|\\bILO${S}+[Cc]onventions,?${S}+(?:among${S}+(?:them|which)|including|such${S}+as|namely|notably|in${S}+particular)${S}+${NO}${S}*(?<among>${LIST})` +
    `|\\((?:ILO${S}+)?(?:[Cc]onvention${S}+)?${NO}${S}*(?<paren>\\d{1,3})\\)` +
    `|\\bC(?<short>\\d{2,3})\\b(?=[^\\p{N}])`,
  'gu',
);
/** Without one of these nothing is cited. */
const MAY_CITE = /onvention|ILO|I\.L\.O|Labou?r|C\d\d|\([Nn#]/;
const NUMBERED = /\(No\. ([^()]{1,200})\)/g;
const LABOUR = /\bILO\b|Labou?r Organi[sz]ation/;
const LAST = 191;

/** What a whole text says of the ILO. */
export interface Labour {
  /** Without this no convention of the ILO is cited by its number. */
  readonly mayBeCited: boolean;
  readonly isSpokenOf: boolean;
  /** Numbers printed as `(No. 87)`. */
  readonly numbers: ReadonlySet<string>;
}

export function labourIn(text: string): Labour {
  const isNamed = text.includes('ILO') || text.includes('I.L.O') || text.includes('Labo');
  const isNumbered = text.includes('(No. ');
  return {
    mayBeCited: isNamed || isNumbered,
    isSpokenOf: isNamed && LABOUR.test(text),
    numbers: new Set(isNumbered ? matchesIn(text, NUMBERED).map(([, list = '']) => list) : []),
  };
}

/**
 * ILO conventions cited by number. Reads: `ILO Conventions 29 and 105`, `ILO Convention No. 87`, `Conventions Nos. 87, 98
 * and 111`, `… Convention (No. 29)`, `C169`. Forms without `ILO` count only in a text that speaks of the ILO.
 */
export function findIlo(block: Span, text: string, labour: Labour): Hit[] {
  if (!labour.mayBeCited) return [];
  const stretch = text.slice(block.start, block.end);
  if (!/\d/.test(stretch) || !MAY_CITE.test(stretch)) return [];
  const hits: Hit[] = [];
  for (const match of stretch.matchAll(CITATIONS)) {
    const list =
      match.groups?.ilo ??
      match.groups?.no ??
      match.groups?.among ??
      match.groups?.paren ??
      match.groups?.short ??
      '';
    if (match.groups?.ilo === undefined && !labour.isSpokenOf && !labour.numbers.has(list)) continue;
    const listAt = match[0].lastIndexOf(list);
    let first = true;
    for (const number of list.matchAll(/\d{1,3}/g)) {
      const value = Number(number[0]);
      if (value < 1 || value > LAST) continue;
      const at = block.start + match.index + listAt + number.index;
      const start = first ? block.start + match.index : at;
      hits.push({
        start,
        end: at + number[0].length,
        ids: [`ILO-C${number[0].padStart(3, '0')}`],
        rule: 'ilo-number',
      });
      first = false;
    }
  }
  return hits;
}

const YEAR_BETWEEN = /^,?[\s\uFEFF]*(?:(?:of[\s\uFEFF]+)?\d{4}[\s\uFEFF]*)?$/;

/**
 * A name that its number follows is one mention: `Forced Labour Convention (No. 29)`. The number decides where the
 * registry does not know the name.
 */
export function mergeNumbers(names: readonly Hit[], numbers: readonly Hit[], text: string): Hit[] {
  const free = new Set(numbers);
  let next = 0;
  const merged = names.map((name) => {
    while ((numbers[next]?.start ?? name.end) < name.end) next++;
    const number = numbers[next];
    if (number === undefined || text.charAt(number.start) !== '(') return name;
    if (!YEAR_BETWEEN.test(text.slice(name.end, number.start))) return name;
    free.delete(number);
    const closing = text[number.end] === ')' ? 1 : 0;
    return { start: name.start, end: number.end + closing, ids: number.ids, rule: 'ilo-number' };
  });
  return [...merged, ...free];
}
