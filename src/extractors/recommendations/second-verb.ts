import { moods, otherVoices, ownVoices, stances } from '../../lexicon/ask-voices.js';
import { matchesIn } from '../matches.js';
import { hasOrganizationWord } from '../people.js';
import { withoutAdverbs } from './adverbs.js';
import { subjectOf } from './clauses.js';

/*
 * An asking verb behind another of the same subject: `We repeat our request and urge …`
 */

/** Not whom the text speaks for: what it supposes, or tells of somebody in a clause. */
export const TELLS = /\b(?:if|when|whenever|whether|that|which|who|whom|as|because|while)\b/i;

const GOES_ON =
  /^\W*(?:(?:and|but|finally|lastly|therefore|also),?\s+)?(?:(?:at|in|with|for|on|as|to|after|given|considering|having) [^,;:]{2,200},\s+)?(?:we|i|the undersigned)\s[^;:,]{0,160}(?:,\s+)?\b(?:and|but|yet)\s+(?:\w+ly\s+|also\s+|again\s+|still\s+)*$/i;
/** `That is why` before the clause. */
const REASON = /^\W*(?:that|this) is why /i;
/** `We are writing to express our worry and to` */
const WRITES =
  /^\W*(?:we|i) (?:are writing|am writing|write|wish|want|would like) (?:to you )?(?:\w+ )?to (?:express|share|convey|voice|raise|draw|thank)\b[^;:]{2,300},? and (?:also )?to $/i;
/** Behind these `to` is no further aim of the letter. */
const ENABLED = /\b(?:rights?|freedoms?|ability|power|duty|obligation|refus\w+|fail\w+) (?:\w+ )?to\b/i;
/** For whom the authors speak. */
const BEHALF = /, on behalf of [^,;:]{2,160},/i;

/** `We repeat our request and urge …`, `We welcome the pledge, but urge …`: nobody else has come in between. */
export function goesOnInFirstPerson(before: string, verb: string): boolean {
  // `we express our worries and demands`
  if (isThirdPerson(verb)) return false;
  if (WRITES.test(before)) return !ENABLED.test(before);
  const clause = before.replace(BEHALF, '').replace(REASON, '');
  return GOES_ON.test(clause) && !/\b(?:that|which|who|whose)\b/i.test(clause);
}

const STANCE = new RegExp(String.raw`\b(?:${stances})(?<third>(?:e?s)?) `, 'gi');
/** Between a judgement and the verb that asks: a conjunction, behind what is judged. */
const JUDGED = /^[^;:]{2,400}?,? (?:and|but) (?:\w+ly |also |further )*$/i;
/** Somebody's clause within it. */
const JUDGED_CLAUSE = /\b(?:that|which|who|whose|says?|said)\b/i;

/**
 * `We condemn the raid, the fire, and call on …`, `Our groups condemn the raid and call on …`, `River Watch condemns the raid
 * and calls for …`
 */
export function goesOnAfterStance(before: string, verb: string): boolean {
  if (!/ (?:and|but) /.test(before)) return false;
  return matchesIn(before, STANCE).some((match) => {
    const isThird = match.groups?.third !== '';
    const judged = before.slice(match.index + match[0].length);
    if (isThird !== isThirdPerson(verb) || !JUDGED.test(judged) || JUDGED_CLAUSE.test(judged)) return false;
    const clause = withoutAdverbs(before.slice(0, match.index)).trim();
    return isThird
      ? isOwnSubject(subjectOf(`${clause} `))
      : /(?:^|[\s,"'(])(?:we|i|undersigned|our (?:\w+ ){0,3}\w+s)$/i.test(clause);
  });
}

const MOVED = new RegExp(
  String.raw`^(?<before>[^;:]{2,200}?) (?<be>is|are) (?:\w+ly |very |so )?${moods}\b(?<judged>[^;:]{0,200}?),? and (?:\w+ly |also |therefore |again )*$`,
  'i',
);

/** `River Watch is deeply worried by the raid and calls on …`, `The undersigned groups are shocked and urge …` */
export function goesOnAfterMood(before: string, verb: string): boolean {
  if (!before.includes(' and ')) return false;
  const { before: subject = '', be = '', judged = '' } = MOVED.exec(before)?.groups ?? {};
  if (subject === '' || JUDGED_CLAUSE.test(judged)) return false;
  return /^is$/i.test(be) === isThirdPerson(verb) && isOwnSubject(subjectOf(`${subject} `));
}

const isOwnSubject = (subject: string): boolean =>
  (ownVoices.test(subject) || hasOrganizationWord(subject)) &&
  !/^it$/i.test(subject) &&
  !otherVoices.test(subject) &&
  !TELLS.test(subject) &&
  !/\b(?:said|says|told|reported)\b/i.test(subject);

/** `urges`, but not `press` */
export const isThirdPerson = (verb: string): boolean =>
  /^\w+s\b/i.test(verb) && !/^(?:press|process)\b/i.test(verb);
