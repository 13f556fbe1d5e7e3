import { CAPITAL, CLEAR, S } from './grammar.js';

/** Words before a month alone that ask for a time: `in May`. */
export const beforeMonth = new RegExp(
  `\\b(?:in|since|by|until|till|during|throughout|after|before|from|early|late|mid|last|this|next|past|and|or|of|for)(?:-|${S}+)$|(?:${CAPITAL}),?${S}+(?:and${S}+|or${S}+)?$`,
  'iu',
);

/** Determiners before a clear month that qualifies a noun: `a November speech`. */
export const beforeClearMonth = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|[Oo]ne|its|their|his|her|our|your|that|each|'s)${S}+$`,
  'u',
);
export const clearMonth = new RegExp(`^${CLEAR}$`, 'u');
