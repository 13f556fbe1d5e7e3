import { instrumentById } from '../../lexicon/instruments/index.js';
import type { Span } from '../../schema/span.js';
import type { History } from './history.js';
import type { Hit } from './hit.js';

const S = '[\\s\\uFEFF]';
const NUMBER = '\\d{1,2}(?![\\d/])';
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])Protocols?${S}+(?<no>[Nn]os?\\.?${S}*)?(?<list>${NUMBER}(?:(?:,|,?${S}+and)${S}+(?:[Nn]o\\.?${S}*)?${NUMBER})*)`,
  'gu',
);
/** `Additional Protocol 1`, `Harbour Protocol 2` are other treaties' without a `No.` */
const OTHERS = /\p{Lu}\p{Ll}+[\s\uFEFF]+$/u;
/** `Optional Protocol No. 2`, `CCW Protocol No. 5` are others' in any case. */
const OTHERS_IN_ANY_CASE = /(?:\b(?:Optional|Additional)|(?<!\p{L})\p{Lu}{2,10})[\s\uFEFF]+$/u;
const TO = /^[\s\uFEFF]+(?:to|of)[\s\uFEFF]+(?:(?:the|that)[\s\uFEFF]+)?/;
const CONVENTION = /^Convention(?![\s\uFEFF]+(?:on|against|for|relating)\b|\p{L})/u;
const BEFORE_REACH = 30;
/** The only treaty whose protocols go by Arabic numbers. */
const TREATY = 'ECHR';

/**
 * Protocols to the European Convention on Human Rights by their number, in a text that names it: `Protocol No. 1`,
 * `Protocol 12`, `Protocols Nos. 4 and 7 to the Convention`.
 * @param cited what the block names
 */
export function numberedProtocols(block: Span, text: string, history: History, cited: readonly Hit[]): Hit[] {
  const isKnown = cited.some(({ ids }) => ids[0] === TREATY) || history.recentTreaties.includes(TREATY);
  if (!isKnown) return [];
  return [...text.slice(block.start, block.end).matchAll(NUMBERED)].flatMap((match) => {
    const { no, list = '' } = match.groups ?? {};
    const at = block.start + match.index;
    const before = text.slice(Math.max(block.start, at - BEFORE_REACH), at);
    if ((no === undefined ? OTHERS : OTHERS_IN_ANY_CASE).test(before)) return [];
    const end = endOf(at + match[0].length, block, text, cited);
    return end === null ? [] : eachOf(list, at, at + match[0].length - list.length, end);
  });
}

/** Where a mention ends: behind ` to the Convention`, or ` to` a name that is cited; null where it is another treaty's. */
function endOf(end: number, block: Span, text: string, cited: readonly Hit[]): number | null {
  const to = TO.exec(text.slice(end, Math.min(block.end, end + BEFORE_REACH)));
  if (to === null) return end;
  const at = end + to[0].length;
  const named = cited.find((hit) => hit.start === at);
  if (named !== undefined) return named.ids[0] === TREATY ? named.end : null;
  const convention = CONVENTION.exec(text.slice(at, Math.min(block.end, at + BEFORE_REACH)));
  return convention === null ? null : at + convention[0].length;
}

/** A hit for each number that the registry knows: the first begins with the word, the last ends with the mention. */
function eachOf(list: string, start: number, listAt: number, end: number): Hit[] {
  const numbers = [...list.matchAll(/\d+/g)];
  return numbers.flatMap(({ index, 0: number }, i) => {
    const id = `${TREATY}-P${number.padStart(2, '0')}`;
    if (!instrumentById.has(id)) return [];
    const from = listAt + index;
    return [
      {
        start: i === 0 ? start : from,
        end: i === numbers.length - 1 ? end : from + number.length,
        ids: [id],
        rule: 'numbered-protocol',
      },
    ];
  });
}
