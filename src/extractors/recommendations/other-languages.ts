import { askingLanguages, englishWords, smallWords } from '../../lexicon/other-asks.js';
import type { Ask } from './ask.js';
import { askOfBody, mayAskAsBody } from './other-bodies.js';
import { apart, nameIn, sharedExpressions, word } from './other-words.js';

/*
 * Sentences that ask in another language than English, by its own words for it: one reader, and a table of the words.
 */

const CUE = new RegExp(
  word(
    askingLanguages
      .map(({ asks, obligations, necessary }) => `${asks}|${obligations}|${necessary}`)
      .join('|'),
  ),
  'iu',
);

/** Can a sentence ask in another language? Next to no English one can. */
export const mayAskInOther = (text: string): boolean =>
  (smallWords.test(text) || !englishWords.test(text)) && (CUE.test(text) || mayAskAsBody(text));

/** The expressions of each language. */
const readers = askingLanguages.map((language) => ({
  ...sharedExpressions(language),
  asks: new RegExp(`${word(language.asks)} `, 'iu'),
  necessary: new RegExp(`${word(language.necessary)} `, 'iu'),
  obliges: new RegExp(word(language.obligations), 'iu'),
}));
type Reader = (typeof readers)[number];

/** Languages share verbs, so that what denies one in any of them does. */
const asksNothing = new RegExp(`${word(askingLanguages.map((one) => one.asksNothing).join('|'))}$`, 'iu');

/**
 * Does a sentence ask in another language?
 * Reads: `exhortamos a X a …`, `nous demandons que …`, `X debe …`, `es necesario que …`, `el Comité
 * recomienda a X que …`, `se recomienda que …`, in each language of the table.
 */
export function askInOther(sentence: string): Ask | null {
  if (!mayAskInOther(sentence)) return null;
  for (const reader of readers) {
    const ask = byVerb(sentence, reader) ?? byNecessity(sentence, reader) ?? byObligation(sentence, reader);
    if (ask !== null) return ask;
  }
  return askOfBody(sentence);
}

/** `nous vous demandons`, `le pedimos`: the reader of the letter. */
const READER = /(?<!\p{L})(?:vous|les?|lhes?)$/iu;
/** `urgemment` between the verb and whom it asks. */
const ADVERB = /^\p{Ll}{3,20}ment[eo]? ?/u;

function byVerb(sentence: string, { asks, whom, infinitive, that }: Reader): Ask | null {
  const said = apart(sentence, asks);
  if (said === null || asksNothing.test(said.before)) return null;
  const split = apart(said.after, infinitive) ?? apart(said.after, that);
  const named = split?.before.replace(ADVERB, '').replace(whom, '') ?? '';
  const addressee = READER.test(said.before) ? 'you' : nameIn(named);
  const action = split?.after ?? said.after;
  return { rule: 'ask-verb', addressee, action, passive: false, isObject: true };
}

function byNecessity(sentence: string, { necessary }: Reader): Ask | null {
  const said = apart(sentence, necessary);
  return said === null ? null : { rule: 'necessity', addressee: null, action: said.after, passive: false };
}

/** Only of those who can act a modal asks. */
function byObligation(sentence: string, { obliges, whom, actors, reports }: Reader): Ask | null {
  const said = apart(sentence, obliges);
  const addressee = nameIn(said?.before.replace(whom, '') ?? '');
  if (said === null || addressee === null || !actors.test(addressee)) return null;
  if (asksNothing.test(addressee) || reports.test(addressee)) return null;
  return { rule: 'modal', addressee, action: said.after.replace(/^, /, ''), passive: false, isObject: true };
}
