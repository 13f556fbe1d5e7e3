import { commonVerbs } from './common-verbs.js';
import { commonWords } from './common-words.js';

/** Is a word one of the language, and so no town's and no person's name? Lower case. */
export function isOfLanguage(word: string): boolean {
  return commonWords.has(word) || commonVerbs.has(word);
}
