import { longAgo, otherPeople, otherVoices, ownPeople, ownVoices } from '../../lexicon/ask-voices.js';
import type { Ask } from './ask.js';
import { PARTICIPLE, PRESENT } from './ask-forms.js';
import { hasObject, isCallFor, objectOf } from './ask-object.js';

/*
 * What has been asked, as the release of those who asked it tells: `the groups have called on`, `the League today urged`.
 */

const PERFECT = new RegExp(
  String.raw`^(?<subject>.{0,160}?)\b(?:have|has)\s+(?:\w+\s+){0,3}?(?<verb>${PARTICIPLE}|joined \w+ calls for)\b(?<rest>[\s\S]*)$`,
  'i',
);
const FIRST_PARTICIPLE = new RegExp(`^(?:${PARTICIPLE})\\b`);
/** Behind these somebody else is told of. */
const TELLS = /\b(?:that|which|who|when|after|since|as|and)\b/i;

const TOLD = new RegExp(
  String.raw`^(?:.{0,80}?[,-]\s*)?(?:(?:The|These|the|these|UN|U\.N\.|United Nations|Independent)\s+)(?:\w+\s+){0,3}(?:experts|organi[sz]ations?|mandate[- ]holders|groups|signatories|ngos|coalition|[Rr]apporteurs?|[Ii]ndependent [Ee]xpert)\*?\s+(?:\w+ly\s+|also\s+|further\s+|today\s+){0,2}(?<verb>${PARTICIPLE})\b(?<rest>[\s\S]*)$`,
);

/** `Harbour Rights Watch today urged`: a release of the day tells what its own organization asks. */
const TODAY = new RegExp(
  String.raw`^(?:[^,.;:"]{0,80}?[-)]\s+)?(?:Today, )?(?:the )?(?<who>\p{Lu}[\p{L}&'.-]*(?: [\p{L}&'.-]+){0,8}?)(?: \(\p{Lu}[\p{L}\d]{1,11}\))?(?<day> today)? (?:\w+ly |also |again )?(?<rest>(?:${PARTICIPLE})\b[\s\S]*)$`,
  'u',
);

/** `UN` before those who speak for themselves: `a group of UN human rights experts`. */
const UN_VOICES =
  /\b(?:UN|U\.N\.|United Nations) (?=(?:[a-z]+ ){0,2}(?:experts|(?:special )?rapporteurs|mandate[- ]holders)\b)/gi;

/** Does a sentence tell what its own voices have asked? */
export const askTold = (sentence: string): Ask | null =>
  perfect(sentence) ?? told(sentence) ?? today(sentence);

/** `experts have called on the minister to …`, where those are the text's own voices. */
function perfect(sentence: string): Ask | null {
  const { subject = '', verb = '', rest = '' } = PERFECT.exec(sentence)?.groups ?? {};
  const isOther = otherPeople.test(subject) && !ownPeople.test(subject);
  const own = (ownVoices.test(subject) && !isOther) || /^joined/i.test(verb);
  if (
    verb === '' ||
    !own ||
    otherVoices.test(subject.replace(UN_VOICES, '')) ||
    /\b(?:that|which|who|when|after|since|as)\b/i.test(subject)
  )
    return null;
  return hasObject(rest) ? objectOf(rest, verb, 'ask-verb') : null;
}

/** `The experts urged the Government to …`: a release tells what its own voices asked. */
function told(sentence: string): Ask | null {
  const { verb = '', rest = '' } = TOLD.exec(sentence)?.groups ?? {};
  return hasObject(rest) || isCallFor(verb, rest) ? objectOf(rest, verb, 'ask-verb') : null;
}

/** `Today, the League called on the ministry to …` */
function today(sentence: string): Ask | null {
  if (!/\btoday\b/i.test(sentence)) return null;
  const { who = '', day, rest = '' } = TODAY.exec(sentence)?.groups ?? {};
  const isOfDay = day !== undefined || /\bToday, (?:the )?$/.test(sentence.slice(0, sentence.indexOf(who)));
  if (who === '' || !isOfDay || otherVoices.test(who) || TELLS.test(who)) return null;
  const object = rest.replace(FIRST_PARTICIPLE, '');
  return hasObject(object) ? objectOf(object, '', 'ask-verb') : null;
}

const WROTE = new RegExp(
  String.raw`^(?<before>[^;:]{0,120}?\b(?:we|i) (?:(?:have|had|also|today|therefore|jointly|then) ){0,3})(?:wrote|written|write|are writing)(?: (?:an?|this|the) (?:\w+ ){0,2}letter)? to (?<to>(?:the |all |our |your )?[^,;:]{2,100}?),? to (?:(?<verb>${PRESENT})(?<rest>\s.*)|(?<action>(?:urgently|immediately|promptly|swiftly|finally|at once) [a-z]+ .*))$`,
  'is',
);

/** `We wrote to the council to ask it to open the gate`, `Today we wrote to the council to urgently open it` */
export function askWritten(sentence: string): Ask | null {
  if (!/\bwr(?:ote|itten|iting) (?:an? |to )/i.test(sentence)) return null;
  const { before = '', to = '', verb = '', rest = '', action } = WROTE.exec(sentence)?.groups ?? {};
  if (to === '' || longAgo.test(before)) return null;
  if (action !== undefined)
    return { rule: 'ask-verb', addressee: to, action, passive: false, isObject: true };
  const ask = objectOf(rest, verb, 'ask-verb');
  if (ask?.addressee == null) return null;
  return /^(?:it|them|him|her)$/i.test(ask.addressee) ? { ...ask, addressee: to } : ask;
}
