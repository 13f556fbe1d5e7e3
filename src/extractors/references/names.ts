import { bodyAfterName } from '../../lexicon/instrument-words.js';
import type { Span } from '../../schema/span.js';
import { acronymAt } from './acronyms.js';
import type { Found, Hit } from './hit.js';
import { openingsIn } from './openings.js';
import { longestName, mayOpen } from './registry.js';
import type { ShortNames } from './short-names.js';
import { isSkipped, type Token, Words } from './tokens.js';

const CONTEXT = 60;
/** ` (CEDAW)`, ` ("the Convention", CAT)` right after a name defines it. */
const DEFINITION =
  /^[\s\uFEFF]*\(\s*(?:(?:hereinafter|hereafter|henceforth|also|known|called|referred to|as|or)[\s,:]+)*["']?(?:the\s+)?["']?(\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*|Convention|Covenant|Protocol|Charter|Statute|Declaration|Treaty)["']?\s*(?:[,;][^()]{0,60})?\)/u;
/** A year or number in apposition belongs to the name: `of 1949`, `, 1930`, `1952`, `(1989)`. */
const YEAR_AFTER =
  /^(?:,?[\s\uFEFF]+(?:of[\s\uFEFF]+)?(?:1[89]|20)\d\d(?![\p{N}/-])|[\s\uFEFF]+\((?:1[89]|20)\d\d\))/u;

/** A short name that others of the region begin with. */
const SHORT = /^(?:American|African|European|Arab)[\s\uFEFF]+(?:Convention|Charter)$/;
const LONGER =
  /^[\s\uFEFF]+(?:on|for|of|against|concerning|relating[\s\uFEFF]+to)[\s\uFEFF]+(?:the[\s\uFEFF]+)?\p{Lu}/u;

/**
 * Names and acronyms of registered instruments in a block. A name begins with a capital or a year; an acronym stands in
 * its exact case. An acronym that the text itself defines joins `defined`.
 * @param openings where in the block one of the registry may open
 */
export function findNames(
  block: Span,
  text: string,
  openings: readonly number[],
  defined: ShortNames,
): Hit[] {
  const hits: Hit[] = [];
  let free = block.start;
  const readAt = (at: number): void => {
    if (at < free) return;
    const words = new Words(text, at, block.end);
    const found = nameAt(words, text, block) ?? acronymAt(words, text, block, defined);
    if (found === null) return;
    const named = take(found.hit, hits, text, block, defined);
    free = Math.max(named, words.at(found.count - 1)?.end ?? named);
  };
  for (const at of openings) if (!defined.openMore) readAt(block.start + at);
  if (!defined.openMore) return hits;
  for (const at of openingsIn(text, block))
    if (mayOpen(text, at, block.end) || defined.mayOpen(text, at, block.end)) readAt(at);
  return hits;
}

/**
 * Take in a name with what the text says right behind it.
 * @returns where the next name can begin
 */
function take(hit: Hit, hits: Hit[], text: string, block: Span, defined: ShortNames): number {
  const after = text.slice(hit.end, Math.min(block.end, hit.end + CONTEXT));
  const [definition = '', defining = ''] = DEFINITION.exec(after) ?? [];
  if (defining !== '' && hit.rule === 'name' && !isBodys(text.slice(hit.start, hit.end), defining))
    defined.add(defining, hit.ids);
  if (!bodyAfterName.test(after.slice(definition.length))) {
    const last = hits.at(-1);
    if (last !== undefined && isSameInBrackets(text, last, hit))
      hits[hits.length - 1] = { ...last, end: hit.end };
    else hits.push(hit);
  }
  // The acronym that the name defines belongs to its mention.
  return hit.end + definition.indexOf(defining) + defining.length;
}

/** `Statute of the International Court (IC)`: the acronym is made of the initials of the body that the name ends in. */
function isBodys(name: string, acronym: string): boolean {
  return [...name.matchAll(/\bof[\s\uFEFF]+(?:the[\s\uFEFF]+)?/g)].some(
    ({ index, 0: { length } }) => initials(name.slice(index + length)) === acronym,
  );
}

const initials = (name: string): string => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');

/** `the Convention on … (Istanbul Convention)`: the other name in brackets belongs to the mention. */
function isSameInBrackets(text: string, last: Hit, hit: Hit): boolean {
  if (last.ids.join() !== hit.ids.join()) return false;
  return /^[\s\uFEFF]*\([\s\uFEFF"']*(?:(?:known as|also called|hereinafter)[\s\uFEFF]+)?(?:the[\s\uFEFF]+)?["']?$/.test(
    text.slice(last.end, hit.start),
  );
}

function nameAt(words: Words, text: string, block: Span): Found | null {
  const first = words.at(0);
  const name = longestName(words, text);
  const last = name === null ? undefined : words.at(name.count - 1);
  if (first === undefined || name === null || last === undefined || !hasCapital(words.slice(0, name.count)))
    return null;
  if (goesOn(text.slice(first.start, last.end), text.slice(last.end, last.end + CONTEXT))) return null;
  const year = YEAR_AFTER.exec(text.slice(last.end, Math.min(block.end, last.end + 14)));
  return {
    hit: { start: first.start, end: last.end + (year?.[0].length ?? 0), ids: name.ids, rule: 'name' },
    count: name.count,
  };
}

/** `African Charter on Harbours` is not the `African Charter`. */
function goesOn(name: string, after: string): boolean {
  return SHORT.test(name) && LONGER.test(after);
}

/** Do half of the words have one, those that join them and numbers aside: `Protocol 13 to the ECHR`? */
function hasCapital(tokens: readonly Token[]): boolean {
  const own = tokens.filter((token) => !isSkipped(token) && !/^\d/.test(token.raw));
  return (
    own.filter((token) => /^\p{Lu}/u.test(token.raw)).length * 2 >= own.length ||
    tokens.length > 6 ||
    /^\d{4}$/.test(tokens[0]?.raw ?? '')
  );
}
