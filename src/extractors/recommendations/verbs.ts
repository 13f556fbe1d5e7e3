import { createRequire } from 'node:module';
import { bareVerbs, commonVerbs, neverVerbs, participles } from '../../lexicon/common-verbs.js';
import { commonWords } from '../../lexicon/common-words.js';
import { remembered } from '../remembered.js';

/*
 * What single words are, as verbs. The lexicon knows the common ones; of any other compromise is asked, and of each once.
 */

const require = createRequire(import.meta.url);

/**
 * Loaded when a text has a word that asks for it, as many do not, and as the one file that `require` finds: `import` would
 * find 330.
 */
const compromise = (): typeof import('compromise/two').default => require('compromise/two');

/** No verb is longer. */
export const LONGEST_VERB = 30;

/** What compromise says, whatever the lexicon knows. */
export const grammar = {
  isInfinitive: remembered(
    (word) => word.length <= LONGEST_VERB && compromise()(`to ${word}`).has('#Infinitive$'),
  ),
  rootOfGerund: remembered((word) => rootIn(`stop ${word} it`)[1] ?? null),
  rootOfParticiple: remembered((word) => rootIn(`be ${word}`).at(-1) ?? null),
};

const rootIn = (phrase: string): string[] => compromise()(phrase).compute('root').text('root').split(' ');

/** Is a word a verb in its bare form? */
export function isInfinitive(word: string): boolean {
  if (commonVerbs.has(word) || bareVerbs.has(word)) return true;
  return !commonWords.has(word) && !neverVerbs.has(word) && grammar.isInfinitive(word);
}

/** `engaging` gives `engage`. */
export const rootOfGerund = grammar.rootOfGerund;

/** `protected` gives `protect`. */
export const rootOfParticiple = (word: string): string | null =>
  participles.get(word) ?? grammar.rootOfParticiple(word);
