import { actionCategories } from '../../lexicon/actions.js';
import type { Ask } from './ask.js';
import { objectOf } from './ask-object.js';
import { speaksForItself } from './voice.js';

/*
 * A call that the authors name and make again: `We repeat our call on the council to open it.`
 */

const CALL = String.raw`(?:our|my|its|their|this|the|an?|all|these)\s(?:[a-z-]+\s){0,2}?(?:calls?|appeals?|pleas?|requests?|demands?)\s(?:(?:of|by|from|made by)\s[^,;:]{2,80}?\s)?(?<link>on|upon|to|for|that)\b(?<rest>.*)$`;
const REPEATS = new RegExp(
  String.raw`\b(?<verb>(?:reiterate|renew|repeat|restate|reaffirm|issue|make)s?|(?<joins>(?:join|echo|second|support|back|endorse)(?:e?s)?))\s${CALL}`,
  'is',
);
const REPEATED = new RegExp(
  String.raw`\b(?<verb>reiterated|renewed|repeated|restated|reaffirmed|issued|made)\s${CALL}`,
  'is',
);
/** Without one of these nothing is made again. */
const CUE =
  /\b(?:reiterat|renew|repeat|restat|reaffirm|issue|mak|made|join|echo|second|support|back|endors)/i;

/** `We reiterate our call on X to …`, `River Watch today renews its appeal to X to …`, `we make an urgent plea for X to …` */
export function askRepeated(sentence: string): Ask | null {
  const { verb = '', joins, before, link, rest } = callIn(sentence, REPEATS);
  const ask = verb !== '' && speaksForItself(before, verb) ? asked(link, rest) : null;
  // `We support the call for papers`
  return joins !== undefined && ask?.addressee == null ? null : ask;
}

/** The same of the past, by those of whom a release tells: `The coalition reiterated its call on X to …` */
export function askToldAgain(sentence: string, isIssuer: (before: string) => boolean): Ask | null {
  const { verb = '', before, link, rest } = callIn(sentence, REPEATED);
  const ask = verb !== '' && isIssuer(before) ? asked(link, rest) : null;
  return ask?.addressee == null ? null : ask;
}

interface Call {
  readonly verb?: string | undefined;
  /** The verb, where it joins the call of others. */
  readonly joins?: string | undefined;
  readonly before: string;
  readonly link: string;
  readonly rest: string;
}

function callIn(sentence: string, form: RegExp): Call {
  const match = CUE.test(sentence) ? form.exec(sentence) : null;
  const { verb, joins, link = '', rest = '' } = match?.groups ?? {};
  return { verb, joins, before: sentence.slice(0, match?.index ?? 0), link: link.toLowerCase(), rest };
}

/** `call to end it` names the deed, `call to the council to end it` whom it asks. */
function asked(link: string, rest: string): Ask | null {
  const [first = ''] = /(?<=^\s)\p{Ll}+/u.exec(rest) ?? [];
  if (link === 'to' && actionCategories.has(first))
    return { rule: 'ask-verb', addressee: null, action: rest.trim(), passive: false };
  return objectOf(link === 'that' ? ` that${rest}` : rest, `call ${link}`, 'ask-verb');
}
