import { askVerbs, noActors, otherVoices, ownVoices, softAskVerbs } from '../../lexicon/asks.js';
import type { Ask } from './ask.js';
import { askOfClause, infinitiveClause, subjectOf, thatClause } from './clauses.js';

const forms = askVerbs.map((verb) => {
  const [head = '', ...tail] = verb.split(' ');
  const rest = tail.length > 0 ? ` ${tail.join(' ')}` : '';
  const stem = head.replace(/e$/, '');
  return {
    verb,
    present: `${head}(?:s|es)?${rest}`,
    participle: `${head === 'seek' ? 'sought' : `${stem}ed`}${rest}`,
  };
});
const PRESENT = forms.map((form) => form.present).join('|');
const PARTICIPLE = forms.map((form) => form.participle).join('|');

/** Each place where an asking verb of the present stands. */
const VERB = new RegExp(String.raw`\b(?<verb>${PRESENT})\b`, 'gi');
const PERFECT = new RegExp(
  String.raw`^(?<subject>.{0,160}?)\b(?:have|has)\s+(?:\w+\s+){0,3}?(?<verb>${PARTICIPLE}|joined \w+ calls for)\b(?<rest>[\s\S]*)$`,
  'i',
);
const ASKING =
  /(?:,\s*|\b(?:by|and)\s+)(?:urging|calling (?:on|upon|for)|asking|requesting|demanding|appealing to)\b(?<rest>[\s\S]*)$/i;
const PASSIVE =
  /\b(?:is|are)\s+(?:hereby\s+|strongly\s+|respectfully\s+|also\s+|therefore\s+|further\s+)*(?:urged|requested|asked|called upon|called on|encouraged|invited|recommended|advised)\s+to\s+/i;

const TOLD = new RegExp(
  String.raw`^(?:.{0,80}?[,-]\s*)?(?:(?:The|These|the|these|UN|U\.N\.|United Nations|Independent)\s+)(?:\w+\s+){0,3}(?:experts|organi[sz]ations|groups|signatories|ngos|coalition|rapporteurs)\*?\s+(?:\w+ly\s+|also\s+|further\s+|today\s+){0,2}(?:${PARTICIPLE})\b(?<rest>[\s\S]*)$`,
);

/** Between `we` and the verb: adverbs and what only introduces it (`would like to`, `are writing to`). */
const ADVERBS =
  /(?:[\s,]*\b(?:\w+ly|also|again|further|therefore|thus|hereby|now|once more|once again|all|jointly|and|in conclusion|in particular|to|would|will|wish|want|like|are|am|writing|write|today|can only|must|here|you|in closing|both|hope that|together|do|similarly|likewise)\b)+[\s,]*$/i;
