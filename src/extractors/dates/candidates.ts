import { anyWord } from '../../lexicon/alternatives.js';
import type { Kind, Opener } from './grammar.js';
import { monthWords, openingWords, S } from './grammar.js';

/** A place where a date may begin, and with what. */
export interface Candidate {
  readonly at: number;
  readonly opener: Opener;
}

const MONTH = new RegExp(`${anyWord(monthWords)}\\b`, 'y');
const kindNames = ['every', 'between', 'from', 'about', 'part', 'quarter', 'season', 'century'] as const;
const kinds = new Map(kindNames.flatMap((kind) => openingWords[kind].map((word) => [word, kind])));
const WORD = new RegExp(anyWord(kinds.keys()), 'y');

/** The first two characters of every such word, so that most words of a text are passed over at a glance. */
const glances = new Uint8Array(0x4000);
for (const word of [...monthWords, ...kinds.keys()]) glances[glance(word, 0)] = 1;

/** Seven bits of each of the two characters: what is not ASCII is taken for another, and looked at in vain. */
function glance(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7f) << 7) | (text.charCodeAt(at + 1) & 0x7f);
}

const starts = [...new Set(monthWords.map((word) => word.slice(0, 2)))].join('|');
/** Behind the number of a day or month stand a month, another number, the century, or a word or mark that leads to one. */
const NUMBER_GOES_ON = new RegExp(
  `\\d{1,2}(?:${S}*(?:st|nd|rd|th|d|er|\\.?[ºª°]))?(?:(?:[,.]${S}*|${S}+)\\d|[,.]?${S}*(?:[-/&]|day|of|del?|to|un|till|through|and|or|y|et?|[Cc]entur|${starts}))`,
  'y',
);
const MONTH_OR_NUMBER = `(?:\\d|${starts})`;
/** Behind a word of each kind stands what is counted or named, or a word that leads to it. */
const goesOn: Readonly<Record<Kind, RegExp>> = {
  from: sticky(`${S}+${MONTH_OR_NUMBER}`),
  between: sticky(`${S}+${MONTH_OR_NUMBER}`),
  every: sticky(`${S}+(?:year${S}+)?(?:on${S}+)?(?:the${S}+)?${MONTH_OR_NUMBER}`),
  about: sticky(`(?: of)?(?:-|${S}+)(?:in${S}+)?(?:${MONTH_OR_NUMBER}|${anyWord(openingWords.season)})`),
  season: sticky(`,|${S}+(?:\\d|day|of|del?|and|or|&|y|et?|und)`),
  part: sticky(`${S}+(?:half|quarter)`),
  quarter: sticky(''),
  century: sticky(''),
};

/** Behind a year stand the mark of a range or a decade, or a word that leads to another year. */
const YEAR_GOES_ON = new RegExp(`\\d{4}(?:'?s|\\.|${S}*[-/년年]|${S}+(?:until|through|to))`, 'y');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Every place of a text where a date may begin: numbers of one and two digits that go on so, of four, months, and the opening words. */
export function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) isWithin = false;
    else if (!isWithin) {
      isWithin = true;
      const word = glances[glance(text, at)] === 1 ? wordAt(text, at) : null;
      const opener = word ?? (digit ? numberAt(text, at) : null);
      if (opener !== null) found.push({ at, opener });
    }
  }
  return found;
}

function wordAt(text: string, at: number): Opener | null {
  if (stands(MONTH, text, at)) return 'month';
  if (!stands(WORD, text, at)) return null;
  const end = WORD.lastIndex;
  const kind = kinds.get(text.slice(at, end));
  return kind !== undefined && stands(goesOn[kind], text, end) ? kind : null;
}

function numberAt(text: string, at: number): Opener | null {
  const digits = digitsAt(text, at);
  if (digits === 4) return stands(YEAR_GOES_ON, text, at) ? 'year' : 'bare-year';
  return digits <= 2 && stands(NUMBER_GOES_ON, text, at) ? 'number' : null;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function digitsAt(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}
