import { obligations, readerAppeals } from '../../lexicon/asks.js';
import { withoutEnd } from '../../lexicon/ends.js';
import type { Ask } from './ask.js';
import { askingStems } from './ask-forms.js';
import { askByVerb, beginsWithAsk } from './ask-verbs.js';
import { askByCleft } from './clefts.js';
import { askByModal } from './modals.js';
import { askByNecessity, necessaryCues } from './necessity.js';
import { askByNoun, nounCues } from './noun-asks.js';
import { askInOther, mayAskInOther } from './other-languages.js';
import { askRepeated } from './repeated.js';
import { askSoftly, softCues } from './soft.js';
import { askWritten } from './told.js';

/** What may stand before `please`: `Finally,` `In your own interest,` */
const BEFORE_PLEASE =
  '(?:(?:so|and|but|therefore|thus|again|also|moreover|furthermore|lastly|finally|once again),? |(?:in (?!case|order|the event)|with |before |until |as |to (?:this|that) |for (?:the|your|our|this|that|these|all|now) )[^,;:"]{2,60}, )?';
/** What is told to any reader behind `please`. */
const TO_READER =
  '(?!be (?:informed|advised|aware|assured)|note|find|see|contact|accept|do not hesitate|feel free|rest assured|click|visit|(?:e-?mail|phone|go to|consult|refer to|watch) )';
const PLEASE = new RegExp(`^${BEFORE_PLEASE}(?:please|kindly),? ${TO_READER}(?<rest>[a-z].*)`, 'is');
/** A sentence that asks, in whichever way, holds one of these. */
const CUE = new RegExp(
  String.raw`\b(?:${askingStems}|${obligations}|${necessaryCues}|${nounCues}|(?:we|i) (?:would|'d) |(?:would|could|will|can) you |please|kindly|wr(?:ote|itten) to |${softCues})`,
  'i',
);

/** Can a sentence of a text ask? Most paragraphs hold none that can. */
export function mayAsk(text: string): boolean {
  return CUE.test(text) || mayAskInOther(text);
}

/** A sentence longer than this is no sentence. */
export const LONGEST_SENTENCE = 2500;

/** `Please do not close it`, `please do open it` */
const DO =
  /^do (?=(?:not|[a-z]{2,}) (?:the|an?|your|our|us|this|these|all|[a-z]+)\b)(?!the\b|an?\b|your\b|what\b|this\b|all\b)/;

const isQuestion = (sentence: string): boolean =>
  withoutEnd(sentence, /["')]/).endsWith('?') && !POLITE_QUESTION.test(sentence);

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
    askByNoun(whole) ??
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

/** `Would you please open it?` */
const POLITE_QUESTION = new RegExp(
  String.raw`^(?:(?:so|and|then|therefore|finally),? )?(?:would|could|will|can) you (?:please|kindly) ${TO_READER}(?<rest>[a-z].*)\?["')]?$`,
  'is',
);

/** `Please provide any information …`, `Could you kindly tell us …?` */
function please(sentence: string): Ask | null {
  const rest = (PLEASE.exec(sentence) ?? POLITE_QUESTION.exec(sentence))?.groups?.rest;
  return rest === undefined
    ? null
    : { rule: 'please', addressee: 'you', action: rest.replace(DO, ''), passive: false };
}
