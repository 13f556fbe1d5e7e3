import { ambiguousMonths, fullMonths } from '../../lexicon/months.js';

/** Words before a month alone that ask for a time: `in May`. */
export const beforeMonth = new RegExp(
  `\\b(?:in|since|by|until|till|during|throughout|after|before|from|early|late|mid|last|this|next|past|and|or|of|for)(?:-|\\s+)$|(?:${fullMonths.join('|')})\\b,?\\s+(?:and\\s+|or\\s+)?$`,
  'iu',
);

/** Determiners before a clear month that qualifies a noun: `a November speech`. */
export const beforeClearMonth = /\b(?:[Aa]n?|[Tt]he|[Oo]ne|its|their|his|her|our|your|that|each|'s)\s+$/u;

/** The months whose names are no other words. */
export const clearMonths: ReadonlySet<string> = new Set(
  fullMonths.filter((name) => !ambiguousMonths.has(name)),
);
