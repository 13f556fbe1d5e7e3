import nlp from 'compromise/two';
import { actionCategories, actionPhrases, specificMeans } from '../../lexicon/actions.js';

/** First operative verb of a recommendation, and how far it goes. */
export interface Action {
  readonly verb: string | null;
  readonly category: 1 | 2 | 3 | 4 | 5 | null;
}

const SKIPPED =
  /^(?:\w+ly|also|please|not|never|further|now|again|then|to|and|once|either|both|therefore|instead|at|least|its|best|efforts|swiftly|henceforth|kindly)$/i;
const AUXILIARY = /^(?:be|been|being|is|are|get)$/i;
/** How far into the text the verb may stand. */
const REACH = 12;

/**
 * The first operative verb of a text that begins where the action does: behind `to`, behind `should`, or at the
 * beginning of an item. Lexicon first, then compromise for the infinitive: `Engaging with` gives engage, `be protected`
 * gives protect.
 */
export function actionOf(text: string): Action {
  const words = [...text.matchAll(/[\p{L}][\p{L}'-]*/gu)].slice(0, REACH).map(([word]) => word);
  let at = 0;
  while (at < words.length && SKIPPED.test(words[at] ?? '')) at++;
  let passive = false;
  while (AUXILIARY.test(words[at] ?? '') || (passive && SKIPPED.test(words[at] ?? ''))) {
    passive = true;
    at++;
  }
  const word = words[at];
  if (word === undefined) return { verb: null, category: null };
  const verb = infinitive(word.toLowerCase(), passive);
  if (verb === null) return { verb: null, category: null };
  return { verb, category: categoryOf(verb, words.slice(at), text) };
}

function infinitive(word: string, passive: boolean): string | null {
  if (!passive && actionCategories.has(word)) return word;
  if (!passive && !/(?:ing|ify|ise|ize|ate)$/.test(word)) {
    const tagged = nlp(`to ${word}`);
    return tagged.has('#Infinitive$') ? word : null;
  }
  const root =
    nlp(passive ? `be ${word}` : word)
      .compute('root')
      .text('root')
      .split(' ')
      .at(-1) ?? '';
  return root === '' ? null : root;
}

/** `Continue and strengthen` ranks by the second, a general action with a specific means is specific. */
function categoryOf(verb: string, words: readonly string[], text: string): Action['category'] {
  const phrase = [verb, ...words.slice(1)].join(' ');
  const own = actionPhrases.find(([form]) => form.test(phrase))?.[1] ?? actionCategories.get(verb) ?? null;
  const second = /^(?:and|or)$/.test(words[1] ?? '')
    ? actionCategories.get((words[2] ?? '').toLowerCase())
    : undefined;
  const overall = own === 2 && second !== undefined && second > 2 ? second : own;
  return overall === 4 && specificMeans.test(text) ? 5 : overall;
}
