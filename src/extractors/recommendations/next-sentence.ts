import { actionCategories } from '../../lexicon/actions.js';
import { nounFirst, readerAppeals } from '../../lexicon/asks.js';
import type { Ask } from './ask.js';
import { PRESENT } from './ask-forms.js';
import { objectOf } from './ask-object.js';

/*
 * A sentence that only asks behind another, and whom that one asks.
 */

const GOING_ON =
  /^(?:It|They|He|She) (?:also )?(?:should|must|ought to) (?!be\b|have\b|note\b|remember\b)(?<action>.*)/s;
/** `They also called on it to …` after what they asked. */
const GOING_ON_TOLD =
  /^(?:It|They|He|She) (?:also |further )?(?:urged|called (?:up)?on|asked|requested|recommended|demanded) (?<object>.{1,160}?) to (?<action>.*)/s;
/** `They also urge it to …` behind what they ask. */
const GOING_ON_ASKING = /^(?:They|He|She) (?:also|further|again|additionally) /;
const ASKING = new RegExp(String.raw`^(?:\w+ly )?(?<verb>${PRESENT})\b(?<rest>.*)$`, 's');
/** A verb in its bare form, which no noun is before an article or a pronoun. */
const IMPERATIVE =
  /^(?:Do not [a-z]+|Ensure that|(?<verb>\p{Lu}\p{Ll}+)) (?:the|an?|our|your|this|these|those|all|any|every|each|her|his|him|them|us|me|its?|their|[a-z]{3,}ly)\b/u;

/** `Do not close the gate.` `Open the gate.` */
function isImperative(text: string): boolean {
  const match = IMPERATIVE.exec(text) ?? /^Do not [a-z]{3,}\b/.exec(text);
  if (match === null || text.endsWith('?') || nounFirst.test(text) || readerAppeals.test(text)) return false;
  const verb = match.groups?.verb?.toLowerCase();
  return verb === undefined || actionCategories.has(verb);
}

/**
 * What a sentence goes on asking: `It should also close …` below one of the paragraph that asks, `Do not close …` and
 * `Open the gate.` right behind one.
 * @param above what the sentence right before it asks
 */
export function goingOn(text: string, previous: Ask | undefined, above: Ask | undefined): Ask | null {
  if (previous === undefined) return null;
  if (above !== undefined && isImperative(text))
    return { ...above, action: text.replace(/^Do (?=not )/, ''), passive: false };
  const action = GOING_ON.exec(text)?.groups?.action;
  if (action !== undefined) return { ...previous, rule: 'modal', action };
  return goingOnAsking(text, previous) ?? goingOnTold(text, previous);
}

/** What is asked, where a pronoun is asked the one whom the sentence before asks. */
const withPrevious = (ask: Ask, previous: Ask): Ask =>
  /^(?:it|them|him|her)$/i.test(ask.addressee ?? '') ? { ...ask, addressee: previous.addressee } : ask;

/** Behind a demand by its verb `They` are those who made it. */
function goingOnAsking(text: string, previous: Ask): Ask | null {
  const subject = previous.rule === 'ask-verb' ? GOING_ON_ASKING.exec(text)?.[0] : undefined;
  if (subject === undefined) return null;
  const { verb, rest = '' } = ASKING.exec(text.slice(subject.length))?.groups ?? {};
  const ask = verb === undefined ? null : objectOf(rest, verb, 'ask-verb');
  return ask === null ? null : withPrevious(ask, previous);
}

function goingOnTold(text: string, previous: Ask): Ask | null {
  const told = GOING_ON_TOLD.exec(text)?.groups;
  if (told?.action === undefined) return null;
  return withPrevious({ ...previous, addressee: told.object ?? null, action: told.action }, previous);
}

/** What those do who are only spoken of: `They should receive a part of it` */
const BENEFITS =
  /^(?:\w+ly |also |not |then )*(?:receive|enjoy|benefit|obtain|get|have|live|feel|know|face|be)\b/;

/** `They must open it` behind a sentence whose subject must do something: those are asked further. */
export function ofThem(ask: Ask | null, above: Ask | undefined): Ask | null {
  if (ask?.rule !== 'modal' || ask.passive || !/^they$/i.test(ask.addressee ?? '')) return ask;
  if (above?.rule !== 'modal' || above.passive || BENEFITS.test(ask.action)) return ask;
  return { ...ask, addressee: above.addressee };
}
