import {
  announcedDemands,
  askingLine,
  conditionedSteps,
  demandsThat,
  neededActs,
  neededSteps,
  ownDemands,
  ownNeeds,
  ownSummary,
  ownWants,
  someDemands,
} from '../../lexicon/ask-headings.js';
import { gatherings, reports } from '../../lexicon/ask-voices.js';
import { type Asked, asking } from './ask.js';
import { speaksForItself, toldOfItself } from './voice.js';

/*
 * Lead-ins that name demands, or tell that they are made, rather than ask themselves.
 */

/** Whom such a lead-in asks; null where it makes no demand. */
export interface Announced {
  readonly ask: Asked | null;
  /** It names nobody: a line below it may say whom the items under that ask. */
  readonly opensAll?: boolean;
}

const IS_ASKING =
  /^(?<before>[^;:]{2,160}?) (?<be>is|are|will be) (?:(?:\w+ly|also|now|today) ){0,2}(?:calling (?:up)?on|demanding|urging|asking|appealing to|pressing) (?<to>[^;:]{2,160}?),?(?: (?:to|immediately|urgently|that|now)){0,2}:$/i;

/** `The coalition is calling on the council to:`, `The rallies will be demanding the mayor immediately:` */
function isAsking(text: string): Asked | null {
  if (!text.endsWith(':')) return null;
  const { before = '', be = '', to = '' } = IS_ASKING.exec(text)?.groups ?? {};
  if (before === '' || reports.test(before)) return null;
  const speaks = speaksForItself(before, /^is$/i.test(be) ? 'calls' : 'call');
  return speaks || gatherings.test(before) ? { ...asking(to), isObject: true } : null;
}

/** It asks, and says of whom nowhere. */
const OF_ALL: Announced = { ask: { ...asking(''), addressee: null } };

/**
 * `We make the following recommendations to the Government:` asks, as `we recommend the following` does, and so does
 * `Our recommendations are:`.
 */
export function announced(text: string): Announced {
  if (ownWants.test(text) || someDemands.test(text)) return OF_ALL;
  const now = isAsking(text);
  if (now !== null) return { ask: now };
  const to = (conditionedSteps.exec(text) ?? askingLine.exec(text))?.groups?.to;
  if (to !== undefined) return { ask: { ...asking(to), isObject: true } };
  const isNeeded = (neededSteps.test(text) || neededActs.test(text)) && !reports.test(text);
  if (ownSummary.test(text) || isNeeded) return OF_ALL;
  const own = ownDemands.exec(text)?.groups;
  const match = announcedDemands.exec(text) ?? demandsThat.exec(text) ?? ownNeeds.exec(text);
  const { verb, past, to: whom = own?.to ?? null } = match?.groups ?? {};
  const before = text.slice(0, match?.index);
  const isOwn = own !== undefined || (verb !== undefined && speaksForItself(before, verb));
  if (!isOwn && (past === undefined || !toldOfItself(before))) return { ask: null };
  return { ask: { ...asking(''), addressee: whom }, opensAll: whom === null };
}
