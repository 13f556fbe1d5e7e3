import type { AskingLanguage } from '../../lexicon/other-asks.js';

/*
 * What the readers of other languages share.
 */

/** Any of the alternatives as a whole word. */
export const word = (alternatives: string): string => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;

/** What stands before and behind the first match; null where there is none. */
export function apart(
  text: string,
  form: RegExp,
): { readonly before: string; readonly after: string } | null {
  const match = form.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index).trim();
  return { before, after: text.slice(match.index + match[0].length).trim() };
}

/** No words that name somebody are longer. */
const LONGEST_NAME = 160;

/** The words where they can name somebody. */
export const nameIn = (words: string): string | null =>
  words === '' || words.length > LONGEST_NAME || /[;:]/.test(words) ? null : words;

/** The expressions of a language that tell whom is asked, for what, and who only tells. */
export const sharedExpressions = (language: AskingLanguage) => ({
  /** What stands before whom is asked. */
  whom: new RegExp(`^(?:(?:${language.whom}) )?(?:(?:${language.articles}) |l')?`, 'iu'),
  infinitive: new RegExp(
    `(?:^|,? )(?:${language.infinitive.before})(?=\\p{Ll}{2,20}${language.infinitive.end}(?!\\p{L}))`,
    'u',
  ),
  that: new RegExp(`(?:^|,? )(?:${language.that}) `, 'iu'),
  actors: new RegExp(word(language.actors), 'iu'),
  reports: new RegExp(word(language.reports), 'iu'),
});
