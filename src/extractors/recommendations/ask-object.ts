import { actors, deedsByNoun, measures, nounsAsked, softAskVerbs } from '../../lexicon/asks.js';
import type { Ask } from './ask.js';
import { PRESENT } from './ask-forms.js';
import { bareClause } from './bare-clause.js';
import { askOfClause, infinitiveClause, isPassive, thatClause } from './clauses.js';
import { withoutMannerBefore } from './manner.js';

/*
 * What stands behind an asking verb.
 */

/** `call on the Board for a meeting` */
const CALLED_FOR =
  /^\s+(?<who>(?:the )?\p{Lu}[^,;:]{1,80}?) for (?<what>(?:an?|the|their|its|greater|more)\s.*)$/su;

/** `What we ask is that you open it` */
const IS = /^ (?:for |of you |now )?is (?:simply |only )?(?=that |for )/i;

/** Who is asked and for what: `X to do`, `that X do`, `the release of …`. */
export function objectOf(behind: string, verb: string, rule: Ask['rule']): Ask | null {
  const rest = withoutMannerBefore(behind.replace(IS, '').replace(DAY, ''));
  const { who, clause: done = '' } = OF_WHOM.exec(rest)?.groups ?? {};
  if (who !== undefined) return { ...askOfClause(done, rule), addressee: who, isObject: true };
  const clause = thatClause(rest);
  const soft = softAskVerbs.has(verb.toLowerCase().replace(/s$/, ''));
  if (clause !== null) {
    const ask = askOfClause(clause, rule);
    // `insists that it has seen it` only tells.
    return soft && ask.addressee === null ? null : ask;
  }
  const bare = bareClause(rest, verb, rule);
  if (bare !== null) return bare;
  const infinitive = infinitiveClause(rest);
  if (infinitive !== null && !nounsAsked.test(infinitive.object) && !namesThing(infinitive.object, verb)) {
    if (soft && !isAskedSoftly(infinitive, verb)) return null;
    const isCalledFor = / for$/i.test(verb);
    return {
      rule,
      addressee: infinitive.object.replace(HELP, '').replace(FIRST_OF_TWO, '') || null,
      action: infinitive.action,
      passive: isCalledFor && isPassive(infinitive.action),
      // What is called for may be a thing, done by whoever can do it: `call for the ban to be lifted`.
      isObject: !isCalledFor,
    };
  }
  if (/^\s*(?:(?:our|my|your)selves|(?:whether|why|how)\b|you to (?:our|the|an?|this)\b)/i.test(rest))
    return null;
  if ((soft && !/^\s*your?\b/i.test(rest)) || /^[,.;)]?$/.test(rest.trim())) return null;
  const called = /^call/i.test(verb) ? CALLED_FOR.exec(rest)?.groups : undefined;
  if (called !== undefined)
    return { rule, addressee: called.who ?? null, action: called.what ?? '', passive: false, isObject: true };
  return {
    rule,
    addressee: /^\s*(you)\b/i.exec(rest)?.[1] ?? null,
    action: rest.replace(/^\s*(?:you\b)?\s*/i, ''),
    passive: false,
  };
}

/** `We seek your help to`, `we want the government to act`, `we look to the council to`; to be something is a wish, and the authors' own members are not asked. */
function isAskedSoftly({ object, action }: { object: string; action: string }, verb: string): boolean {
  if (/\byour?\b/i.test(object)) return true;
  return (
    /^(?:wants?|advises?|challenges?|(?:look|count)s? \w+)$/i.test(verb) &&
    actors.test(object) &&
    !/^(?:our|my)\b/i.test(object) &&
    !/^be\b/i.test(action)
  );
}

const AGENTS = /(?:[eo]rs|ists?|ants|ees|ians?|men|women|youth|students|you|us|them|him|her|it)$/i;

/** `We request the council's help to open it` */
const HELP = /'s? (?:[a-z]+ )?(?:help|support|assistance|cooperation|intervention)$/;

/** `We urge the council and call on the mayor to act` asks the mayor to act. */
const FIRST_OF_TWO = new RegExp(String.raw`^.{2,160} and (?:${PRESENT}) (?=\S)`, 'i');

/** `action`, `urgent steps` */
const DEED = new RegExp(String.raw`^(?:(?!the\b)[a-z]+ ){0,2}(?:${measures}|help|assistance)$`);

/** `We demand safe passage and the right to stay` names what is asked, and nobody who could do it. */
function namesThing(object: string, verb: string): boolean {
  if (!/^(?:demand|recommend|request|propose|urge)s?$/i.test(verb)) return false;
  const head = object.split(/ (?:of|for|in|on|from|to|by) |, /)[0]?.trim() ?? '';
  if (DEED.test(head)) return true;
  if (actors.test(head) || /\p{Lu}/u.test(head) || AGENTS.test(head)) return false;
  return / (?!and\b)/.test(head) && !/^(?:the|all|every|each|both|those|your?)\b/i.test(head);
}

/** `have urged X to do`, but not `have sought to do`. */
export const hasObject = (rest: string): boolean => (infinitiveClause(rest)?.object ?? '') !== '';

/** `demand of the council that it open the gate` */
const OF_WHOM =
  /^ (?:of|from) (?<who>(?:the |your |all )?[^,;:]{2,80}?) that (?<clause>(?:it|they|he|she|you)\b.*)$/s;

const DAY = /^ (?:today|yesterday|on \p{Lu}\p{Ll}+day)(?= )/u;

/** `demanded today that X do`: what is behind the verb names somebody. */
export function asksThat(rest: string, verb: string): boolean {
  const behind = rest.replace(DAY, '');
  return thatClause(behind) !== null && objectOf(behind, verb, 'ask-verb')?.addressee != null;
}

/** `called for the immediate release of …`: what is to be done is named by its noun. */
export const isCallFor = (verb: string, rest: string): boolean =>
  /^(?:call\w* for|demand\w*)$/i.test(verb) && deedsByNoun.test(rest);
