import { operativeVerbs } from '../../lexicon/ask-voices.js';
import { actors } from '../../lexicon/asks.js';
import { countriesIn } from '../countries.js';

/*
 * What a resolution says of somebody in the paragraph in which it goes on to ask.
 */

const OPERATIVE = new RegExp(
  String.raw`^\W*(?:(?:further|also)\s+)?${operativeVerbs}\s(?<object>[^;:]{2,300}?),?\s+and\s+(?:(?:further|also|again|\w+ly|in this regard),?\s+)*$`,
  'i',
);
/** Behind the one who is praised, and for what. */
const PRAISE = /,| (?:for|on|in|that|which|who|with|to|by)\b/;

/** The clause of a resolution's paragraph that stands before its second verb: `Commends the Commission and`. */
function operative(before: string): string | null {
  const clause = before.slice(before.lastIndexOf(';') + 1);
  return OPERATIVE.exec(clause)?.groups?.object ?? null;
}

/** A verb in capitals is the resolution's own, whatever clauses stand before it. */
export function goesOnInResolution(before: string, verb: string): boolean {
  const object = operative(before);
  return object !== null && (/^\p{Lu}{3}/u.test(verb) || !/\b(?:that|which|who|whose)\b/i.test(object));
}

/** Whom a resolution speaks of before it asks: `it` in `Commends the Commission for its work and urges it to …`. */
export function operativeObject(before: string): string | null {
  const object = operative(before) ?? '';
  return doerOf(object) ?? (object.split(PRAISE)[0]?.trim() || null);
}

/** `the part of Chad in the raid` */
const DEED_OF =
  /^(?<deed>(?:the |all |any |its |their )?[\p{Ll}\d -]{3,60}?) of (?<who>(?:the |all )?[\p{L}'-]+(?: (?:of (?:the )?)?\p{Lu}[\p{L}'-]*)*)/u;
/** `the raid on the tower by the police` */
const DEED_BY =
  /^(?<deed>(?:the |all |any |its |their )?[\p{Ll}\d-]+(?: [\p{L}\d'-]+){0,8}?) by (?<who>(?:the |all )?[\p{L}'-]+(?: (?:of (?:the )?)?\p{Lu}[\p{L}'-]*)*)/u;

/** Who does what a resolution speaks of; null where that is somebody already. */
function doerOf(object: string): string | null {
  for (const { groups } of [DEED_BY.exec(object), DEED_OF.exec(object)].filter((match) => match !== null)) {
    const { deed = '', who = '' } = groups ?? {};
    const [head = ''] = deed.split(/ (?:of|on|in|for|to) /);
    if (actors.test(head)) return null;
    if (actors.test(who) || (/\p{Lu}/u.test(who) && countriesIn(who).length > 0)) return who;
  }
  return null;
}
