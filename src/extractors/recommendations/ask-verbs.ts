import { otherVoices } from '../../lexicon/ask-voices.js';
import { actors, amongNouns, askVerbs, behindNoun, noActors } from '../../lexicon/asks.js';
import { matchesIn } from '../matches.js';
import type { Ask } from './ask.js';
import { askingStems, PARTICIPLE, PRESENT } from './ask-forms.js';
import { objectOf } from './ask-object.js';
import { askedBefore, infinitiveClause } from './clauses.js';
import { operativeObject } from './operative.js';
import { joined, progressive } from './progressive.js';
import { askTold } from './told.js';
import { asksReader, speaksForItself } from './voice.js';

const ASKING_STEM = new RegExp(String.raw`\b(?:${askingStems})`, 'i');
/** Without one of these the verb stands in the present, and nowhere else. */
const NO_PRESENT = new RegExp(
  String.raw`\b(?:${PARTICIPLE}|joined|(?:urg|call|ask|request|demand|appeal|encourag|invit|implor|begg|beseech|plead|recommend|petition)ing)`,
  'i',
);

/** Each place where an asking verb of the present stands. */
const VERB = new RegExp(String.raw`\b(?<verb>${PRESENT})\b`, 'gi');
const ASKING =
  /(?:, ?|\b(?:by|and) )(?:urging|calling (?:on|upon|for)|asking|requesting|demanding|appealing to)\b(?<rest>.*)/is;
const PASSIVE =
  /\b(?:is|are)\s+(?:\w+ly\s+|hereby\s+|also\s+|therefore\s+|further\s+|again\s+)*(?:urged|requested|asked|called upon|called on|encouraged|invited|recommended|advised)\s+to\s+/i;

/**
 * `we urge X to do`, `Human Rights Watch calls on X to`, `would like to request that X`, `experts have called on X to`,
 * `X is requested to`, `Commends X and urges it to …`, `…, calling on X to`. Not: what others ask, nouns such as `the request`.
 */
export function askByVerb(sentence: string): Ask | null {
  if (!ASKING_STEM.test(sentence)) return null;
  for (const match of matchesIn(sentence, VERB)) {
    const verb = match[0];
    const before = sentence.slice(0, match.index);
    const rest = sentence.slice(match.index + verb.length);
    // `As we request, we call on the council to …` asks by the second verb.
    if (/^, (?:we|i)\b/i.test(rest)) continue;
    if (!speaksForItself(before, verb) && !asksReader(before, rest)) continue;
    const ask = isNoun(before, verb, rest) ? null : objectOf(...withoutSecond(rest, verb), 'ask-verb');
    if (ask !== null && !(ask.addressee === null && furthers(before, verb))) return withPraised(ask, before);
  }
  if (!NO_PRESENT.test(sentence)) return null;
  return (
    progressive(sentence) ??
    joined(sentence) ??
    askTold(sentence) ??
    passive(sentence) ??
    participle(sentence)
  );
}

const SECOND = new RegExp(
  String.raw`^(?:,|,? (?:and|or))(?: (?:\w+ly|also|even|again))? (?<second>${PRESENT})\b`,
  'i',
);
/** So many verbs may ask the same. */
const MOST_VERBS = 3;

/** `We ask, beg and urge you` asks by its last verb: what stands behind that, and that verb. */
function withoutSecond(text: string, verb: string): [rest: string, verb: string] {
  let rest = text;
  let last = verb;
  for (let i = 0; i < MOST_VERBS; i++) {
    const match = SECOND.exec(rest);
    if (match === null) break;
    rest = rest.slice(match[0].length).replace(/^,/, '');
    last = match.groups?.second ?? last;
  }
  return [rest, last];
}

/** `It encourages building towers` tells what a plan furthers. */
const furthers = (before: string, verb: string): boolean =>
  /^encourages$/i.test(verb) && /^\W*it (?:also )?$/i.test(before);

