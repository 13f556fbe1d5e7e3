import type { Span } from '../../schema/span.js';
import { nameStart } from './qualifiers.js';

const S = '[\\s\\uFEFF]';
const YEAR = '(?:1[89]|20)\\d\\d(?![\\p{N}/-])';
const NO = `(?:(?:[Nn]os?\\.?|NO\\.|[Nn]umber|[Nn]°|№)${S}*)`;
/** `5651`, `M/44`, `54/2019`, `121-FZ`, `CCVI`. */
const NUMBER =
  '(?:(?:[A-Z]{1,2}[-/])?\\d{1,6}(?:[-/]\\d{1,4})?(?:-[A-Z]{1,3})?|[IVXLC]{1,8})(?![\\p{L}\\p{N}/-])';
const LAWS = new RegExp(
  `(?<![\\p{L}\\p{N}/'-])(?<words>(?:\\p{Lu}[\\p{L}'-]{0,30}${S}+){0,3}?)(?:(?:Decree-)?Law|(?:Law-)?Decree|Act|Ordinance|Proclamation)${S}+(?:${NO}${NUMBER}(?:${S}+of${S}+${YEAR})?|\\d{1,5}${S}+of${S}+${YEAR}|\\d{1,5}/(?:1[89]|20)\\d\\d(?![\\p{N}/-]))`,
  'gu',
);
const UNION = `(?:EU|EC|EEC|Euratom|JHA|CFSP)`;
/** The acts of the European Union. */
const ACTS = new RegExp(
  `(?<![\\p{L}\\p{N}/'-])(?:(?:EU|EC|Council|Commission|Framework)${S}+){0,2}(?:Directive|Regulation|(?<decision>Decision))${S}+(?<sort>\\(${UNION}(?:,${S}?${UNION})?\\)${S}+)?${NO}?\\d{2,4}/\\d{1,4}(?<tail>/${UNION})?(?![\\p{L}\\p{N}/])`,
  'gu',
);
const CAP = `\\p{Lu}[\\p{L}'-]{0,40}`;
/** What a state calls its constitution. */
const CONSTITUTIONS = new RegExp(
  `(?<![\\p{L}\\p{N}/'-])(?:Constitution${S}+of${S}+(?:the${S}+)?${CAP}|(?:Basic|Fundamental)${S}+Law(?:${S}+of${S}+(?:the${S}+)?${CAP}(?:${S}+${CAP}){0,3})?)(?![\\p{L}-]|'s${S}+Law)`,
  'gu',
);

/** A law that is told by its number, or a constitution, and what kind of instrument it is. */
export interface NumberedLaw extends Span {
  readonly kind: 'national_law' | 'other';
}

/**
 * Laws that are cited by their number, and constitutions. Reads: `Law No. 5651`, `Act No. 12 of 2010`, `Act 29 of 1999`, `Royal Decree
 * M/44`, `Law 1/2015`, `Directive 95/46/EC`, `Regulation (EU) 2016/679`, `Constitution of Kenya`, `Basic Law`.
 * @returns the spans within the stretch
 */
export function numberedLaws(stretch: string): NumberedLaw[] {
  const laws: NumberedLaw[] = [];
  if (/(?:Law|Decree|Act|Ordinance|Proclamation)[\s\uFEFF]+[\dNn№]/u.test(stretch)) {
    for (const match of stretch.matchAll(LAWS)) {
      const words = [...(match.groups?.words ?? '').matchAll(/\S+/g)];
      const first = nameStart(
        words.map(([word]) => word),
        true,
        false,
      );
      const from = first < 0 ? (match.groups?.words ?? '').length : (words[first]?.index ?? 0);
      laws.push({ start: match.index + from, end: match.index + match[0].length, kind: 'national_law' });
    }
  }
  if (/(?:Directive|Regulation|Decision)[\s\uFEFF]+[\d(Nn]/.test(stretch)) {
    for (const { index, 0: name, groups } of stretch.matchAll(ACTS)) {
      if (groups?.decision !== undefined && (groups.sort ?? groups.tail) === undefined) continue;
      laws.push({ start: index, end: index + name.length, kind: 'other' });
    }
  }
  if (/Constitution[\s\uFEFF]+of|(?:Basic|Fundamental)[\s\uFEFF]+Law/.test(stretch)) {
    for (const { index, 0: name } of stretch.matchAll(CONSTITUTIONS))
      laws.push({ start: index, end: index + name.length, kind: 'national_law' });
  }
  return laws;
}
