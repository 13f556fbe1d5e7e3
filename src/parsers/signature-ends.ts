import { isBelowSignatures, isSignatureSubheading } from '../lexicon/closing-lines.js';
import { isRegion, placeCountry } from '../lexicon/countries/index.js';
import type { Letter } from './letter.js';
import { isCapitalized, isProse } from './prose.js';
import { isListed, isRunIn, isSignatureLike } from './signature-lines.js';

/*
 * Where signatures end, although nothing says so.
 */

/** `Dear Ms. Moe,`: another letter of the same page. A title such as `Hon.` may begin a name. */
const GREETING = /^(?:Dear|To whom)\b/;

/** `Kenya`, `International`, `Individuals`: a heading between signatures. */
export const dividesNames = (heading: string): boolean =>
  placeCountry(heading) !== null || isRegion(heading) || isSignatureSubheading(heading);

/** No name in a list is longer. */
const LONGEST_NAME = 240;

/** An item as long as a sentence, between items that are signatures: one body has a long name. */
export function isAmongSignatures({ blocks, contents, parts, text }: Letter, i: number): boolean {
  const [above, item, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (above?.kind !== 'item' || parts[i - 1] !== 'closing' || item?.kind !== 'item' || below?.kind !== 'item')
    return false;
  const content = contents[i] ?? '';
  const isName = content.length <= LONGEST_NAME && /^\p{Lu}.*[^.:;]$/su.test(content);
  return isName && isSignatureLike(below, text) && isCapitalized(below, text);
}

/**
 * Do the signatures above a block end with it? Running text interrupts them, and another letter, a quoted message, and a
 * heading over what are no names.
 * @param line its first line
 */
export function breaksOff({ blocks, contents, parts, text }: Letter, i: number, line: string): boolean {
  const block = blocks[i];
  if (block === undefined) return false;
  if (GREETING.test(line) || isBelowSignatures(line)) return true;
  if (block.kind !== 'heading')
    return isProse(block, text) && !isSignatureLike(block, text) && !isRunIn(block, text);
  if (dividesNames(contents[i] ?? '')) return false;
  let below = i + 1;
  while (below < blocks.length && parts[below] !== 'body') below++;
  const next = blocks[below];
  if (next === undefined || next.kind === 'cell') return false;
  const areNames = isSignatureLike(next, text) || isListed(next, text);
  return !areNames || !isCapitalized(next, text) || GREETING.test(contents[below] ?? '');
}
