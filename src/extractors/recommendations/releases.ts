import {
  joinedVerbs,
  longAgo,
  manyPeople,
  otherVoices,
  publicBodies,
  releaseVoices,
} from '../../lexicon/ask-voices.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { matchesIn } from '../matches.js';
import { hasOrganizationWord, looksLikePerson } from '../people.js';
import { withoutAdverbs } from './adverbs.js';
import type { Ask } from './ask.js';
import { PARTICIPLE, PRESENT } from './ask-forms.js';
import { asksThat, hasObject, isCallFor, objectOf } from './ask-object.js';
import { askInLetterTold } from './letters-told.js';
import { askByModal } from './modals.js';
import { askToldAgain } from './repeated.js';

/*
 * What a release to the press tells that those who issue it have asked: it sums up their letter.
 */

/** Who issues a release, and whether the sentence is the first of its text, where they are named for the first time. */
export interface Issuers {
  readonly names: readonly string[];
  readonly isLead: boolean;
}

const PAST = new RegExp(String.raw`\b(?<verb>${PARTICIPLE})\b`, 'gi');
const JOINED = new RegExp(
  String.raw`^(?<subject>.{2,240}?)\b(?:(?:have|has) )?(?:today )?${joinedVerbs}\b(?<as>[^.;:]{0,160}?) (?:to (?<verb>${PRESENT}|tell|press)|with an? (?:plea|call|appeal|demand|request) (?:to|on|for))\b(?<rest>.*)$`,
  'is',
);
const CAMPAIGNS =
  /^(?<subject>.{2,160}?)\b(?:is|are) (?:(?:\w+ly|also|now|today|jointly) ){0,2}(?:campaigning|calling|asking|pressing|pushing|petitioning|appealing|urging)(?: (?:for|on|upon|to))?\b(?<rest>.*)$/is;
const LETTER =
  /^(?<subject>.{0,240}?\b(?:letter|statement|petition|appeal)\b[^.;:]{0,90}?) (?:urging|calling (?:on|upon)|asking|requesting|demanding)\b(?<rest>.*)$/is;
/** Without one of these no sentence tells such a thing. */
const CUE =
  /urg|call|ask|sa[iy]|should|must|demand|request|encourag|appeal|recommend|invit|press|tell|plea|campaign|push|petition/i;

/** `The alliance urged the council to …`, `Ten groups have united to tell the council to …`, `They sent a letter asking it to …` */
export function askInRelease(sentence: string, issuers: Issuers): Ask | null {
  if (!CUE.test(sentence)) return null;
  for (const match of matchesIn(sentence, PAST)) {
    const before = sentence.slice(0, match.index);
    const rest = sentence.slice(match.index + match[0].length);
    const asks = hasObject(rest) || isCallFor(match[0], rest) || asksThat(rest, match[0]);
    if (asks && isIssuer(before, sentence, issuers)) return objectOf(rest, match[0], 'ask-verb');
  }
  for (const form of [JOINED, CAMPAIGNS]) {
    const { subject = '', verb = '', rest = '' } = form.exec(sentence)?.groups ?? {};
    if (hasObject(rest) && isIssuer(subject, sentence, issuers)) return objectOf(rest, verb, 'ask-verb');
  }
  const speaks = (before: string): boolean => isIssuer(before, sentence, issuers);
  return (
    askToldAgain(sentence, speaks) ??
    askInLetterTold(sentence, speaks) ??
    inLetter(sentence) ??
    said(sentence, speaks)
  );
}

