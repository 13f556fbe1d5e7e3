import { actionCategories } from '../../lexicon/actions.js';
import { actors, necessity, noActors } from '../../lexicon/asks.js';
import type { Ask } from './ask.js';
import { askOfClause, DETERMINER, infinitiveClause, isPassive } from './clauses.js';
import { withBlankInsertions } from './insertions.js';

/*
 * What is called necessary: `It is crucial that X send …`
 */

const NECESSARY = new RegExp(
  String.raw`\b(?:it|what) (?:is|remains|'s|was) (?:\w+ ){0,3}?${necessity}(?:, [^,;:]{2,80}(?:,[^,;:]{2,40})?(?=,))? ?,? ?(?:now )?(?:(?<link>that|for) |(?=(?:the|all|your?) ))(?<rest>.*)`,
  'is',
);
/** `It is incumbent on X to …` */
const INCUMBENT = /\bit (?:is|remains) (?:\w+ ){0,3}?incumbent (?:up)?on (?<rest>.*)/is;
/** `The time has come for X to …`, `There is an urgent need for X to …` */
const TIME =
  /\b(?:the time (?:has (?:now )?come|is (?:now|ripe|right))|now is (?:the|a) (?:\w+ )?time|(?:there is|we see) an? (?:\w+ ){0,2}need) for (?<rest>.*)/is;

/** A sentence in which something is necessary holds one of these, as alternatives of an expression. */
export const necessaryCues =
  "(?:it|what) (?:is|remains|'s|was) |the time (?:has|is) |now is (?:the|a) |(?:there is|we see) an? ";

/** `It is crucial that the member states send …`, `It is time for X to …`. */
export function askByNecessity(sentence: string): Ask | null {
  const incumbent = INCUMBENT.exec(sentence)?.groups?.rest;
  if (incumbent !== undefined) return necessaryFor(incumbent);
  const timely = /\b(?:time|need)\b/i.test(sentence) ? TIME.exec(sentence)?.groups?.rest : undefined;
  const asked = timely === undefined ? null : necessaryFor(timely);
  if (asked !== null && canAct(asked.addressee)) return asked;
  const match = NECESSARY.exec(sentence);
  const { link = '', rest = '' } = match?.groups ?? {};
  if (match === null || /^what|^it was (?:\w+ )?(?:requested|recommended|proposed)\b/i.test(match[0]))
    return null;
  if (link.toLowerCase() === 'that') {
    const ask = inThirdPerson(rest) ?? askOfClause(rest, 'necessity');
    return ask.addressee === null || noActors.has(ask.addressee.toLowerCase()) ? null : ask;
  }
  if (link !== '') return necessaryFor(rest);
  const ask = inThirdPerson(rest) ?? askOfClause(rest, 'necessity');
  return canAct(ask.addressee) ? ask : null;
}

/** `the council of Berg`, but not `the establishment of a council` */
function canAct(whom: string | null): boolean {
  const head = whom?.split(/ (?:of|to|for|in|on) /)[0] ?? '';
  return actors.test(head) || /^you\b/i.test(head) || /\p{Lu}/u.test(head);
}

/** `X to send …` */
function necessaryFor(rest: string): Ask | null {
  const infinitive = infinitiveClause(rest);
  if (infinitive === null || infinitive.object === '' || /\b(?:us|me)$/i.test(infinitive.object)) return null;
  return {
    rule: 'necessity',
    addressee: infinitive.object,
    action: infinitive.action,
    passive: isPassive(infinitive.action),
  };
}

const THIRD_PERSON =
  /^(?<subject>[^,;:]{2,90}?),? (?<action>(?:(?:\w+ly|also|now) )*(?<verb>[a-z]{3,}s)\b(?! (?:of|to|in|is|are|was|were|be|has|have|and|that|which|should|must)\b).*)/su;

/** `It is essential that Chad ratifies the treaty`: an actor, and a verb that is no plural. */
function inThirdPerson(clause: string): Ask | null {
  const {
    subject = '',
    action = '',
    verb = '',
  } = THIRD_PERSON.exec(withBlankInsertions(clause))?.groups ?? {};
  const bare = bareOf(verb);
  const last = subject.slice(subject.lastIndexOf(' ') + 1);
  const isActor = actors.test(subject) || /^\p{Lu}/u.test(last);
  if (bare === null || !isActor || DETERMINER.test(last)) return null;
  return { rule: 'necessity', addressee: subject, action: action.replace(verb, bare), passive: false };
}

/** `ratifies` gives `ratify`, `uses` gives `use`, `passes` gives `pass`. */
function bareOf(verb: string): string | null {
  const stems = [verb.replace(/ies$/, 'y'), verb.replace(/s$/, ''), verb.replace(/es$/, '')];
  return stems.find((stem) => actionCategories.has(stem)) ?? null;
}
