import {
  askVerbs,
  necessity,
  noActionVerbs,
  noActors,
  obligations,
  otherVoices,
  ownVoices,
  readerAppeals,
  reports,
  softAskVerbs,
} from '../../lexicon/asks.js';

/** How a sentence asks. */
export interface Ask {
  readonly rule: 'ask-verb' | 'ask-passive' | 'ask-participle' | 'modal' | 'necessity' | 'please';
  /** Who is asked, as printed; null where nobody is named. */
  readonly addressee: string | null;
  /** The text from the action on. */
  readonly action: string;
  /** The subject of the modal is what is acted upon: `detainees must be released`. */
  readonly passive: boolean;
}

const verbForms = askVerbs.map((verb) => {
  const [head = '', ...tail] = verb.split(' ');
  const rest = tail.length > 0 ? ` ${tail.join(' ')}` : '';
  return { verb, present: `${head}(?:s|es)?${rest}`, gerund: `${head.replace(/e$/, '')}ing${rest}`, participle: `${head.endsWith('e') ? `${head}d` : head === 'seek' ? 'sought' : `${head}ed`}${rest}` };
});
const PRESENT = verbForms.map((form) => form.present).join('|');
const GERUND = verbForms.map((form) => form.gerund).join('|');
const PARTICIPLE = verbForms.map((form) => form.participle).join('|');
const ADVERBS = String.raw`(?:(?:\w+ly|also|again|further|therefore|thus|hereby|now|once more|once again|all|jointly and \w+|in particular|respectfully and \w+|,)\s+){0,4}`;
const INTENT = String.raw`(?:(?:would|wish|want|would like|are writing|am writing|write(?: to you)?(?: today)?|must|can only|will)\s+(?:similarly\s+|also\s+|again\s+|respectfully\s+)*(?:to\s+)?)?`;

/** `we urge`, `Human Rights Watch strongly urges`, `would like to ask`, `write today to encourage`. */
const PERFORMATIVE = new RegExp(String.raw`(?<subject>^|.{0,400}?[\s,;"'(])${ADVERBS}${INTENT}${ADVERBS}\b(?<verb>${PRESENT})\b(?<rest>[\s\S]*)$`, 'i');
const PERFECT = new RegExp(String.raw`(?<subject>.{0,300}?)\b(?:have|has)\s+(?:\w+\s+){0,3}?(?<verb>${PARTICIPLE}|joined \w+ calls for)\b(?<rest>[\s\S]*)$`, 'i');
const ASKING = new RegExp(String.raw`(?:,\s*|\b(?:by|and)\s+)(?<verb>${GERUND})\b(?<rest>[\s\S]*)$`, 'i');
const PASSIVE = new RegExp(String.raw`(?<subject>[\s\S]*?)\b(?:is|are)\s+(?:hereby\s+|strongly\s+|respectfully\s+|also\s+|therefore\s+|further\s+)*(?:urged|requested|asked|called upon|called on|encouraged|invited|recommended|advised|expected)\s+to\s+(?<rest>[\s\S]*)$`, 'i');
const NECESSARY = new RegExp(String.raw`\b(?:it|what)\s+(?:is|remains|'s|was)\s+(?:\w+\s+){0,3}?${necessity}\s*,?\s*(?:now\s+)?(?<link>that|for)\s+(?<rest>[\s\S]*)$`, 'i');
const MODAL = new RegExp(String.raw`(?<subject>[\s\S]*?)\b(?<modal>${obligations})\b(?<rest>[\s\S]*)$`, 'i');
const TO = /^(?<object>[\s\S]{0,420}?)(?:,?\s+|^\s*)to\s+(?<action>(?:\w+ly\s+|also\s+|not\s+|further\s+){0,3}[a-z][\s\S]*)$/;
const THAT = /^(?<object>\s*that\s+)(?<clause>[\s\S]*)$/;

/**
 * Does a sentence ask somebody to do something?
 * Reads: `we urge X to …`, `we request that X …`, `X is requested to …`, `calling on X to …`, `X should …`, `it is crucial
 * that X …`, `please …`. Not: what others asked, reminders, predictions, questions, appeals to the reader of the page.
 */