const SAID =
  /^(?<subject>[^;:"]{2,160}?) (?:says?|said|stated|stressed|added|warned|argued?|argues|believes?|insists?|insisted|concluded)(?: (?:today|yesterday|on [A-Z][a-z]+day|in a (?:joint |press )?statement))?,? that (?<clause>.*)$/s;

/** `Tower Watch said today that the council should …` */
function said(sentence: string, speaks: (before: string) => boolean): Ask | null {
  const { subject = '', clause = '' } = SAID.exec(sentence)?.groups ?? {};
  return subject !== '' && speaks(subject) ? askByModal(clause) : null;
}

const SENDER = new RegExp(
  String.raw`^(?:they|we|(?:the|an?|this|our|these|all) (?:(?!an?\b|the\b)\w+ ){0,3}${releaseVoices})\b`,
  'i',
);

/** `They sent a letter asking the council to …` */
function inLetter(sentence: string): Ask | null {
  const { subject = '', rest = '' } = LETTER.exec(sentence)?.groups ?? {};
  if (!hasObject(rest) || longAgo.test(subject) || otherVoices.test(subject)) return null;
  if (!SENDER.test(subject.replace(INTRODUCTION, ''))) return null;
  return objectOf(rest, '', 'ask-participle');
}

/** What may stand before the subject: `Today,`, `In a joint statement,` */
const INTRODUCTION =
  /^\W*(?:(?:in|at|on|with|as|after|during|ahead of|following)\b[^,;:]{2,120},\s+)?(?:(?:today|yesterday),?\s+)?/i;
/** The first words of a subject, and what stands behind a comma. */
const HEAD = /^(?<head>[^,;:]{2,160})(?<tail>,[^;:]*)?$/;
/** What somebody has done before asking: `The groups condemned the raid and`. */
const DONE = /\s\w+ed\s(?:the|an?|its|their|all|what|this|these)\b[^;:]{0,240}$/i;
const VOICE = new RegExp(
  String.raw`\b${releaseVoices}\b(?=$| (?:of|from|in|for|and|on|with|against|across|based|working|signed|filed|sent)\b)`,
  'i',
);
/** Who heads the body that issues the release, and is named in it by the office. */
const OFFICE = /^the (?:human rights |high )?(?:commissioner|ombuds(?:man|person|woman))$/i;
/** Nobody whom the release tells of, and no clause of its own. */
const CLAUSE = /\b(?:which|who|whose|that|when|after|as|it|they|said|says|according)\b/i;
const PASSIVE = /\b(?:is|are|was|were|be|been|being|not|never|to)\s+(?:\w+ly\s+)?$/i;

/** Do the words before a verb name those who issue the release, and none of whom it tells? */
function isIssuer(before: string, sentence: string, { names, isLead }: Issuers): boolean {
  if (longAgo.test(before) || PASSIVE.test(before)) return false;
  const { head = '', tail = '' } = HEAD.exec(subjectBefore(before).replace(DONE, ''))?.groups ?? {};
  if (head === '' || CLAUSE.test(head) || CLAUSE.test(tail)) return false;
  if (isNamed(head, names) || OFFICE.test(head) || isOfficer(head, tail, names)) return true;
  if (otherVoices.test(head)) return false;
  if (/^(?:the|these|this|our|all|both)\s/i.test(head)) return VOICE.test(head);
  if (isLead && hasOrganizationWord(head) && !publicBodies.test(head)) return true;
  if (!isLead && !/\btoday\b/i.test(sentence)) return false;
  return VOICE.test(head) || (manyPeople.test(head) && /\b(?:letter|statement|petition)\b/i.test(sentence));
}

/** `Today, the coalition has jointly` without what stands around the subject. */
function subjectBefore(before: string): string {
  const spoken = withoutAdverbs(before)
    .trim()
    .replace(/\b(?:have|has)$/, '');
  return withoutEnd(withoutAdverbs(spoken).replace(INTRODUCTION, ''), /[\s,]/);
}

/** `Ida Moe, director of Tower Watch` */
const isOfficer = (head: string, tail: string, names: readonly string[]): boolean =>
  names.some((name) => tail.endsWith(` of ${name}`) || tail.endsWith(` at ${name}`)) && looksLikePerson(head);

/** `Tower Watch`, and `the organization` where there is one. */
function isNamed(head: string, names: readonly string[]): boolean {
  const bare = head.replace(/^the /i, '');
  if (/^organi[sz]ation$/i.test(bare)) return names.length > 0;
  return names.some((name) => bare === name || bare.startsWith(`${name} (`));
}
