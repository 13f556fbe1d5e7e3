import { instrumentHeads } from '../../lexicon/instrument-words.js';
import type { Span } from '../../schema/span.js';
import { byAcronym } from './registry.js';
import type { Token } from './tokens.js';

/** No symbol reaches further to either side of an acronym. */
const SYMBOL_REACH = 40;
/** What parts a symbol from the words around it. */
const AROUND_SYMBOL = /[^\p{L}\p{N}/.-]/u;

/** `CEDAW/C/MLI/3`, `INT/CRC/NGO/8`: the symbol of a document holds an acronym; `ICCPR/ICESCR` are two of them. */
export function isInSymbol(text: string, token: Token): boolean {
  if (text[token.end] !== '/' && text[token.start - 1] !== '/') return false;
  const before = text.slice(Math.max(0, token.start - SYMBOL_REACH), token.start).split(AROUND_SYMBOL);
  const [after = ''] = text.slice(token.end, token.end + SYMBOL_REACH).split(AROUND_SYMBOL);
  const parts = `${before.at(-1) ?? ''}${token.raw}${after}`.split('/').filter((part) => part !== '');
  return (
    parts.every((part) => /^[A-Z\d]/.test(part)) &&
    (parts.some((part) => part === 'C' || /^\d/.test(part)) ||
      (parts.length > 2 && parts.some((part) => /^[A-Z]+$/.test(part) && byAcronym(part) === null)))
  );
}

/** The name before its acronym is no longer. */
const NAME_REACH = 150;
/** Words with capitals, and the small ones that join them. */
const NAME_WORD = /^(?:\p{Lu}.*|(?:of|on|for|the|and|in|to|against|&))$/u;

/** `the Coast Action Team (CAT)`: the initials of a name that is no instrument's, before an acronym in brackets. */
export function isDefinedAsOther(text: string, token: Token, block: Span): boolean {
  const opens = /\(["']?$/.exec(text.slice(Math.max(block.start, token.start - 2), token.start));
  if (opens === null || !/^["']?\)/.test(text.slice(token.end, token.end + 2))) return false;
  const end = token.start - opens[0].length;
  const words = text
    .slice(Math.max(block.start, end - NAME_REACH), end)
    .trim()
    .split(/\s+/);
  let initials = '';
  for (const word of words.reverse()) {
    if (!NAME_WORD.test(word) || instrumentHeads[word] !== undefined) return false;
    if (/^\p{Lu}/u.test(word)) initials = word.charAt(0) + initials;
    if (initials === token.raw) return true;
    if (initials.length >= token.raw.length) return false;
  }
  return false;
}

/** What follows is law, whatever else its acronym may mean. */
const CITED =
  /\b(?:[Aa]rt(?:icles?|s?\.)?[\s\uFEFF]+\d[^.;()]{0,20}|ratif(?:y|ies|ied|ying|ication)|part(?:y|ies)[\s\uFEFF]+to)(?:[\s\uFEFF]+of)?(?:[\s\uFEFF]+the)?[\s\uFEFF]+$/u;

/** Does what stands before an acronym cite law: `Article 5 of the`, `party to`? */
export const isPlainlyCited = (before: string): boolean => CITED.test(before);
