import { noNamedLaw } from '../../lexicon/instrument-words.js';
import type { Span } from '../../schema/span.js';

const S = '[\\s\\uFEFF]';
const DATED = new RegExp(
  `(?<=(?:\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Yy]our|[Aa])|'s)${S}+)(?:1[89]|20)\\d\\d${S}+(?:(?<sort>\\p{Ll}[\\p{L}-]{1,30}(?:${S}+\\p{Ll}[\\p{L}-]{1,30})?)${S}+(?:law|decree|ordinance)|(?:penal|criminal|civil|labou?r|electoral|family)${S}+code|[Cc]onstitution)(?![\\p{L}-]|${S}+(?:firm|school|student|graduate|professor|enforcement|review)s?\\b)`,
  'gu',
);

/**
 * Laws that are named by their year and what they are about, in lower case: `the 1977 amnesty law`, `its 1953 constitution`.
 * @returns the spans, each from its year on
 */
export function datedLaws(stretch: string): Span[] {
  if (!/\b(?:law|decree|ordinance|code|[Cc]onstitution)\b/.test(stretch)) return [];
  return [...stretch.matchAll(DATED)]
    .filter(({ groups }) => !(groups?.sort ?? '').split(/[\s\uFEFF]+/).some((word) => noNamedLaw.has(word)))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
