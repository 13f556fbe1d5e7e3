import { ambiguousAcronyms, bodyAfterName, legalContext } from '../../lexicon/instrument-words.js';
import type { Span } from '../../schema/span.js';
import type { Hit } from './hit.js';
import { byAcronym, longestName } from './registry.js';
import type { Token } from './tokens.js';

const CONTEXT = 60;
/** ` (CEDAW)`, ` ("the Convention", CAT)` right after a name defines it. */
const DEFINITION =
  /^[\s\uFEFF]*\(\s*(?:(?:hereinafter|hereafter|henceforth|also|known|called|referred to|as|or)[\s,:]+)*["']?(?:the\s+)?["']?(\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*|Convention|Covenant|Protocol|Charter|Statute|Declaration|Treaty)["']?\s*(?:[,;][^()]{0,60})?\)/u;
/** `Art 10 ECHR`, without the point that the lexicon asks for. */
const ARTICLE = /\b[Aa]rts?\.?[\s\uFEFF]+\d/;
/** A year or number in apposition belongs to the name: `of 1949`, `, 1930`, `1952`. */
const YEAR_AFTER = /^,?[\s\uFEFF]+(?:of[\s\uFEFF]+)?(?:1[89]|20)\d\d(?![\p{N}/-])/u;

/**
 * Names and acronyms of registered instruments in a block. A name begins with a capital or a year; an acronym stands in
 * its exact case. An acronym that the text itself defines joins `defined`.
 */
export function findNames(
  block: Span,
  text: string,
  tokens: readonly Token[],
  defined: Map<string, readonly string[]>,
): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = nameAt(tokens, i, text, block) ?? acronymAt(tokens, i, text, block, defined);
    if (found === null) {
      i++;
      continue;
    }
    const after = text.slice(found.hit.end, Math.min(block.end, found.hit.end + CONTEXT));
    const definition = DEFINITION.exec(after);
    if (definition?.[1] !== undefined && found.hit.rule === 'name') defined.set(definition[1], found.hit.ids);
    if (!bodyAfterName.test(definition === null ? after : after.slice(definition[0].length))) {
      const last = hits.at(-1);
      if (last !== undefined && isSameInBrackets(text, last, found.hit))
        hits[hits.length - 1] = { ...last, end: found.hit.end };
      else hits.push(found.hit);
    }
    i += found.count;
    // The acronym that the name defines belongs to its mention.
    const defining = definition?.[1] ?? '';
    const until =
      found.hit.end + (definition === null ? 0 : definition[0].indexOf(defining) + defining.length);
    while (i < tokens.length && (tokens[i]?.start ?? block.end) < until) i++;
  }
  return hits;
}

/** `the Convention on … (Istanbul Convention)`: the other name in brackets belongs to the mention. */
function isSameInBrackets(text: string, last: Hit, hit: Hit): boolean {
  if (last.ids.join() !== hit.ids.join()) return false;
  return /^[\s\uFEFF]*\([\s\uFEFF"']*(?:(?:known as|also called|hereinafter)[\s\uFEFF]+)?(?:the[\s\uFEFF]+)?["']?$/.test(
    text.slice(last.end, hit.start),
  );
}

type Found = { hit: Hit; count: number };

function nameAt(tokens: readonly Token[], i: number, text: string, block: Span): Found | null {
  const first = tokens[i];
  if (first === undefined || !/^[\p{Lu}\p{N}]/u.test(first.raw)) return null;
  const name = longestName(tokens, i, text);
  const last = name === null ? undefined : tokens[i + name.count - 1];
  if (name === null || last === undefined || !hasCapital(tokens.slice(i, i + name.count))) return null;
  const year = YEAR_AFTER.exec(text.slice(last.end, Math.min(block.end, last.end + 14)));
  return {
    hit: { start: first.start, end: last.end + (year?.[0].length ?? 0), ids: name.ids, rule: 'name' },
    count: name.count,
  };
}

function hasCapital(tokens: readonly Token[]): boolean {
  return (
    tokens.filter((token) => /^\p{Lu}/u.test(token.raw)).length * 2 >= tokens.length ||
    tokens.length > 6 ||
    /^\d{4}$/.test(tokens[0]?.raw ?? '')
  );
}

function acronymAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  block: Span,
  defined: ReadonlyMap<string, readonly string[]>,
): Found | null {
  const token = tokens[i];
  if (token === undefined || !/^\p{Lu}/u.test(token.raw)) return null;
  // `ICCPR-OP1`, `OP-CAT`: an acronym may hold a hyphen.
  const joined = /^-[\p{L}\p{N}-]+/u.exec(text.slice(token.end, token.end + 12))?.[0] ?? '';
  const possessive = /'s?$/.exec(token.raw)?.[0] ?? '';
  const raw = token.raw.slice(0, token.raw.length - possessive.length);
  for (const tail of joined === '' ? [''] : [joined, '']) {
    const acronym = raw + tail;
    const own = defined.get(acronym);
    const registered = byAcronym(acronym);
    if (own !== undefined && !/\p{Lu}.*\p{Lu}/u.test(acronym) && isOthersHead(text, token, block)) continue;
    if ((own === undefined && registered === null) || isBodys(text, token, block)) continue;
    if (own === undefined && ambiguousAcronyms.has(acronym) && !isCitedAsLaw(text, token, block)) continue;
    const end = token.start + acronym.length;
    let count = 1;
    while ((tokens[i + count]?.start ?? block.end) < end) count++;
    return { hit: { start: token.start, end, ids: own ?? [registered ?? ''], rule: 'acronym' }, count };
  }
  return null;
}

/** `the Constitutional Convention`, `the Convention on Lamps`: not the `Convention` that the text defines. */
function isOthersHead(text: string, token: Token, block: Span): boolean {
  return (
    /(?<![\p{L}\p{N}])(?!(?:The|This|That)[\s\uFEFF])\p{Lu}[\p{L}'-]*[\s\uFEFF]+$/u.test(
      text.slice(Math.max(block.start, token.start - CONTEXT), token.start),
    ) || /^[\s\uFEFF]+(?:on|against|for|relating|concerning)\b/.test(text.slice(token.end, block.end))
  );
}

function isCitedAsLaw(text: string, token: Token, block: Span): boolean {
  const before = text.slice(Math.max(block.start, token.start - CONTEXT), token.start);
  const after = text.slice(token.end, Math.min(block.end, token.end + CONTEXT));
  return [legalContext, ARTICLE].some((law) => law.test(before) || law.test(after)) && !/\(\s*$/.test(before);
}

/** `the Council for TRIPS`, `the Committee on CEDAW`: the body, not the instrument. */
function isBodys(text: string, token: Token, block: Span): boolean {
  return /\b(?:Council|Committee|Court|Commission|Secretariat)[\s\uFEFF]+(?:for|on|of|under)[\s\uFEFF]+(?:the[\s\uFEFF]+)?$/.test(
    text.slice(Math.max(block.start, token.start - CONTEXT), token.start),
  );
}