/** `Requests in French are answered` begins with a noun, and in `letters, requests as well as trials` stands one. */
function isNoun(before: string, verb: string, rest: string): boolean {
  if (!/^(?:requests|demands|petitions)$/i.test(verb)) return false;
  if (/^, (?:calling|urging|asking|demanding|requesting)\b/.test(rest)) return true;
  return amongNouns.test(rest) || (/^\W*$/.test(before) && behindNoun.test(rest));
}

/** `River Watch condemns the police for the arrest and` */
const CONDEMNED =
  /\b(?:condemn|denounce|criticise|criticize)s? (?<whom>[^,;:]{2,60}?) (?:for|over) [^;:]{2,240},? and (?:\w+ly )?$/i;

/** `Commends the Commission and urges it to …` asks the Commission, `Condemns the police for it and calls for her release` them. */
function withPraised(ask: Ask, before: string): Ask {
  if (ask.addressee === null) {
    const whom = CONDEMNED.exec(before)?.groups?.whom ?? '';
    return actors.test(whom) ? { ...ask, addressee: whom, isObject: true } : ask;
  }
  if (!/^(?:it|them)$/i.test(ask.addressee ?? '')) return ask;
  return { ...ask, addressee: operativeObject(before) ?? ask.addressee };
}

const ASKING_FIRST = new RegExp(
  `^(?:(?:strongly|further|also|again|jointly) )?(?:${askVerbs.join('|')})\\b`,
  'i',
);

/** Does a text begin with an asking verb in the infinitive? */
export function beginsWithAsk(text: string): boolean {
  return ASKING_FIRST.test(text);
}

/** `The Board noted it and the council` holds two clauses, `The council and the mayor` names two. */
const CLAUSE_BEFORE = new RegExp(
  String.raw`^(?!(?:the |all |both )?(?:[\p{L}'-]+ ){0,3}${actors.source} and the ).*\band (?=the )`,
  'iu',
);

/** `X is requested to investigate`. */
function passive(sentence: string): Ask | null {
  const match = PASSIVE.exec(sentence);
  if (match === null) return null;
  const subject = askedBefore(sentence.slice(0, match.index))
    .replace(/^.*\b(?:said|added|stressed|stated|noted) that (?=the )/i, '')
    .replace(CLAUSE_BEFORE, '');
  if (subject === '' || noActors.has(subject.toLowerCase())) return null;
  return {
    rule: 'ask-passive',
    addressee: subject,
    action: sentence.slice(match.index + match[0].length),
    passive: false,
  };
}

/** Who has written, where the sentence begins with them: `The ministry by letter of 3 May wrote to` */
const WRITER =
  /^\W*(?<who>(?:the |a |an )?(?!in |on |at |with |by |we |our )[^,;:]{2,80}?) (?:by (?:a )?letter|(?:has |have |had )?(?:wrote|written|sent|replied|answered|responded|said|issued))\b/i;

/** `X has written to the government, calling on them to support`. */
function participle(sentence: string): Ask | null {
  const match = ASKING.exec(sentence);
  const infinitive = infinitiveClause(match?.groups?.rest ?? '');
  if (match === null || infinitive === null || infinitive.object === '') return null;
  const before = sentence.slice(0, match.index);
  if (
    !/\b(?:has|have)\s+written\b|\bwe\b|\bletter\b|\bstatement\b|\bpetition\b/i.test(before) ||
    /\b(?:minister|government) (?:said|wrote)\b/i.test(before) ||
    otherVoices.test(WRITER.exec(before)?.groups?.who ?? '')
  )
    return null;
  const written = /\bwritten to (?<to>[^,]+)/i.exec(before)?.groups?.to;
  const addressee =
    /^(?:them|it|him|her)$/i.test(infinitive.object) && written !== undefined ? written : infinitive.object;
  return { rule: 'ask-participle', addressee, action: infinitive.action, passive: false };
}
