import { longAgo } from '../../lexicon/ask-voices.js';
import type { Ask } from './ask.js';
import { GERUND, PARTICIPLE, PRESENT } from './ask-forms.js';
import { hasObject, objectOf } from './ask-object.js';

/*
 * What a letter asks that a release tells of: `Ten clubs are publishing a letter in which they call on the council to …`
 */

const SENDS =
  '(?:(?:co-?)?sign(?:s|ed|ing)?|publish(?:es|ed|ing)?|releas(?:es?|ed|ing)|sen(?:ds?|t|ding)|issu(?:es?|ed|ing)|launch(?:es|ed|ing)?|join(?:s|ed|ing)?(?: [^,;:.]{2,80}? in)?|submit(?:s|ted|ting)?|deliver(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:es?|ed|ing)|support(?:s|ed|ing)?|writ(?:es?|ten|ing)|wrote|fil(?:es?|ed|ing))';
const SENT = new RegExp(
  String.raw`^(?<subject>.{2,240}?) (?:(?:is|are|has|have|today|also|jointly) ){0,3}${SENDS} (?:an?|the|this|our|their|its) (?:[\w-]+ ){0,4}(?:letter|statement|petition|appeal|call|submission)\b(?<about>[^.;:]{0,160}?)(?:,? (?:in|with) which (?:they|it|he|she) (?:\w+ly |also )?(?:${PRESENT}|${PARTICIPLE})|,? (?:that|which) (?:\w+ly |also )?(?:${PRESENT})|,? (?:and )?(?:\w+ly )?(?:${GERUND}))\b(?<rest>.*)$`,
  'is',
);
const LETTER = /\b(?:letter|statement|petition|appeal|call|submission)\b/i;
/** `to the council` behind the letter, for the pronoun that means it */
const TO = /^ (?:addressed |sent |written )?to (?<to>(?!\w+ing\b)[^,;:]{2,90})/i;

/** `Ten clubs wrote to the council, asking it to …` */
const WROTE = new RegExp(
  String.raw`^(?<subject>.{2,240}?) (?:(?:has|have|are|today|also|jointly) ){0,3}(?:wrote|written|write|writes|writing) (?:(?:today|jointly|yesterday) )?to (?<to>[^,;:]{2,90}?),? (?:and )?(?:\w+ly )?(?:${GERUND})\b(?<rest>.*)$`,
  'is',
);

/** Reads: `X wrote to Y asking it to …`, `X has joined a letter urging Y to …`, `X are publishing a letter in which they call on Y to …`. */
export function askInLetterTold(sentence: string, isIssuer: (before: string) => boolean): Ask | null {
  const isLetter = LETTER.test(sentence);
  if (!isLetter && !/\bwr(?:ote|it)/i.test(sentence)) return null;
  const groups = ((isLetter ? SENT.exec(sentence) : null) ?? WROTE.exec(sentence))?.groups ?? {};
  const { subject = '', about = '', rest = '', to = TO.exec(about)?.groups?.to } = groups;
  if (subject === '' || longAgo.test(about) || !isIssuer(subject)) return null;
  const ask = objectOf(rest, '', 'ask-participle');
  if (ask === null || (ask.addressee === null && !hasObject(rest))) return null;
  return to !== undefined && /^(?:it|they|she|he|them|him|her)$/i.test(ask.addressee ?? '')
    ? { ...ask, addressee: to }
    : ask;
}
