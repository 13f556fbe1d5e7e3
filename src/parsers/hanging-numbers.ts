import { partOf, type RawBlock } from './outline.js';

/*
 * Numbers that stand on a line or in a paragraph of their own: so they come out of a page that hangs them beside its text.
 */

const LONE = /^(?:\(([a-z]{1,2}|[ivx]{1,5})\)|(\d{1,3})\.)$/;
/** No such number is longer. */
const LONGEST = 7;
const CAPITAL = /^[\p{Lu}"']/u;
const ENDS_SENTENCE = /[.;:!?]["')\]]*$/;

const numberOf = (line: string): string | null => {
  const match = line.length > LONGEST ? null : LONE.exec(line);
  return match?.[1] ?? match?.[2] ?? null;
};

/**
 * The number that is all of a line and numbers the line below it; null where it is part of a sentence: a number that only
 * wraps did not fit on the line above.
 * @param widest how wide the lines around it are
 */
export function hangingNumber(
  line: string,
  above: string,
  below: string | undefined,
  widest: number,
): string | null {
  const number = numberOf(line);
  if (number === null || numberOf(below ?? '') !== null) return null;
  const isApart = above === '' || ENDS_SENTENCE.test(above);
  if (below === undefined) return isApart && above !== '' ? number : null;
  if (line.startsWith('(')) return number;
  return CAPITAL.test(below) && (isApart || above.length + 1 + line.length <= widest) ? number : null;
}

/** A paragraph that is only `(a)` or `12.` numbers the one below it, which is an item. */
export function joinHanging(blocks: readonly RawBlock[], text: string): RawBlock[] {
  const joined: RawBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    const below = blocks[i + 1];
    const number = loneIn(block, text);
    const isNumbered = number !== null && below?.kind === 'paragraph' && begins(below, number, text);
    joined.push(isNumbered ? itemOf(below, number) : block);
    if (isNumbered) i++;
  }
  return joined;
}

/** The number that is all of a paragraph. */
const loneIn = ({ kind, start, end }: RawBlock, text: string): string | null =>
  kind === 'paragraph' && end - start <= LONGEST ? numberOf(text.slice(start, end)) : null;

/** Does a paragraph begin as one behind a number does? Behind `(a)` anything may. */
const begins = (block: RawBlock, number: string, text: string): boolean =>
  loneIn(block, text) === null &&
  (!/\d/.test(number) || CAPITAL.test(text.slice(block.start, block.start + 2)));

function itemOf(block: RawBlock, marker: string): RawBlock {
  const item = partOf(block, block);
  item.kind = 'item';
  item.marker = marker;
  item.depth = Math.max(1, block.depth);
  return item;
}
