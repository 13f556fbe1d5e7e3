import { deeds } from '../../lexicon/asks.js';
import type { Ask } from './ask.js';

/*
 * What is asked of the reader of a letter as a wish.
 */

const SOFT =
  /\b(?:we|i) (?:would|should) (?:\w+ly |also )?(?:be (?:very |most )?(?:grateful|thankful|obliged)|appreciate|welcome) (?:it )?(?<rest>(?:if you|for (?:a|your|any)|receiving|a (?:response|reply|meeting)|your (?:response|reply|cooperation)|the opportunity|any).*)/is;

const YOU = 'your?(?: (?:government|administration|office|ministry|company|excellency))?';
/** `We sincerely hope that you will …`, where a plain hope asks nothing. */
const HOPE = new RegExp(
  String.raw`\b(?:(?:we|i)(?:,[^;:]{2,160},)? (?:(?:also|therefore|do|and) )*(?:(?:sincerely|strongly|earnestly|fervently|dearly|urgently) hope|(?:\w+ly )?trust)|it is our (?:\w+ )?hope) (?:that )?${YOU} (?:will|would|can|could) (?:also |now )?(?!(?:be|have|find|understand|agree|share|see|enjoy|know|remember|not)\b)(?<action>[a-z].*)`,
  'is',
);
/** `We hope you will take steps to …` asks for deeds. */
const HOPE_OF_DEEDS = new RegExp(
  String.raw`\b(?:we|i) (?:also |therefore |do )?hope (?:that )?${YOU} (?:(?:will|would|can) )?(?:also |now )?(?<action>(?:take|use) (?:\w+ ){0,3}(?:steps|measures|action|influence|power)\b.*)`,
  'is',
);
/** `We approach you with the request to …` */
const WITH_REQUEST =
  /\b(?:we|i)\b[^;:]{0,200} (?:to |approach(?:ing)? |address(?:ing)? )you(?: today)? with (?:an?|the|this|our|my) (?:\w+ ){0,2}(?:request|plea|appeal|favou?r) (?:to|that you) (?<action>[a-z].*)/is;

const DEED = [...deeds.keys()].join('|');
/** `Your immediate intervention is much needed.` */
const YOUR_DEED = new RegExp(
  String.raw`^(?:[^,;:]{2,60}, )?your (?:\w+ ){0,2}(?<deed>${DEED})(?: (?:in|on|to|for|with|at|by)\b[^,;:]{2,120}?)? (?:is|are) (?:(?:now|very|so|most|much|badly|urgently|desperately|also|therefore) ){0,3}(?:needed|required|crucial|critical|essential|vital|urgent|indispensable|imperative|necessary|requested|sought|called for)\b`,
  'i',
);

/** Without one of these a sentence asks nothing so, as an alternative of an expression. */
export const softCues = String.raw`(?:hope|trust) (?:that )?you|you with |your (?:\w+ ){0,2}(?:${DEED})\b`;

/** `We would be grateful if you could open it` */
const IF_YOU = /^if you (?:could|would|can|will|might) (?:please |kindly |also |now )?(?<action>[a-z].*)/is;

/** `We would appreciate a response within 60 days.`, `We earnestly hope that you will reply`, `Your help is needed` */
export function askSoftly(sentence: string): Ask | null {
  const rest = SOFT.exec(sentence)?.groups?.rest;
  const asked = rest === undefined ? hoped(sentence) : (IF_YOU.exec(rest)?.groups?.action ?? 'respond');
  return asked === undefined ? null : { rule: 'soft-ask', addressee: 'you', action: asked, passive: false };
}

function hoped(sentence: string): string | undefined {
  if (!/you/i.test(sentence)) return undefined;
  const deed = YOUR_DEED.exec(sentence)?.groups?.deed?.toLowerCase();
  if (deed !== undefined) return deeds.get(deed);
  return (HOPE.exec(sentence) ?? HOPE_OF_DEEDS.exec(sentence) ?? WITH_REQUEST.exec(sentence))?.groups?.action;
}
