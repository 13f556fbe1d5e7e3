import { actors } from '../../lexicon/asks.js';
import type { Ask } from './ask.js';
import { isPassive, splitAtVerb } from './clauses.js';

/*
 * A clause behind an asking verb without `that`: `We recommend all schools make it a rule`, `We demand the gate be opened`.
 */

const VERB = /^(?:recommend|suggest|propose|demand|request|insist|ask|call for)s?$/i;
/** In the subject these begin a clause of another, or what is asked by an infinitive. */
const OTHER_CLAUSE = /[,;:]|\b(?:that|which|who|whom|whose|to|when|where|how|why|what|if|so)\b/i;
const PREPOSITION = / (?:of|for|in|on|from|against|by|at|with) /;
/** A verb with its object, which no noun has: `make it`, `investigate and help us`. */
const WITH_OBJECT =
  /^(?:(?:[a-z]+ly|not|also|and|further),? )*[a-z]+ (?:(?:up|out|down|with) |and [a-z]+ )?(?:the|an?|its|their|our|his|her|these|those|this|all|any|every|it|them|him|us|me)\b/;
const BE = /^(?:(?:[a-z]+ly|not|also) )*be /;
const MODAL_BEFORE = /\b(?:will|would|can|could|may|might|must|should|shall|cannot)$/;

/** Whom such a clause asks, and for what; null where none follows: only of those who can act, or what must be done. */
export function bareClause(text: string, verb: string, rule: Ask['rule']): Ask | null {
  if (!VERB.test(verb)) return null;
  const split = splitAtVerb(text);
  const subject = split?.subject.trim() ?? '';
  if (split === null || subject === '' || OTHER_CLAUSE.test(subject)) return null;
  const action = split.action.trim();
  const passive = isPassive(action);
  const isClause = BE.test(action) ? !MODAL_BEFORE.test(subject) : WITH_OBJECT.test(action);
  if (!isClause || !(passive || isActor(subject))) return null;
  return { rule, addressee: subject, action, passive };
}

/** `the mayor of Berg`, `President Lee`, but not `an end to raids by the police` */
function isActor(subject: string): boolean {
  const [head = ''] = subject.split(PREPOSITION);
  return (
    !/^an?\b/i.test(head) && (actors.test(head) || /^\p{Lu}/u.test(head.slice(head.lastIndexOf(' ') + 1)))
  );
}
