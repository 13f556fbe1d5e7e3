import { type CountryTerm, countryTerms, notCountries } from '../lexicon/countries/index.js';

/** A place in a text that speaks of a country. */
export interface CountryHit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly sort: CountryTerm['sort'];
}

/** Terms by their first word, longest first: one pass over a text finds every country. */
const byFirstWord = new Map<string, { term: string; entry: CountryTerm | null }[]>();

function learn(term: string, entry: CountryTerm | null): void {
  const [first = ''] = /^[\p{L}.]+/u.exec(term) ?? [];
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { term, entry }]);
}

for (const entry of countryTerms) learn(entry.term.replace(/[’‘]/g, "'").replace(/[–—‑]/g, '-'), entry);
for (const phrase of notCountries) learn(phrase.replace(/[’‘]/g, "'").replace(/[–—‑]/g, '-'), null);
for (const list of byFirstWord.values()) list.sort((a, b) => b.term.length - a.term.length);

const CAPITALIZED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*/gu;

/**
 * Every mention of a country in a text with folded characters: names, adjectives, capitals. The longest form wins, a
 * phrase that only looks like a country (`Inter-American`) counts for none.
 */
export function countriesIn(text: string): CountryHit[] {
  const hits: CountryHit[] = [];
  const plain = text.replace(/[\s\uFEFF]/g, ' ');
  let from = 0;
  for (const match of plain.matchAll(CAPITALIZED)) {
    if (match.index < from) continue;
    const candidates = byFirstWord.get(match[0]) ?? byFirstWord.get(match[0].replace(/\.$/, '')) ?? [];
    const found = candidates.find(
      ({ term }) =>
        plain.startsWith(term, match.index) && !/[\p{L}\p{N}]/u.test(plain.charAt(match.index + term.length)),
    );
    if (found === undefined) continue;
    const end = match.index + found.term.length;
    if (found.entry !== null)
      hits.push({ start: match.index, end, code: found.entry.code, sort: found.entry.sort });
    from = end;
  }
  return hits;
}
