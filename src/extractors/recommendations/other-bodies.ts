import { askingLanguages } from '../../lexicon/other-asks.js';
import type { Ask } from './ask.js';
import { apart, nameIn, sharedExpressions, word } from './other-words.js';

/*
 * Treaty bodies and experts who ask in another language than English: they write of themselves in the third person, or
 * name nobody who asks.
 */

/** The expressions of each language that has them. */
const readers = askingLanguages.flatMap((language) => {
  const { bodies, articles, reports, asksNothing } = language;
  if (bodies === undefined) return [];
  const { mustBeDone } = bodies;
  return {
    ...sharedExpressions(language),
    asks: new RegExp(`${word(bodies.asks)} `, 'iu'),
    body: new RegExp(String.raw`(?:^|[^\p{L} ] ?)(?:${bodies.articles}) (?:${bodies.names})(?!\p{L})`, 'iu'),
    goesOn: new RegExp(`${word(bodies.and)}$`, 'iu'),
    impersonal: new RegExp(`${word(bodies.impersonal)} `, 'iu'),
    bareInfinitive: new RegExp(`^${bodies.infinitive}`, 'u'),
    mustBeDone: mustBeDone === undefined ? null : new RegExp(String.raw`^\P{L}{0,12}(?=${mustBeDone})`, 'iu'),
    parties: new RegExp(`^(?:${articles}|l') ?(?<who>${bodies.parties})(?!\\p{L})`, 'iu'),
    asksNothing: new RegExp(`${word(asksNothing)}$`, 'iu'),
    tells: new RegExp(word(`${reports}|${asksNothing}`), 'iu'),
  };
});
type Reader = (typeof readers)[number];

const CUE = new RegExp(
  askingLanguages
    .flatMap(({ bodies }) => bodies ?? [])
    .map(({ names, impersonal, mustBeDone }) =>
      [word(`${names}|${impersonal}`), mustBeDone ?? []].flat().join('|'),
    )
    .join('|'),
  'iu',
);

/** Can a sentence ask in this way? */
export const mayAskAsBody = (text: string): boolean => CUE.test(text);

/**
 * Does a body ask here that writes of itself in the third person, or nobody in person?
 * Reads: `El Comité insta al Estado parte a …`, `Le Comité recommande que …`, `Se recomienda que …`, `Debe hacerse …`.
 */
export function askOfBody(sentence: string): Ask | null {
  if (!mayAskAsBody(sentence)) return null;
  for (const reader of readers) {
    const ask = byBody(sentence, reader) ?? byNobody(sentence, reader) ?? mustBeDone(sentence, reader);
    if (ask !== null) return ask;
  }
  return null;
}

/** So much may stand between the body's name and its verb: what it deals with, an adverb, or what else it does. */
const LONGEST_NAME = 90;

function byBody(sentence: string, reader: Reader): Ask | null {
  const subject = apart(sentence, reader.body);
  const said = subject === null ? null : apart(subject.after, reader.asks);
  if (said === null || reader.asksNothing.test(said.before)) return null;
  const ask = askedFor(said.after, reader);
  if (ask === null) return null;
  // `El Comité toma nota de ello y recomienda al Estado parte que …`: only those who can act are asked by a second verb.
  const isSecond = reader.goesOn.test(said.before) && reader.actors.test(ask.addressee ?? '');
  const isFirst =
    said.before.length <= LONGEST_NAME && !/[;:]/.test(said.before) && !reader.tells.test(said.before);
  return isFirst || isSecond ? ask : null;
}

/** `Por ello, se recomienda`; `En el informe se recomienda` tells. */
const BEGINS_CLAUSE = /(?:^|[,;:.])\P{L}{0,12}$/u;

function byNobody(sentence: string, reader: Reader): Ask | null {
  const said = apart(sentence, reader.impersonal);
  if (said === null || !BEGINS_CLAUSE.test(said.before) || reader.reports.test(said.before)) return null;
  if (reader.bareInfinitive.test(said.after)) return asking(null, said.after);
  return askedFor(said.after, reader);
}

/** Whom the words behind the verb name, and for what; null where they say no deed. */
function askedFor(after: string, { infinitive, that, whom, parties }: Reader): Ask | null {
  const deed = apart(after, infinitive);
  const clause = apart(after, that);
  const split =
    deed !== null && (clause === null || deed.before.length <= clause.before.length) ? deed : clause;
  if (split === null) return null;
  const party = parties.exec(split.after)?.groups?.who ?? null;
  return asking(nameIn(split.before.replace(whom, '')) ?? party, split.after);
}

function mustBeDone(sentence: string, { mustBeDone }: Reader): Ask | null {
  const opening = mustBeDone?.exec(sentence)?.[0];
  return opening === undefined
    ? null
    : { rule: 'modal', addressee: null, action: sentence.slice(opening.length), passive: false };
}

const asking = (addressee: string | null, action: string): Ask => ({
  rule: 'ask-verb',
  addressee,
  action,
  passive: false,
  isObject: true,
});