const FIRST_PERSON = /(?:^|[\s,;:"'(-])(?:we|i)$/i;
const OWN_SUBJECT_INSERTION = /(?:^|[\s,;"'(])(?:we|i),[\s\S]*,$/i;
const DETERMINERS =
  /\b(?:to|the|a|an|of|their|its|his|her|our|your|my|this|that|these|those|any|no|some|such|each|every|will|would|can|may|not|should|must|and|or|who|which|by|for|in|on|with|from|at|as)$/i;

/**
 * `we urge X to do`, `Human Rights Watch calls on X to`, `would like to request that X`, `experts have called on X to`,
 * `X is requested to`, `…, calling on X to`. Not: what others ask, nouns such as `the request`.
 */
export function askByVerb(sentence: string): Ask | null {
  for (const match of sentence.matchAll(VERB)) {
    const verb = match[0];
    const before = sentence.slice(0, match.index);
    if (!speaksForItself(before, verb)) continue;
    const ask = objectOf(sentence.slice(match.index + verb.length), verb, 'ask-verb');
    if (ask !== null) return ask;
  }
  return (
    progressive(sentence) ?? perfect(sentence) ?? told(sentence) ?? passive(sentence) ?? participle(sentence)
  );
}

const PROGRESSIVE =
  /(?:^|[\s,;"'(])(?:we|i)\s+(?:are|am)\s+(?:(?:\w+ly|also|now|again|therefore|hereby|thus)\s+)*(?<verb>urging|calling (?:up)?on|calling for|asking|requesting|demanding|appealing to)\b(?<rest>[\s\S]*)$/i;

/** `We are asking you to keep …` */
function progressive(sentence: string): Ask | null {
  const { verb = '', rest = '' } = PROGRESSIVE.exec(sentence)?.groups ?? {};
  return verb === '' ? null : objectOf(rest, verb, 'ask-verb');
}

/** `We repeat our request and urge …`: nobody else has come in between. */
function goesOnInFirstPerson(before: string): boolean {
  return (
    /^\W*(?:(?:finally|lastly|therefore|also),?\s+)?(?:we|i)\s[^;:,]{0,160}\band\s+(?:\w+ly\s+|also\s+)*$/i.test(
      before,
    ) && !/\b(?:that|which|who|whose)\b/i.test(before)
  );
}

/** Words of a subject such as `the organizations below`. */
const LONGEST_OWN_SUBJECT = 12;

/** Does the text itself speak here, and does verb and subject agree, so that `the request` is no verb? */
function speaksForItself(before: string, verb: string): boolean {
  if (/'s?\s*$/.test(before)) return false;
  const spoken = before.replace(ADVERBS, (adverbs) =>
    /,\s*$/.test(adverbs) || /^\s*,/.test(adverbs) ? ',' : '',
  );
  const clause = spoken.replace(/[\s"'(,]+$/, '').trim();
  if (FIRST_PERSON.test(clause) || goesOnInFirstPerson(before)) return true;
  if (OWN_SUBJECT_INSERTION.test(spoken.trim())) return true;
  const thirdPerson = /^\w+s\b/i.test(verb) && !/^(?:press|process)\b/i.test(verb);
  if (clause === '') return thirdPerson && /^[A-Z]/.test(before.trim() || verb);
  if (DETERMINERS.test(clause) || /'s?$/.test(clause)) return false;
  const subject = subjectOf(`${spoken.trim()} `);
  if (/\b(?:which|who|whom|that)\b/i.test(subject) && !/\b(?:we|i)\b/i.test(subject)) return false;
  if (otherVoices.test(subject) && !/\b(?:special|working group|committee)\b/i.test(subject)) return false;
  if (thirdPerson) return ownVoices.test(subject) || /\p{Lu}[\p{L}'-]+$/u.test(subject);
  if (clause.split(/\s+/).length > LONGEST_OWN_SUBJECT) return false;
  return (
    /(?:\bundersigned|\p{L}s|\bbelow|\bfamily)$/u.test(clause) && (ownVoices.test(clause) || /,/.test(clause))
  );
}

const ASKING_FIRST = new RegExp(
  `^(?:(?:strongly|further|also|again|jointly) )?(?:${askVerbs.join('|')})\\b`,
  'i',
);

/** Does a text begin with an asking verb in the infinitive? */
export function beginsWithAsk(text: string): boolean {
  return ASKING_FIRST.test(text);
}

/** Who is asked and for what: `X to do`, `that X do`, `the release of …`. */
function objectOf(rest: string, verb: string, rule: Ask['rule']): Ask | null {
  const clause = thatClause(rest);
  const soft = softAskVerbs.has(verb.toLowerCase().replace(/s$/, ''));
  if (clause !== null) return askOfClause(clause, rule);
  const infinitive = infinitiveClause(rest);
  if (infinitive !== null) {
    if (soft && (infinitive.object === '' || !/\byour?\b/i.test(infinitive.object))) return null;
    return {
      rule,
      addressee: infinitive.object === '' ? null : infinitive.object,
      action: infinitive.action,
      passive: false,
      isObject: true,
    };
  }
  if (/^\s*(?:(?:our|my|your)selves|(?:whether|why|how)\b|you to (?:our|the|an?|this)\b)/i.test(rest))
    return null;
  if ((soft && !/^\s*your?\b/i.test(rest)) || /^\s*[,.;)]?\s*$/.test(rest)) return null;
  return {
    rule,
    addressee: /^\s*(you)\b/i.exec(rest)?.[1] ?? null,
    action: rest.replace(/^\s*(?:you\b)?\s*/i, ''),
    passive: false,
  };
}

/** `experts have called on the minister to …`, where those are the text's own voices. */
function perfect(sentence: string): Ask | null {
  const { subject = '', verb = '', rest = '' } = PERFECT.exec(sentence)?.groups ?? {};
  const own = ownVoices.test(subject) || /^joined/i.test(verb);
  if (
    verb === '' ||
    !own ||
    otherVoices.test(subject) ||
    /\b(?:that|which|who|when|after|since|as)\b/i.test(subject)
  )
    return null;
  return infinitiveClause(rest) === null ? null : objectOf(rest, verb, 'ask-verb');
}

/** `The experts urged the Government to …`: a release tells what its own voices asked. */
function told(sentence: string): Ask | null {
  const { rest = '' } = TOLD.exec(sentence)?.groups ?? {};
  return infinitiveClause(rest) === null ? null : objectOf(rest, '', 'ask-verb');
}

/** `X is requested to investigate`. */
function passive(sentence: string): Ask | null {
  const match = PASSIVE.exec(sentence);
  if (match === null) return null;
  const subject = subjectOf(sentence.slice(0, match.index)).replace(/^.*\band (?=the )/i, '');
  if (subject === '' || noActors.has(subject.toLowerCase())) return null;
  return {
    rule: 'ask-passive',
    addressee: subject,
    action: sentence.slice(match.index + match[0].length),
    passive: false,
  };
}

/** `X has written to the government, calling on them to support`. */
function participle(sentence: string): Ask | null {
  const match = ASKING.exec(sentence);
  const infinitive = infinitiveClause(match?.groups?.rest ?? '');
  if (match === null || infinitive === null || infinitive.object === '') return null;
  const before = sentence.slice(0, match.index);
  if (
    !/\b(?:has|have)\s+written\b|\bwe\b|\bletter\b|\bstatement\b|\bpetition\b/i.test(before) ||
    /\b(?:minister|government) (?:said|wrote)\b/i.test(before)
  )
    return null;
  const written = /\bwritten to (?<to>[^,]+)/i.exec(before)?.groups?.to;
  const addressee =
    /^(?:them|it|him|her)$/i.test(infinitive.object) && written !== undefined ? written : infinitive.object;
  return { rule: 'ask-participle', addressee, action: infinitive.action, passive: false };
}
