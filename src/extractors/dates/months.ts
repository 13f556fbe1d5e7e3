import { isDigit, isLetter } from '../../lexicon/characters.js';
import { englishMonths, fullMonths, otherMonths } from '../../lexicon/months.js';
import { NONE, type Piece } from './pieces.js';

const numbers = new Map<string, number>();
for (const table of [otherMonths, englishMonths]) {
  table.forEach((names, i) => {
    for (const name of names) numbers.set(name.toLowerCase(), i + 1);
  });
}

/** The number of a month, January 1; null for a word that names none. */
export const monthOf = (name: string | undefined): number | null =>
  numbers.get((name ?? '').toLowerCase().replace('.', '')) ?? null;

export const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const inEveryCase = (name: string): string[] => [name, name.toLowerCase(), name.toUpperCase()];

const english = englishMonths.flat().flatMap(inEveryCase);
const others = otherMonths.flat().flatMap((name) => [name, capitalize(name)]);
const proper = englishMonths.flat().flatMap((name) => [name, name.toUpperCase()]);

/** Every form of a month's name in every case that is read. */
export const monthWords: ReadonlySet<string> = new Set([...english, ...others]);
/** Only a short form may bear a dot, `9 Dec. 2001`; behind a full name the dot ends the sentence. */
const short = new Set(
  englishMonths.flatMap(([full = '', ...forms]) =>
    forms.filter((name) => name.length < full.length).flatMap(inEveryCase),
  ),
);

const LONGEST = Math.max(...[...monthWords].map((name) => name.length));
const UNDERSCORE = 95;
const isWord = (code: number): boolean => isLetter(code) || isDigit(code) || code === UNDERSCORE;
/** The letters of months that are not ASCII. */
const accented = new Set(
  [...[...monthWords].join('')].map((c) => c.charCodeAt(0)).filter((code) => !isWord(code)),
);

/** Does no word of ASCII go on at a place? */
export const endsWord = (text: string, at: number): boolean => !isWord(text.charCodeAt(at));

/**
 * Where the longest of some names of months ends that stands at a place, `NONE` where none does.
 * @param most the offset that it ends at or before
 */
export function monthEnd(text: string, at: number, names: ReadonlySet<string>, most = at + LONGEST): number {
  let reach = at;
  while (reach < most && (isWord(text.charCodeAt(reach)) || accented.has(text.charCodeAt(reach)))) reach++;
  for (let end = reach; end > at; end--) {
    if (endsWord(text, end) && names.has(text.slice(at, end))) return end;
  }
  return NONE;
}

/** One of some names of months, as long as can be. */
const oneOf =
  (names: ReadonlySet<string>, dotted: ReadonlySet<string>): Piece =>
  (rest) =>
  (scan, at) => {
    const { text } = scan;
    for (let end = monthEnd(text, at, names); end !== NONE; end = monthEnd(text, at, names, end - 1)) {
      const hasDot = text[end] === '.' && dotted.has(text.slice(at, end));
      const withDot = hasDot ? rest(scan, end + 1) : NONE;
      const whole = withDot === NONE ? rest(scan, end) : withDot;
      if (whole !== NONE) return whole;
    }
    return NONE;
  };

export const month = oneOf(monthWords, short);
export const englishMonth = oneOf(new Set(english), new Set());
/** Without a year beside it a month keeps its capital: `5 may have died` is no date. */
export const properMonth = oneOf(new Set([...proper, ...others]), short);
export const fullMonth = oneOf(new Set(fullMonths), new Set());
