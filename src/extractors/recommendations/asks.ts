import { actionCategories } from '../../lexicon/actions.js';
import { actors, necessity, noActors, obligations, readerAppeals } from '../../lexicon/asks.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Ask } from './ask.js';
import { askingStems } from './ask-forms.js';
import { askByVerb, beginsWithAsk } from './ask-verbs.js';
import { askOfClause, DETERMINER, infinitiveClause } from './clauses.js';
import { askByCleft } from './clefts.js';
import { withBlankInsertions } from './insertions.js';
import { askByModal } from './modals.js';
import { askInOther, mayAskInOther } from './other-languages.js';
import { askRepeated } from './repeated.js';
import { askSoftly, softCues } from './soft.js';
import { askWritten } from './told.js';

const NECESSARY = new RegExp(
  String.raw`\b(?:it|what) (?:is|remains|'s|was) (?:\w+ ){0,3}?${necessity}(?:, [^,;:]{2,80}(?:,[^,;:]{2,40})?(?=,))? ?,? ?(?:now )?(?<link>that|for) (?<rest>.*)`,
  'is',
);
/** `It is incumbent on X to …` */
const INCUMBENT = /\bit (?:is|remains) (?:\w+ ){0,3}?incumbent (?:up)?on (?<rest>.*)/is;
/** What may stand before `please`: `Finally,` `In your own interest,` */
const BEFORE_PLEASE =
  '(?:(?:so|and|but|therefore|thus|again|also|moreover|furthermore|lastly|finally|once again),? |(?:in (?!case|order|the event)|with |before |until |as |to (?:this|that) |for (?:the|your|our|this|that|these|all|now) )[^,;:"]{2,60}, )?';
const PLEASE = new RegExp(
  `^${BEFORE_PLEASE}(?:please|kindly) (?!be (?:informed|advised|aware|assured)|note|find|see|contact|accept|do not hesitate|feel free|rest assured|click|visit|(?:e-?mail|phone|go to|consult|refer to|watch) )(?<rest>[a-z].*)`,
  'is',
);
/** A sentence that asks, in whichever way, holds one of these. */
const CUE = new RegExp(
  String.raw`\b(?:${askingStems}|${obligations}|(?:it|what) (?:is|remains|'s|was) |(?:we|i) would |please|kindly|wr(?:ote|itten) to |${softCues})`,
  'i',
);

/** Can a sentence of a text ask? Most paragraphs hold none that can. */
export function mayAsk(text: string): boolean {
  return CUE.test(text) || mayAskInOther(text);
}

/** A sentence longer than this is no sentence. */
export const LONGEST_SENTENCE = 2500;

const isQuestion = (sentence: string): boolean => withoutEnd(sentence, /["')]/).endsWith('?');

/**
 * Does a sentence ask somebody to do something?
 * Reads: `we urge X to …`, `we repeat our call on X to …`, `we request that X …`, `X is requested to …`, `calling on X to
 * …`, `X should …`, `what X should do is …`, `it is crucial that X …`, `it is incumbent on X to …`, `please …`, `we would
 * appreciate …`, `we earnestly hope you will …`, `your help is needed`, and what asks in another language. Not: what others asked, reminders,
 * predictions, questions, appeals to the reader of the page.
 * @param sentence with folded quotes, dashes and spaces
 */
export function askIn(sentence: string): Ask | null {
  if (sentence.length > LONGEST_SENTENCE || !mayAsk(sentence)) return null;
  const whole = withoutRunIn(sentence);
  const ask =
    askByVerb(whole) ??
    askRepeated(whole) ??
    askWritten(whole) ??
    askByCleft(whole) ??
    askByNecessity(whole) ??
    askByModal(whole) ??
    please(whole) ??
    askSoftly(whole) ??
    askInOther(whole);
  return ask === null || isQuestion(sentence) || readerAppeals.test(sentence) ? null : ask;
}

/** The first mark of a list that is run into its sentence, and what opens the list. */
const RUN_IN = /: ?["']?\((?:a|i|1)\) ?(?<first>\p{L})/u;

/** `The ministry should: (a) Mend the bridge; (b) pay` asks as `The ministry should mend the bridge` does. */
function withoutRunIn(sentence: string): string {
  if (!sentence.includes(':')) return sentence;
  return sentence.replace(RUN_IN, (_, first: string) => ` ${first.toLowerCase()}`);
}

/** An item that begins with the asking verb itself: `Call upon all States to …` below `The participants:`. */
export function askInItem(item: string): Ask | null {
  const asking = beginsWithAsk(item) ? askByVerb(`We ${item.charAt(0).toLowerCase()}${item.slice(1)}`) : null;
  return asking ?? askIn(item);
}

/** `It is crucial that the member states send …`, `It is time for X to …`. */
function askByNecessity(sentence: string): Ask | null {
  const incumbent = INCUMBENT.exec(sentence)?.groups?.rest;
  if (incumbent !== undefined) return necessaryFor(incumbent);
  const match = NECESSARY.exec(sentence);
  const { link = '', rest = '' } = match?.groups ?? {};
  if (match === null || /^what|^it was (?:\w+ )?(?:requested|recommended|proposed)\b/i.test(match[0]))
    return null;
  if (link.toLowerCase() === 'that') {
    const ask = inThirdPerson(rest) ?? askOfClause(rest, 'necessity');
    return ask.addressee === null || noActors.has(ask.addressee.toLowerCase()) ? null : ask;
  }
  return necessaryFor(rest);
}

/** `X to send …` */
function necessaryFor(rest: string): Ask | null {
  const infinitive = infinitiveClause(rest);
  if (infinitive === null || infinitive.object === '' || /\b(?:us|me)$/i.test(infinitive.object)) return null;
  return { rule: 'necessity', addressee: infinitive.object, action: infinitive.action, passive: false };
}

const THIRD_PERSON =
  /^(?<subject>[^,;:]{2,90}?),? (?<action>(?:(?:\w+ly|also|now) )*(?<verb>[a-z]{3,}s)\b(?! (?:of|to|in|is|are|was|were|be|has|have|and|that|which|should|must)\b).*)/su;

/** `It is essential that Chad ratifies the treaty`: an actor, and a verb that is no plural. */
function inThirdPerson(clause: string): Ask | null {
  const {
    subject = '',
    action = '',
    verb = '',
  } = THIRD_PERSON.exec(withBlankInsertions(clause))?.groups ?? {};
  const bare = bareOf(verb);
  const last = subject.slice(subject.lastIndexOf(' ') + 1);
  const isActor = actors.test(subject) || /^\p{Lu}/u.test(last);
  if (bare === null || !isActor || DETERMINER.test(last)) return null;
  return { rule: 'necessity', addressee: subject, action: action.replace(verb, bare), passive: false };
}

/** `ratifies` gives `ratify`, `uses` gives `use`, `passes` gives `pass`. */
function bareOf(verb: string): string | null {
  const stems = [verb.replace(/ies$/, 'y'), verb.replace(/s$/, ''), verb.replace(/es$/, '')];
  return stems.find((stem) => actionCategories.has(stem)) ?? null;
}

/** `Please provide any information …` */
function please(sentence: string): Ask | null {
  const rest = PLEASE.exec(sentence)?.groups?.rest;
  return rest === undefined
    ? null
    : { rule: 'please', addressee: 'you', action: rest.replace(/^do (?=not )/, ''), passive: false };
}
