import { actors, noActionVerbs } from '../../lexicon/asks.js';
import type { Ask } from './ask.js';
import { askOfClause, infinitiveClause } from './clauses.js';

/*
 * What the authors call their request or their wish: `Our demand is that X …`, `We would like X to …`
 */

const NOUN = '(?:call|request|demand|recommendation|appeal|plea|ask|proposal|suggestion|expectation)';
/** `Our main request to the council is that …`, `It is our recommendation that …` */
const OURS = new RegExp(
  String.raw`\b(?:it is (?:\w+ly |also |therefore )?(?:our|my) (?:[a-z]+ ){0,2}${NOUN} (?<that>that|for)|(?<!\b(?:of|in|to|for|with|by|behind) )(?:our|my) (?:[a-z]+ ){0,2}${NOUN}(?: (?:to|of) (?<whom>[^,;:]{2,90}?))? (?:is|remains) (?:therefore |simply |still |now |clear: )?(?<link>that|for|to(?! be\b))) (?<rest>.*)`,
  'is',
);
const LIKES =
  /\b(?:we|i)(?: would|'d) (?:also |very much |therefore |really )?like (?<sees>to see )?(?<rest>(?!to\b).*)/is;

/** A sentence that asks so holds one of these, as alternatives of an expression. */
export const nounCues = String.raw`(?:our|my) (?:[a-z]+ ){0,2}${NOUN}\b`;

/** Reads: `our request is that X …`, `our call to X is to …`, `it is our recommendation that X …`, `we would like X to …`. */
export function askByNoun(sentence: string): Ask | null {
  return ours(sentence) ?? likes(sentence);
}

function ours(sentence: string): Ask | null {
  if (!/\b(?:our|my)\b/i.test(sentence)) return null;
  const { that, whom, link = that ?? '', rest = '' } = OURS.exec(sentence)?.groups ?? {};
  if (link === '') return null;
  if (/^to$/i.test(link))
    return { rule: 'ask-verb', addressee: whom ?? null, action: rest, passive: false, isObject: true };
  const ask = /^that$/i.test(link) ? askOfClause(rest, 'ask-verb') : asksFor(rest);
  return ask?.addressee == null ? null : ask;
}

/** `We would like the council to open it`, `We would like to see it open the gate`: only of those who can act. */
function likes(sentence: string): Ask | null {
  const { sees, rest = '' } = (sentence.includes(' like ') ? LIKES.exec(sentence)?.groups : undefined) ?? {};
  if (rest === '') return null;
  const ask = sees === undefined ? asksFor(rest) : { ...askOfClause(rest, 'ask-verb'), isObject: true };
  const whom = ask?.addressee ?? '';
  // `We would like you to know that`
  if (noActionVerbs.has(/^[a-z]+/i.exec(ask?.action ?? '')?.[0].toLowerCase() ?? '')) return null;
  return (/^your?\b/i.test(whom) || actors.test(whom)) && !/^(?:our|my)\b/i.test(whom) ? ask : null;
}

function asksFor(rest: string): Ask | null {
  const infinitive = infinitiveClause(rest);
  if (infinitive === null || infinitive.object === '') return null;
  return {
    rule: 'ask-verb',
    addressee: infinitive.object,
    action: infinitive.action,
    passive: false,
    isObject: true,
  };
}