export function askIn(sentence: string): Ask | null {
  if (readerAppeals.test(sentence) || /\?["')]*$/.test(sentence)) return null;
  return performative(sentence) ?? perfect(sentence) ?? passive(sentence) ?? necessary(sentence) ?? asking(sentence) ?? modal(sentence) ?? please(sentence);
}

function performative(sentence: string): Ask | null {
  const match = PERFORMATIVE.exec(sentence);
  const { subject = '', verb = '', rest = '' } = match?.groups ?? {};
  if (match === null || !isOwnVoice(subject, verb, sentence)) return null;
  return objectOf(rest, verb, 'ask-verb');
}

/** Does the text itself speak? The subject is the authors, or stands for them; a noun such as `the request` does not ask. */
function isOwnVoice(subject: string, verb: string, sentence: string): boolean {
  const clause = (subject.split(/[;:]|\b(?:that|which|who|because|although)\b/i).at(-1) ?? '').replace(/[\s"'(]+$/g, '').trim();
  const plain = verb.toLowerCase().replace(/e?s(?= |$)/, '');
  if (clause === '') return /^\p{Lu}/u.test(sentence.trim()) && /s$|s (?:on|upon|for|to)$/i.test(verb);
  const subjectWords = clause.replace(/^.*,\s*(?=(?:we|i)\b)/i, '');
  if (/(?:^|[\s,"'(])(?:we|i)(?:[\s,][^.]*)?$/i.test(subjectWords)) return !/\b(?:to|by|the|a|an|our|their|its|his|this|of|in|for|any|no)$/i.test(subjectWords) || /^(?:urge|ask|call)/.test(plain);
  if (/\b(?:to|the|a|an|of|their|its|his|her|our|this|that|any|no|will|would|can|may|not|should|must|and|or|who|which)$/i.test(clause)) return false;
  const near = clause.split(/,\s*/).at(-1) ?? clause;
  if (otherVoices.test(near) && !/\b(?:special|working group|committee)\b/i.test(near)) return false;
  return ownVoices.test(clause) || /\p{Lu}[\p{L}]+(?:\s+(?:strongly|also|again|further|therefore|\w+ly))*$/u.test(near);
}

/** Who is asked and for what: `X to do`, `that X do`, `the release of …`. */
function objectOf(rest: string, verb: string, rule: Ask['rule']): Ask | null {
  const that = THAT.exec(rest);
  if (that?.groups?.clause !== undefined) return clause(that.groups.clause, rule);
  const to = TO.exec(rest);
  const { object = '', action = '' } = to?.groups ?? {};
  const soft = softAskVerbs.has(verb.toLowerCase().replace(/s$/, ''));
  if (to !== null && !/[;:]/.test(object)) {
    if (soft && object.trim() === '' && !/^(?:seek|press)/i.test(verb)) return null;
    return { rule, addressee: object.trim() === '' ? null : object.trim(), action, passive: false };
  }
  if (soft && !/\b(?:you|your)\b/i.test(rest)) return null;
  if (/^\s*[,.;]?\s*$/.test(rest)) return null;
  return { rule, addressee: /^\s*(you)\b/i.exec(rest)?.[1] ?? null, action: rest.replace(/^\s*(?:you\b)?\s*/i, ''), passive: false };
}

/** `that X do`, `that X be done`, `that X should do`. */
function clause(text: string, rule: Ask['rule']): Ask {
  const modal = new RegExp(String.raw`^(?<subject>[\s\S]{1,200}?)\s+(?:${obligations}\s+)(?<action>[\s\S]*)$`, 'i').exec(text);
  const subjunctive = /^(?<subject>(?:the |each |all |every |any )?[\s\S]{1,160}?)\s+(?<action>(?:\w+ly\s+|not\s+|also\s+)*(?:be\s+\w+|[a-z]{3,}(?<!s|ed|ing|ly|er|al|ic|ion|ity|ent|ous|ive|and|the|for|with|from|that|into|upon|over|not))\b[\s\S]*)$/.exec(text);
  const { subject, action } = modal?.groups ?? subjunctive?.groups ?? {};
  if (subject === undefined || action === undefined) return { rule, addressee: null, action: text, passive: false };
  return { rule, addressee: subject.trim(), action, passive: /^(?:\w+ly\s+|not\s+)*be\s+\w+(?:ed|en|t|ne|ut)\b/.test(action) };
}

/** `experts have called on the minister to …`, where those are the text's own. */
function perfect(sentence: string): Ask | null {
  const { subject = '', verb = '', rest = '' } = PERFECT.exec(sentence)?.groups ?? {};
  if (verb === '' || subject.length > 160 || otherVoices.test(subject) || !ownVoices.test(subject) && !/^joined/i.test(verb)) return null;
  if (/\b(?:that|which|who|when|after|since|as)\b/i.test(subject)) return null;
  return TO.test(rest) ? objectOf(rest, verb, 'ask-verb') : null;
}

/** `X is requested to investigate`. */
function passive(sentence: string): Ask | null {
  const { subject = '', rest = '' } = PASSIVE.exec(sentence)?.groups ?? {};
  const actor = lastClause(subject);
  if (rest === '' || noActors.has(actor.toLowerCase()) || actor === '') return null;
  return { rule: 'ask-passive', addressee: actor, action: rest, passive: false };
}

/** `…, calling on them to support`. */
function asking(sentence: string): Ask | null {
  const match = ASKING.exec(sentence);
  const { verb = '', rest = '' } = match?.groups ?? {};
  if (match === null || !/^(?:urging|calling|asking|requesting|demanding|appealing)/i.test(verb) || !TO.test(rest)) return null;
  const before = sentence.slice(0, match.index);
  if (otherVoices.test(before.split(/[,;]/)[0]?.slice(0, 60) ?? '') && !ownVoices.test(before)) return null;
  if (!/\b(?:has|have)\s+written\b|\bwe\b|\bletter\b|\bstatement\b|\bpetition\b/i.test(before)) return null;
  const ask = objectOf(rest, verb, 'ask-participle');
  if (ask === null) return null;
  const written = /\bwritten to (?<to>[^,]+)/i.exec(before)?.groups?.to;
  return /^(?:them|it|him|her)$/i.test(ask.addressee ?? '') && written !== undefined ? { ...ask, addressee: written } : ask;
}

/** `It is crucial that the member states send …`, `It is time for X to …`. */
function necessary(sentence: string): Ask | null {
  const match = NECESSARY.exec(sentence);
  const { link = '', rest = '' } = match?.groups ?? {};
  if (match === null || /^what/i.test(match[0])) return null;
  if (link.toLowerCase() === 'that') {
    const ask = clause(rest, 'necessity');
    return ask.addressee === null || noActors.has(ask.addressee.toLowerCase()) ? null : ask;
  }
  const { object = '', action = '' } = TO.exec(rest)?.groups ?? {};
  return object.trim() === '' || /\b(?:us|me)$/i.test(object) ? null : { rule: 'necessity', addressee: object.trim(), action, passive: false };
}

/** `The government should end …`. The first modal whose subject can act decides. */
function modal(sentence: string): Ask | null {
  let from = 0;
  for (;;) {
    const match = MODAL.exec(sentence.slice(from));
    const { subject = '', modal: word = '', rest = '' } = match?.groups ?? {};
    if (match === null) return null;
    const before = sentence.slice(0, from) + subject;
    const ask = isAskingModal(before, word, rest) ? modalAsk(before, rest) : null;
    if (ask !== null) return ask;
    from += subject.length + word.length;
  }
}

function isAskingModal(before: string, word: string, rest: string): boolean {
  const actor = lastClause(before);
  const actorWords = actor.toLowerCase().split(/\s+/);
  const lastWord = actorWords.at(-1) ?? '';
  if (actor === '' || noActors.has(lastWord) || noActors.has(actorWords[0] ?? '') && actorWords.length <= 2) return false;
  if (reports.test(before) || /\b(?:that|which|who|whom)\s*$/i.test(before)) return false;
  if (/^(?:need|needs|have|has) to$/i.test(word) && !/\b(?:government|governments|authorities|states?|community|council|parliament|ministry|commission|union|leaders?|you|countries|companies|assembly|committee)\b/i.test(actor)) return false;
  const verb = /^\s*(?:(?:\w+ly|also|not|now|never|therefore|thus|at least|at the very least|,)\s+)*(?<first>[\p{L}]+)(?:\s+(?<second>[\p{L}]+))?/u.exec(rest)?.groups ?? {};
  if (verb.first === undefined || noActionVerbs.has(verb.first.toLowerCase())) return false;
  if (verb.first === 'be' && /^(?:clear|aware|no|a|an|the|noted|remembered|recalled|able|so|more|in|seen|obvious|understood|surprised|ashamed|proud|any|some|stressed|emphasized|possible|careful)$/i.test(verb.second ?? '')) return false;
  return true;
}

function modalAsk(before: string, rest: string): Ask {
  const action = rest.trim();
  const isPassive = /^(?:(?:\w+ly|also|not|now|thus|never)\s+)*be\s+(?:\w+ly\s+)?\w+/.test(action);
  return { rule: 'modal', addressee: lastClause(before), action, passive: isPassive };
}

/** The subject: what stands between the last break of the sentence and the modal. */
function lastClause(before: string): string {
  const pieces = before.split(/(?:[;:"(]|,(?!\s*(?:including|such as|as well as|in particular|especially|which|who|whose|where|with|and|or|both)\b)|\s-\s)\s*/);
  let clause = (pieces.at(-1) ?? '').trim();
  clause = clause.replace(/^.*?\b(?:we believe that|believe that|of the view that|convinced that|insist that|say that|and that|but that|so that|because|while|although|if|when|therefore|thus|hence|however|moreover|accordingly|furthermore|additionally|finally|instead|rather|likewise|but|yet|then)\b,?\s*/i, '');
  return clause.replace(/^(?:and|or|also|so|firstly|first|secondly|lastly)\s+/i, '').replace(/[,\s]+$/, '').trim();
}

/** `Please provide any information …` */
function please(sentence: string): Ask | null {
  const match = /^(?:please|kindly)\s+(?<rest>[a-z][\s\S]*)$/i.exec(sentence);
  return match?.groups?.rest === undefined ? null : { rule: 'please', addressee: 'you', action: match.groups.rest, passive: false };
}
