import { actionCategories } from '../../lexicon/actions.js';
import { actors, insertions, obligations } from '../../lexicon/asks.js';
import { bareVerbs, commonVerbs } from '../../lexicon/common-verbs.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { matchesIn } from '../matches.js';
import type { Ask } from './ask.js';
import { companyIn } from './enumerated.js';
import { withBlankInsertions, withoutOpening } from './insertions.js';
import { isAdverb, withoutManner } from './manner.js';
import { isInfinitive } from './verbs.js';

const BREAK =
  /(?:[;:(]|,(?!\d)(?!\s*(?:including|such as|as well as|in particular|especially|and|or|both)\b)|\s-\s)\s*/;
const CONNECTIVES =
  /^.*?\b(?:we believe that|we (?:\w+ly )?(?:submit|maintain|feel|consider|think) that|(?:we|i) (?:\w+ly )?(?:believe|think)(?= (?:you|the|all|both|every|each)\b)|believe that|of the view that|convinced that|insist that|and that|but that|so that|because|while|although|if|when|therefore|thus|hence|however|moreover|accordingly|furthermore|additionally|finally|instead|rather|likewise|but|yet|then|in our view|in our opinion|said|says)\b,?\s*/i;
const LEADING =
  /^(?:and|or|also|so|firstly|first|second|secondly|third|thirdly|lastly|in addition|to this end|for this reason)\s*,?\s+/i;
/** `, for its part,` and any other insertion between a subject and its verb. */
const INSERTION = /,\s(?:[^,]|,(?=\d)){2,140},\s*$/;

/** `All governments, the council, and the banks` at the beginning of a sentence: several bodies, each named shortly. */
const BODIES =
  '(?:governments?|authorities|states|countries|councils?|commissions?|committees?|agencies|team|ministry|ministries|parliaments?|police|courts?|unions?|banks|companies|donors)';
const LISTED = new RegExp(
  String.raw`^["']?(?:(?!${insertions}\b)(?:[\p{L}'-]+ ){0,6}${BODIES}, ){1,3}(?:[\p{L}'-]+ ){0,6}${BODIES},? and (?:[\p{L}'-]+ ){0,6}[\p{L}'-]+$`,
  'iu',
);

/** `The tower is old, and` before a subject of its own. */
const CLAUSE_BEFORE =
  /^(?![^,]*\b(?:who|which|that|whom|whose)\b)[^,]{0,200}\b(?:is|are|was|were|has|have|had|will|can)\b[^,]{0,200}, and (?=[^,]{2,80}$)/i;

/** The same without a comma: `The tower is old and the council`. */
const CLAUSE_JOINED =
  /^(?!.*\b(?:who|which|that|whom|whose|of those)\b)[^,]{2,160}? (?:is|are|was|were|has|have|had|will|can) [^,]{2,160}? and (?=(?:the |all |both |every |each |your )?(?:\p{L}+ ){0,5}\p{L}+$)(?=(?:the|all|both|every|each|your|\p{Lu}))/u;

/** `, May 3-5, 2021,` behind a subject */
const DATE = /,\s\p{Lu}\p{Ll}{2,8} \d{1,2}(?:-\d{1,2})?(?:,? \d{4})?,\s*$/u;

/** The subject of a verb: what stands between the last break of the sentence and the verb, without insertions. */
export function subjectOf(before: string): string {
  const bare = before.includes('(') ? before.replace(/\([^()]*\)/g, ' ') : before;
  let clause = /\d,\s*$/.test(bare) ? bare.replace(DATE, ',') : bare;
  for (let i = 0; i < 3 && endsInComma(clause) && INSERTION.test(clause); i++)
    clause = clause.replace(INSERTION, ' ');
  const whole = clause.trim();
  const listed = whole.includes(', ') ? LISTED.exec(whole)?.[0] : undefined;
  const last = listed ?? (withoutEnd(whole, /[,\s]/).split(BREAK).at(-1) ?? '').trim();
  const clauses = (last === '' ? whole : last).replace(CONNECTIVES, '').replace(LEADING, '');
  const subject = clauses.includes(' and ') ? withoutClause(clauses) : clauses;
  return withoutEnd(subject.replace(/^["'\s-]+/, ''), /[,"'\s]/);
}

/** `, which keep the towers,` behind a subject */
const RELATIVE = /, (?:which|who|as|for|with|in) [^,]{2,140},$/;

/** The same of those who are asked, where several are: `Today, Chad, Mali and the bank` gives all of them. */
export function askedBefore(before: string): string {
  if (!before.includes(', ')) return subjectOf(before);
  const clause = before.trim().replace(RELATIVE, '').replace(CONNECTIVES, '').replace(LEADING, '');
  return companyIn(clause) ?? subjectOf(before);
}

/** `The tower is old and the council` gives `the council`. */
const withoutClause = (subject: string): string =>
  subject.replace(subject.includes(', and ') ? CLAUSE_BEFORE : CLAUSE_JOINED, '');

const endsInComma = (text: string): boolean => text.trimEnd().endsWith(',');

/** `to`, also with an insertion, before a verb */
const TO =
  /to(?<![\p{L}\p{N}]to)(?:, [^,;:]{3,120},)?\s+["']?(?<action>(?:\w+ly,?\s+|and\s+|also\s+|not\s+|further\s+(?!the\s|an?\s|its\s|their\s|our\s|this\s|these\s)){0,4}(?<verb>[a-z]+))/gu;
const LONGEST_OBJECT = 420;
const THAT_CLAUSE = /^\s*(?:that)\s+(?<clause>[\s\S]*)$/;
const MODAL_CLAUSE = new RegExp(
  String.raw`^(?<subject>[\s\S]{1,200}?)\s+${obligations}\s+(?<action>[\s\S]*)$`,
  'i',
);
const PASSIVE_ACTION =
  /^(?:(?:\w+ly|also|not|now|thus|never)\s+)*be\s+(?:(?:\w+ly|also|and),?\s+){0,5}(?!\w+(?:ent|ant)\b(?<!\b(?:sent|spent|lent|meant|present)))\w+(?:ed|en|t|ne|ut|de|ld|nd|wn|rn|aid|eard|egun|read)\b/;

/** Is a word a verb in its bare form, by the lexicon or by compromise? */
const isVerb = (word: string): boolean => actionCategories.has(word) || isInfinitive(word);

/** `X to do …`: who is asked and for what; null where no infinitive follows. */
export function infinitiveClause(text: string): { readonly object: string; readonly action: string } | null {
  const reach = /^[^;:]*/.exec(text)?.[0] ?? '';
  const splits: RegExpExecArray[] = [];
  for (const match of reach.matchAll(TO)) {
    if (match.index > LONGEST_OBJECT) break;
    splits.push(match);
  }
  // `the rights to safe water to report`: the infinitive is the `to` before a verb.
  const split =
    splits.find((match) => isVerb(match.groups?.verb ?? '')) ??
    splits.find((match) => !DETERMINER.test(match.groups?.verb ?? ''));
  if (split === undefined) return null;
  // `urge the council not to close it`, `urge lawmakers more broadly to support it`
  return {
    object: withoutManner(text.slice(0, split.index)).trim(),
    action: text.slice(split.index + split[0].length - (split.groups?.action?.length ?? 0)),
  };
}

/** The clause behind `that`; null where none follows. */
export function thatClause(text: string): string | null {
  return THAT_CLAUSE.exec(text)?.groups?.clause ?? null;
}

/** `that X do`, `that X be done`, `that X should do`. */
export function askOfClause(text: string, rule: Ask['rule']): Ask {
  const found = MODAL_CLAUSE.exec(text)?.groups;
  // `should the situation get worse` only supposes.
  const modal = DETERMINER.test(/^\p{L}+/u.exec(found?.action ?? '')?.[0] ?? '') ? undefined : found;
  const split =
    modal === undefined
      ? splitAtVerb(text)
      : { subject: modal.subject ?? '', action: withoutOpening(modal.action ?? '') };
  if (split === null) return { rule, addressee: null, action: text, passive: false };
  return { rule, addressee: split.subject.trim(), action: split.action, passive: isPassive(split.action) };
}

/** A word behind which stands a noun. */
export const DETERMINER =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|your|all|any|each|every|no|such|to|of|in|for|on|and|by|with)$/i;
const WORD = /[\p{L}'-]+/gu;
/** How far into a clause its verb may stand. */
const VERB_REACH = 24;

/** Behind a noun that looks like a verb: `that the next periodic report be made public`. */
const BE_FOLLOWS =
  /^(?:\s+\(?(?!(?:that|which|whom?|whether|if|to|will|would|should|could|can|cannot|may|might|must|shall|when|where|as|so|be)\b)[\p{L}\p{N}'-]+\)?){0,20}\s+be\b/u;

/** In `that the State party amend …` the first word that is a known verb in its bare form, and no noun, is the action. */
export function splitAtVerb(text: string): { subject: string; action: string } | null {
  const clause = withBlankInsertions(text);
  const words = matchesIn(clause, WORD, VERB_REACH);
  for (const [i, { 0: word, index }] of words.entries()) {
    const before = words[i - 1]?.[0] ?? '';
    if (i === 0 || DETERMINER.test(before) || !isActionOf(before, word)) continue;
    if (isAdverbial(word, words[i + 1]?.[0] ?? '')) continue;
    if (word !== 'be' && BE_FOLLOWS.test(clause.slice(index + word.length))) continue;
    const subject = withoutManner(clause.slice(0, index));
    const apart = /^[\s,]*/.exec(clause.slice(subject.length))?.[0].length ?? 0;
    return { subject: subject.replace(/\s+/g, ' '), action: text.slice(subject.length + apart) };
  }
  return null;
}

/** `gather` is a verb behind one who can act or an adverb, if nowhere else. */
function isActionOf(before: string, word: string): boolean {
  if (word === 'be' || actionCategories.has(word)) return true;
  if (isAdverb(before)) return /^\p{Ll}/u.test(word) && !isAdverb(word) && isInfinitive(word);
  const isActor = before.toLowerCase() === 'you' || actors.test(before);
  return isActor && (commonVerbs.has(word) || bareVerbs.has(word)) && !actors.test(word);
}

/** `further strengthen`: the verb is the second. */
export const isAdverbial = (word: string, next: string): boolean =>
  word === 'further' && actionCategories.has(next);

/** Does the action begin with `be done`? */
export function isPassive(action: string): boolean {
  return PASSIVE_ACTION.test(action.trim());
}
