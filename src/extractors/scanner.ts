import { CAPITAL, NUMBER, nextStop, sortBefore, sortOf } from './characters.js';
import { type CountryHit, CountryReader } from './countries.js';
import { perBlock } from './per-block.js';
import { isHead } from './references/heads.js';
import { WordReader } from './references/openings.js';
import { mayOpen } from './references/registry.js';

/** What one pass over a text finds of the names that the lexicon knows. Offsets are those of the text. */
export interface Scan {
  readonly countries: readonly CountryHit[];
  /** Where the name or the acronym of an instrument may open. */
  readonly openings: readonly number[];
  /** Does a word stand in it that heads names of instruments: `Declaration`, `Act`? */
  readonly holdsHead: boolean;
}

/** One pass over the words of a text that begin with a capital or a number finds countries and instruments alike. */
export function scan(text: string): Scan {
  const countries = new CountryReader(text);
  const words = new WordReader(text);
  const openings: number[] = [];
  let holdsHead = false;
  for (let at = nextStop(text, 0); at >= 0; at = nextStop(text, at + 1)) {
    const sort = sortOf(text.codePointAt(at) ?? 0);
    if ((sort & (CAPITAL | NUMBER)) === 0) continue;
    const before = sortBefore(text, at);
    countries.read(at, sort, before);
    if (words.beginsAt(at, sort, before) && mayOpen(text, at, text.length)) openings.push(at);
    holdsHead ||= isHead(text, at, before);
  }
  return { countries: countries.hits, openings, holdsHead };
}

/** The same of a block's text, as it stands in the document. */
export const scanOf = perBlock(({ text }, { start, end }) => scan(text.slice(start, end)));
