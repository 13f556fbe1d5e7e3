import { isSpace } from '../lexicon/characters.js';
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
const firstWords = new Glances(byFirstWord.keys(), 'first');

/** Most words are nothing but these. */
const PLAIN_WORD = /[A-Za-z.]+/y;
const DOT = 46;
const SPACE = 32;

/** Reads the countries of a text, place after place. */
export class CountryReader {
  readonly hits: CountryHit[] = [];
  private readonly text: string;
  /** Where the last capitalized word begins; -1 before the first. */
  private word = -1;
  /** Where it ends, once that has been asked. */
  private behindWord = 0;
  /** Where the last form ends. */
  private free = 0;

  /**
   * @param text with folded characters
   */
  constructor(text: string) {
    this.text = text;
  }

  /**
   * @param at behind the places that were read before
   * @param sort of the character there
   * @param before sort of the one before it
   */
  read(at: number, sort: number, before: number): void {
    if ((sort & CAPITAL) === 0 || (before & (LETTER | NUMBER)) !== 0 || this.isWithinWord(at)) return;
    this.word = at;
    if (at < this.free || !firstWords.has(this.text, at)) return;
    const found = formAt(this.text, at, wordEnd(this.text, at));
    if (found === undefined) return;
    this.free = at + found.term.length;
    if (found.entry !== null)
      this.hits.push({ start: at, end: this.free, code: found.entry.code, sort: found.entry.sort });
  }

  /** The second letter of `U.S.` */
  private isWithinWord(at: number): boolean {
    if (this.word < 0 || this.text.charCodeAt(at - 1) !== DOT) return false;
    if (this.behindWord <= this.word) this.behindWord = wordEnd(this.text, this.word);
    return at < this.behindWord;
  }
}

/**
 * Every mention of a country in a text with folded characters: names, adjectives, capitals. The longest form wins, a
 * phrase that only looks like a country (`Inter-American`) counts for none.
 */
export function countriesIn(text: string): readonly CountryHit[] {
  const reader = new CountryReader(text);
  for (let at = nextStop(text, 0); at >= 0; at = nextStop(text, at + 1))
    reader.read(at, sortOf(text.codePointAt(at) ?? 0), sortBefore(text, at));
  return reader.hits;
}

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
  const word = text.slice(start, end);
  const forms =
    byFirstWord.get(word) ?? (word.endsWith('.') ? byFirstWord.get(word.slice(0, -1)) : undefined);
  return forms?.find(({ term }) => standsAt(text, term, start) && !goesOn(text, start + term.length));
}

/** Does the term stand at the place, its words divided by any white space? */
function standsAt(text: string, term: string, at: number): boolean {
  for (let i = 0; i < term.length; i++) {
    const code = term.charCodeAt(i);
    const found = text.charCodeAt(at + i);
    if (found !== code && !(code === SPACE && isSpace(found))) return false;
  }
  return true;
}

/** Does a word go on at the place? */
const goesOn = (text: string, at: number): boolean =>
  at < text.length && (sortOf(text.charCodeAt(at)) & (LETTER | NUMBER)) !== 0;
