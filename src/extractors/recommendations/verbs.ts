import { createRequire } from 'node:module';
import { remembered } from '../remembered.js';

/*
 * What compromise knows of verbs that the lexicon does not list. It is asked of single words only, and of each once.
 */

const require = createRequire(import.meta.url);

/** Loaded when a text asks for it, as many do not, and as the one file that `require` finds: `import` would find 330. */
const compromise = (): typeof import('compromise/two').default => require('compromise/two');

/** No verb is longer. */
export const LONGEST_VERB = 30;

/** Is a word a verb in its bare form? */
export const isInfinitive = remembered(
  (word) => word.length <= LONGEST_VERB && compromise()(`to ${word}`).has('#Infinitive$'),
);

/** `engaging` gives `engage`. */
export const rootOfGerund = remembered((word) => rootIn(`stop ${word} it`)[1] ?? null);

/** `protected` gives `protect`. */
export const rootOfParticiple = remembered((word) => rootIn(`be ${word}`).at(-1) ?? null);

const rootIn = (phrase: string): string[] => compromise()(phrase).compute('root').text('root').split(' ');
