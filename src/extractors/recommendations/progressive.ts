import { hasOrganizationWord } from '../people.js';
import type { Ask } from './ask.js';
import { GERUND } from './ask-forms.js';
import { objectOf } from './ask-object.js';
import { subjectOf } from './clauses.js';
import { TELLS } from './second-verb.js';
import { speaksForItself } from './voice.js';

/*
 * Verbs that ask with a form in `-ing`: `we are asking`, `we join others in calling on`.
 */

const PROGRESSIVE = new RegExp(
  String.raw`\b(?<be>is|are|am|'re|'m|have been|has been) (?:(?:\w+ly|also|now|again|today|therefore|hereby|thus|still|once more|once again) )*(?<verb>${GERUND})\b(?<rest>.*)`,
  'is',
);
/** Who says so, or of when it tells. */
const TOLD = /\b(?:said|says|told|reported|reportedly|claims?|claimed|last|ago|until|before)\b/i;
/** `We, the undersigned groups,` */
const APART = /^(?:[\w-]{1,20}, )?we, /i;
const FIRST_PERSON = /(?:^|[\s,;"'(-])(?:we|i)$/i;

/**
 * `We are asking you to keep …`, `Harbour Watch is appealing to the council to …`, `the undersigned are calling for …`; not:
 * `Shops are asking for money`.
 */
export function progressive(sentence: string): Ask | null {
  const match = PROGRESSIVE.exec(sentence);
  const { be = '', verb = '', rest = '' } = match?.groups ?? {};
  if (match === null) return null;
  const before = sentence.slice(0, match.index);
  const isOne = /^(?:is|has been)$/i.test(be);
  const speaks =
    FIRST_PERSON.test(before.trim()) ||
    (APART.test(before) && before.trimEnd().endsWith(',') && speaksForItself(before, 'urge')) ||
    (isOwn(before) && speaksForItself(before, isOne ? 'urges' : 'urge'));
  return speaks ? objectOf(rest, verb, 'ask-verb') : null;
}

/** A name of somebody who asks just now is the text's own only where it is an organization's. */
function isOwn(before: string): boolean {
  if (TOLD.test(before)) return false;
  const subject = subjectOf(before);
  return !TELLS.test(subject) && (hasOrganizationWord(subject) || /\bundersigned\b/i.test(subject));
}

const JOINED = new RegExp(
  String.raw`^(?<before>[^;:]{1,160}?)\b(?<join>joins?|ha(?:s|ve) joined) (?:(?:together|forces) )?(?:with )?(?!in )[^;:]{2,200}? in (?:\w+ly )?(?<verb>${GERUND})\b(?<rest>.*)`,
  'is',
);

/** `We join the families in urging the mayor to …`, `River Watch joins others in calling on …` */
export function joined(sentence: string): Ask | null {
  if (!sentence.includes('join')) return null;
  const { before = '', join = '', verb = '', rest = '' } = JOINED.exec(sentence)?.groups ?? {};
  const isOne = /^(?:joins|has)/i.test(join);
  return verb !== '' && speaksForItself(before, isOne ? 'joins' : 'join')
    ? objectOf(rest, verb, 'ask-verb')
    : null;
}
