import type { Block, Part } from '../schema/document.js';
import { markClosing, markSignaturesAbove } from './closing.js';
import { markCopies } from './copies.js';
import { isFurniture, isHeaderLine, isSalutation } from './cues.js';
import { splitAtCues, textOf } from './cut.js';
import type { LaidBlock } from './layout.js';
import type { Letter } from './letter.js';
import { isProse } from './prose.js';

/** A salutation stands near the top of a letter, also where a title and an address block come first. */
const SALUTATION_REACH = 40;

/**
 * Decide for each block the part of the letter it stands in: place first, words second.
 *
 * Opening: what stands before the salutation, or before the running text where there is none. Closing: from a
 * valediction, a heading over signatures or a sentence that announces them, as long as no running text interrupts; in a
 * letter also the names after the last running text. Copies: from `CC:`, or officials named after the signature.
 */
export function assignParts(laid: readonly LaidBlock[], text: string): Block[] {
  const blocks = laid.flatMap((block) => splitAtCues(block, text));
  const contents = blocks.map((block) => textOf(block, text));
  const parts = blocks.map(
    (block, i): Part => (block.furniture || isFurniture(contents[i] ?? '') ? 'furniture' : 'body'),
  );
  const letter: Letter = { blocks, contents, parts, text };
  const salutation = contents
    .slice(0, SALUTATION_REACH)
    .findIndex((content, i) => parts[i] === 'body' && isSalutation(content));
  const opened = markOpening(letter, salutation);
  markSignaturesAbove(letter, opened);
  markClosing(letter, opened, salutation >= 0);
  markCopies(letter, opened);
  return blocks.map((block, i) => placed(block, parts[i] ?? 'body'));
}

function placed(block: LaidBlock, part: Part): Block {
  return {
    kind: block.kind,
    part,
    start: block.start,
    end: block.end,
    lines: block.lines,
    sentences: block.sentences,
    depth: block.depth,
    marker: block.marker,
    cell: block.cell,
    quoted: block.quoted,
    emphasis: block.emphasis,
  };
}

/** @returns index of the first block after the opening */
function markOpening({ blocks, contents, parts, text }: Letter, salutation: number): number {
  const firstProse = blocks.findIndex(
    (block, i) => parts[i] === 'body' && !isList(block) && isProse(block, text),
  );
  const first = listAbove(blocks, contents, Math.max(firstProse, 0));
  const end = salutation >= 0 ? salutation + 1 : Math.min(first, SALUTATION_REACH);
  for (let i = 0; i < end; i++) {
    const block = blocks[i];
    if (block === undefined || parts[i] !== 'body') continue;
    const isHeader = block.lines.some((line) => isHeaderLine(textOf(line, text)));
    if (i === salutation || isHeader || isList(block) || !isProse(block, text)) parts[i] = 'opening';
  }
  return end;
}

/** Where the running text is an item, its list begins with the items above it, however short, and the line that opens it. */
function listAbove(blocks: readonly LaidBlock[], contents: readonly string[], first: number): number {
  const item = blocks[first];
  if (item?.kind !== 'item') return first;
  let start = first;
  while (isAlike(blocks[start - 1], item)) start--;
  const opens = start > 0 && blocks[start - 1]?.lines.length === 1 && contents[start - 1]?.endsWith(':');
  return opens === true ? start - 1 : start;
}

/** Both with a number, or both without. */
const isAlike = (above: LaidBlock | undefined, item: LaidBlock): boolean =>
  above?.kind === 'item' && (above.marker === null) === (item.marker === null);

function isList(block: LaidBlock): boolean {
  return block.lines.length > 1;
}
