import { type AskingLanguage, askingLanguages } from '../../lexicon/other-asks.js';
import type { Ask } from './ask.js';

/*
 * Sentences that ask in another language than English, by its own words for it: one reader, and a table of the words.
 */

const CUE = new RegExp(
  String.raw`\b(?:${askingLanguages.map(({ asks, obligations, necessary }) => `${asks}|${obligations}|${necessary}`).join('|')})`,
  'i',
);

/** Can a sentence ask in another language? Next to no English one can. */
export const mayAskInOther = (text: string): boolean => CUE.test(text);

/** The expressions of one language. */
interface Reader {
  readonly asks: RegExp;
  readonly infinitive: RegExp;
  readonly that: RegExp;
  readonly necessary: RegExp;
  readonly obliges: RegExp;
  readonly actors: RegExp;
  readonly reports: RegExp;
}

const word = (alternatives: string): string => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;

function readerOf(language: AskingLanguage): Reader {
  const { infinitive, that } = language;
  const who = `(?:(?:${language.whom}) )?(?:(?:${language.articles})(?: |(?<=')))?(?<who>[^,;:]{2,120}?)`;
  return {
    asks: new RegExp(`${word(language.asks)} (?<rest>.+)`, 'isu'),
    infinitive: new RegExp(
      `^${who},? (?:${infinitive.before}) ?(?<action>\\p{Ll}{2,}${infinitive.end}(?!\\p{L}).*)`,
      'su',
    ),
    that: new RegExp(`^(?:${who},? )?(?:${that}) (?<action>.+)`, 'isu'),
    necessary: new RegExp(`${word(language.necessary)} (?<action>.+)`, 'isu'),
    obliges: new RegExp(
      `^(?:(?:${language.articles})(?: |(?<=')))?(?<who>[^;:]{2,200}?),? ${word(language.obligations)}(?:,? (?<action>\\p{L}.+)|[^\\p{L}]*$)`,
      'isu',
    ),
    actors: new RegExp(word(language.actors), 'iu'),
    reports: new RegExp(word(language.reports), 'iu'),
  };
}

/** Languages share verbs, so that what denies one in any of them does. */
const asksNothing = new RegExp(`${word(askingLanguages.map((one) => one.asksNothing).join('|'))}$`, 'iu');

/** Built where a text has a word that asks so. */
let readers: readonly Reader[] | null = null;

/**
 * Does a sentence ask in another language?
 * Reads: `exhortamos a X a …`, `nous demandons que …`, `X debe …`, `es necesario que …`, in each language of the table.
 */
export function askInOther(sentence: string): Ask | null {
  if (!mayAskInOther(sentence)) return null;
  readers ??= askingLanguages.map(readerOf);
  for (const reader of readers) {
    const ask = byVerb(sentence, reader) ?? byNecessity(sentence, reader) ?? byObligation(sentence, reader);
    if (ask !== null) return ask;
  }
  return null;
}

function byVerb(sentence: string, { asks, infinitive, that }: Reader): Ask | null {
  const match = asks.exec(sentence);
  const { rest = '' } = match?.groups ?? {};
  if (match === null || asksNothing.test(sentence.slice(0, match.index).trimEnd())) return null;
  const { who = null, action = rest } = (infinitive.exec(rest) ?? that.exec(rest))?.groups ?? {};
  return { rule: 'ask-verb', addressee: who, action, passive: false, isObject: true };
}

function byNecessity(sentence: string, { necessary }: Reader): Ask | null {
  const { action } = necessary.exec(sentence)?.groups ?? {};
  return action === undefined ? null : { rule: 'necessity', addressee: null, action, passive: false };
}

/** Only of those who can act a modal asks. */
function byObligation(sentence: string, { obliges, actors, reports }: Reader): Ask | null {
  const { who = '', action = '' } = obliges.exec(sentence)?.groups ?? {};
  if (!actors.test(who) || asksNothing.test(who) || reports.test(who)) return null;
  return { rule: 'modal', addressee: who, action, passive: false, isObject: true };
}
