import { isDigit, isLetter } from '../../lexicon/characters.js';
import { type Kind, kinds, type Opener, openingWords, ordinal, season, the } from './grammar.js';
import { monthEnd, monthWords } from './months.js';
import {
  either,
  gap,
  here,
  inOrder,
  maybe,
  NONE,
  numeral,
  type Piece,
  reading,
  type Scan,
  space,
} from './pieces.js';

/** A place where a date may begin, and with what. */
export interface Candidate {
  readonly at: number;
  readonly opener: Opener;
}

const kindOfWord = new Map(kinds.flatMap((kind) => openingWords[kind].map((word) => [word, kind])));
const longest = Math.max(...[...kindOfWord.keys()].map((word) => word.length));

/** The first two characters of every such word, so that most words of a text are passed over at a glance. */
const glances = new Uint8Array(0x4000);
for (const word of [...monthWords, ...kindOfWord.keys()]) glances[glance(word, 0)] = 1;

/** Seven bits of each of the two characters: what is not ASCII is taken for another, and looked at in vain. */
function glance(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7f) << 7) | (text.charCodeAt(at + 1) & 0x7f);
}

const starts = new Set([...monthWords].map((word) => word.slice(0, 2)));
const monthStart: Piece = (rest) => (scan, at) =>
  starts.has(scan.text.slice(at, at + 2)) ? rest(scan, at + 2) : NONE;
const digit = numeral([1], 0, 9);
const monthOrNumber = either(digit, monthStart);
const words = (all: string): Piece => either(...all.split(' '));

/** Behind the number of a day or month stand a month, another number, the century, or a word or mark that leads to one. */
const numberGoesOn = inOrder(
  numeral([2, 1], 0, 99),
  maybe(gap, ordinal),
  either(
    inOrder(either(inOrder(either(',', '.'), gap), space), digit),
    inOrder(
      maybe(either(',', '.')),
      gap,
      either(
        monthStart,
        words('- / & day of de to un till through and or y e Centur centur'),
        inOrder(words('a al ao au'), space, digit),
      ),
    ),
  ),
);
/** Behind a year stand the mark of a range or a decade, or a word that leads to another year. */
const yearGoesOn = inOrder(
  numeral([4], 0, 9999),
  either('s', "'s", '.', inOrder(gap, words('- / 년 年')), inOrder(space, words('until through to'))),
);
/** Behind a word of each kind stands what is counted or named, or a word that leads to it. */
const behind: Readonly<Record<Kind, Piece>> = {
  from: inOrder(space, monthOrNumber),
  between: inOrder(space, monthOrNumber),
  every: inOrder(space, maybe('year', space), maybe('on', space), the, monthOrNumber),
  about: inOrder(maybe(' of'), either('-', space), maybe('in', space), either(monthOrNumber, season)),
  season: either(',', inOrder(space, either(digit, words('day of de and or & y e und')))),
  part: inOrder(space, words('half quarter')),
  quarter: '',
  century: '',
};
const goesOnBehind = new Map(kinds.map((kind) => [kind, reading(behind[kind], here)]));
const number = reading(numberGoesOn, here);
const years = reading(yearGoesOn, here);

const isWord = (code: number): boolean => isDigit(code) || isLetter(code);

/** Every place of a text where a date may begin: numbers of one and two digits that go on so, of four, months, and the opening words. */
export function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  const scan: Scan = { text, monthBefore: NONE, groups: {} };
  let isWithin = false;
  let month = NONE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) isWithin = false;
    else if (!isWithin) {
      isWithin = true;
      const word = glances[glance(text, at)] === 1 ? wordAt(scan, at) : null;
      const opener = word ?? (digit ? (numberAt(scan, at) ?? dayBehind(scan, month, at)) : null);
      if (opener !== null) found.push({ at, opener });
      if (opener === 'month') month = at;
    }
  }
  return found;
}

function wordAt(scan: Scan, at: number): Opener | null {
  if (monthEnd(scan.text, at, monthWords) !== NONE) return 'month';
  let reach = at;
  while (reach - at < longest && isWord(scan.text.charCodeAt(reach))) reach++;
  for (let end = reach; end > at; end--) {
    const kind = kindOfWord.get(scan.text.slice(at, end));
    if (kind !== undefined) return goesOnBehind.get(kind)?.(scan, end) === NONE ? null : kind;
  }
  return null;
}

function numberAt(scan: Scan, at: number): Opener | null {
  const digits = digitsAt(scan.text, at);
  if (digits === 4) return years(scan, at) === NONE ? 'bare-year' : 'year';
  return digits <= 2 && number(scan, at) !== NONE ? 'number' : null;
}

/** No list of days behind a month is longer. */
const LONGEST_LIST = 60;
const AND = /(?:and|or|&)\s+$/;

/** The last of some days behind a month: `May 3 and 4`. */
function dayBehind({ text }: Scan, month: number, at: number): Opener | null {
  const isNear = month !== NONE && at - month <= LONGEST_LIST && digitsAt(text, at) <= 2;
  return isNear && AND.test(text.slice(month, at)) ? 'number' : null;
}

function digitsAt(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at;
}
