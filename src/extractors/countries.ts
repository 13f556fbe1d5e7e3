import { type CountryTerm, countryTerms, notCountries } from '../lexicon/countries/index.js';
import { Glances } from '../lexicon/glances.js';
import { CAPITAL, LETTER, NUMBER, nextStop, runEnd, sortBefore, sortOf } from './characters.js';

/** A place in a text that speaks of a country. */
export interface CountryHit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly sort: CountryTerm['sort'];
}

/** What a text may say, and the country it means; null for what only looks like one. */
interface Form {
  readonly term: string;
  readonly entry: CountryTerm | null;
}

/** Forms by their first word, longest first: one pass over a text finds every country. */
const byFirstWord = new Map<string, Form[]>();

function learn(term: string, entry: CountryTerm | null): void {
  const [first = ''] = /^[\p{L}.]+/u.exec(term) ?? [];
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { term, entry }]);
}

for (const entry of countryTerms) learn(entry.term.replace(/[’‘]/g, "'").replace(/[–—‑]/g, '-'), entry);
for (const phrase of notCountries) learn(phrase.replace(/[’‘]/g, "'").replace(/[–—‑]/g, '-'), null);
for (const list of byFirstWord.values()) list.sort((a, b) => b.term.length - a.term.length);
const firstWords = new Glances(byFirstWord.keys(), 'beginning');

/** White space that has to become a space, so that a form of several words is found. */
const UNEVEN = /[^\S ]/;
/** Most words are nothing but these. */
const PLAIN_WORD = /[A-Za-z.]+/y;
const DOT = 46;

/**
 * Every mention of a country in a text with folded characters: names, adjectives, capitals. The longest form wins, a
 * phrase that only looks like a country (`Inter-American`) counts for none.
 */
export function countriesIn(text: string): CountryHit[] {
  const hits: CountryHit[] = [];
  const plain = UNEVEN.test(text) ? text.replace(/[\s\uFEFF]/g, ' ') : text;
  let free = 0;
  for (let start = nextStop(plain, 0), end = 0; start >= 0; start = nextStop(plain, end)) {
    const isWord = isCapitalized(plain, start);
    end = isWord ? wordEnd(plain, start) : start + 1;
    const found = isWord && start >= free ? formAt(plain, start, end) : undefined;
    if (found === undefined) continue;
    free = start + found.term.length;
    if (found.entry !== null) hits.push({ start, end: free, code: found.entry.code, sort: found.entry.sort });
  }
  return hits;
}

/** Does a word with a capital before all begin at the place? */
const isCapitalized = (text: string, at: number): boolean =>
  (sortOf(text.codePointAt(at) ?? 0) & CAPITAL) !== 0 && (sortBefore(text, at) & (LETTER | NUMBER)) === 0;

/** Where the word that begins at a place ends: behind its letters, and the dots of `U.S.` */
function wordEnd(text: string, from: number): number {
  PLAIN_WORD.lastIndex = from;
  let end = PLAIN_WORD.test(text) ? PLAIN_WORD.lastIndex : from;
  if (!(text.charCodeAt(end) > 127)) return end;
  for (let next = partEnd(text, end); next > end; next = partEnd(text, end)) end = next;
  return end;
}

/** Where letters and the dots behind them end. */
function partEnd(text: string, from: number): number {
  let end = runEnd(text, from, text.length, LETTER);
  while (text.charCodeAt(end) === DOT) end++;
  return end;
}

/** The longest form that a text has at the place of a word. */
function formAt(text: string, start: number, end: number): Form | undefined {
  if (!firstWords.has(text, start)) return undefined;
  const word = text.slice(start, end);
  const forms =
    byFirstWord.get(word) ?? (word.endsWith('.') ? byFirstWord.get(word.slice(0, -1)) : undefined);
  return forms?.find(({ term }) => text.startsWith(term, start) && !goesOn(text, start + term.length));
}

/** Does a word go on at the place? */
const goesOn = (text: string, at: number): boolean =>
  at < text.length && (sortOf(text.charCodeAt(at)) & (LETTER | NUMBER)) !== 0;
