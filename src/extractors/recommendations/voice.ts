import { joinedVerbs, longAgo, otherVoices, ownVoices, releaseVoices } from '../../lexicon/ask-voices.js';
import { endBefore, withoutEnd } from '../../lexicon/ends.js';
import { hasOrganizationWord } from '../people.js';
import { withoutAdverbs } from './adverbs.js';
import { subjectOf } from './clauses.js';
import { areNamed, areOwnGroups, isNumbered } from './named-authors.js';
import { goesOnInResolution } from './operative.js';
import {
  goesOnAfterMood,
  goesOnAfterStance,
  goesOnInFirstPerson,
  isThirdPerson,
  TELLS,
} from './second-verb.js';

/*
 * Who speaks before an asking verb: the text itself, or somebody it tells of.
 */

const FIRST_PERSON = /(?:^|[\s,;:"'(-])(?:we|i)$/i;
/** `we as citizens of the valley` */
const IN_ROLE = /(?:^|[\s,;:"'(])(?:we|i),? as (?!\w+ as\b)[^,;:.]{2,80}$/i;
const OWN_SUBJECT = /(?:^|[\s,;"'(])(?:we|i),/i;
/** `We - forty friends of the valley - urge` */
const OWN_SUBJECT_APART = /(?:^|[.;:]["']? )(?:we|i) - [^;:]{2,200} -$/i;
const DETERMINERS =
  /\b(?:to|the|a|an|of|their|its|his|her|our|your|my|this|that|these|those|above|aforementioned|same|any|no|some|such|each|every|will|would|can|may|not|should|must|following|and|or|who|which|by|for|in|on|with|from|at|as)$/i;

/** Words with which `calls for` and `demands` are nouns, though a capital begins them. */
const NO_NAME =
  /^(?:public|open|new|old|recent|earlier|previous|repeated|renewed|growing|many|several|strong|urgent)$/i;

/** `Amnesty`, `the Sierra Club`: is the last word a name? */
function endsInName(subject: string): boolean {
  if (NO_NAME.test(subject)) return false;
  const word = subject.slice(endBefore(subject, /[\p{L}'-]/u));
  return /\p{Lu}/u.test(word.slice(0, -1));
}

/** `Groups from all over the valley urge you to`: whoever asks the reader of a letter speaks in it. */
export function asksReader(before: string, rest: string): boolean {
  return /^ you\b/i.test(rest) && ownVoices.test(before) && !otherVoices.test(before) && !TELLS.test(before);
}

/** `In this regard` before the verb of a resolution. */
const REGARD = /^(?:in this (?:regard|respect|connection|context)|to this end|also|further)$/i;

/** `Our coalition of clubs, firms and unions has come together to` */
const JOINED = new RegExp(String.raw`\b${joinedVerbs} to\s*$`, 'i');

/** Words of a subject such as `the organizations below`. */
const LONGEST_OWN_SUBJECT = 12;

/** `Today's letter, signed by ten clubs, unions and firms,` */
const SIGNED =
  /^\W*(?:(?:our|the|this|their|today's|a) )?(?:(?:new|open|joint) ){0,2}(?:letter|statement|petition|appeal), (?:co-?signed|signed|sent|endorsed|backed|supported) by [^;:"]{2,200},$/i;

/** `That is why the groups` */
const REASON = /^(?:that|this)(?: is|'s) why /i;

/** Does the text itself speak here, and does verb and subject agree, so that `the request` is no verb? */
export function speaksForItself(before: string, verb: string): boolean {
  if (/'s?\s*$/.test(before)) return false;
  const spoken = withoutAdverbs(before);
  const clause = withoutEnd(spoken, /[\s"'(,]/).trim();
  if (FIRST_PERSON.test(clause) || goesOnInFirstPerson(before, verb)) return true;
  if (!isThirdPerson(verb) && IN_ROLE.test(clause)) return true;
  if (goesOnAfterStance(before, verb) || goesOnAfterMood(before, verb)) return true;
  // `We, the undersigned, urge`
  const said = spoken.trim();
  if (said.endsWith(',') && OWN_SUBJECT.test(said.slice(0, -1))) return true;
  if (said.endsWith('-') && OWN_SUBJECT_APART.test(said)) return true;
  const thirdPerson = isThirdPerson(verb);
  if (thirdPerson && said.endsWith(',') && SIGNED.test(said)) return true;
  if (thirdPerson && (REGARD.test(clause) || goesOnInResolution(before, verb))) return true;
  if (!thirdPerson && areOwnGroups(said)) return true;
  if (clause === '') return thirdPerson && /^[A-Z]/.test(before.trim() || verb);
  if (DETERMINERS.test(clause) || /'s?$/.test(clause)) return false;
  const subject = subjectOf(`${said} `).replace(REASON, '');
  if (/\b(?:which|who|whom|that)\b/i.test(subject) && !/\b(?:we|i)\b/i.test(subject)) return false;
  if (thirdPerson && isNumbered(subject)) return true;
  if (otherVoices.test(subject) && !/\b(?:special|working group|committee)\b/i.test(subject)) return false;
  // `We repeat our worries and demands`
  if (thirdPerson && /^(?:we|i)\s/i.test(subject)) return false;
  if (thirdPerson) return ownVoices.test(subject) || endsInName(subject);
  if (/^our\s/i.test(clause) && JOINED.test(before)) return true;
  if (clause.split(/\s+/).length > LONGEST_OWN_SUBJECT || /^(?:if|when|whether)\b/i.test(clause))
    return false;
  if (areNamed(subject)) return true;
  return (
    /(?:\bundersigned|\p{L}s|\bbelow|\bfamily)$/u.test(clause) && (ownVoices.test(clause) || /,/.test(clause))
  );
}

const RELEASE_VOICE = new RegExp(String.raw`\b${releaseVoices}\b`, 'i');

/** `We made`, `the coalition advised`, `River Watch has made`: does the text tell what it does itself, and not long ago? */
export function toldOfItself(before: string): boolean {
  if (longAgo.test(before)) return false;
  const clause = withoutAdverbs(before.replace(/\b(?:have|has)\s*$/, '')).trim();
  if (FIRST_PERSON.test(clause)) return true;
  const subject = subjectOf(`${clause} `);
  if (otherVoices.test(subject) || /\b(?:which|who|that)\b/i.test(subject)) return false;
  return RELEASE_VOICE.test(subject) || (hasOrganizationWord(subject) && !/^the\s/i.test(subject));
}
