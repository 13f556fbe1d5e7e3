import type { Block } from '../schema/document.js';
import { joinHanging } from './hanging-numbers.js';
import { splitItems } from './items.js';
import { linesOf } from './lines.js';
import type { RawBlock } from './outline.js';
import { joinBroken, withoutPageMarks } from './pages.js';
import { sentencesOf } from './sentences.js';
import { splitWideRows } from './wide-rows.js';

/** A block whose part of the letter is not decided yet. */
export type LaidBlock = Omit<Block, 'part'> & { readonly furniture: boolean };

/** Headings are short. */
export const LONGEST_HEADING = 130;

/** Read the layout of the blocks that a format's parser found: lines, items, numbered headings, broken paragraphs. */
export function layOut(raw: readonly RawBlock[], text: string): LaidBlock[] {
  const pieces = withoutPageMarks(
    joinHanging(
      raw.flatMap((block) => splitWideRows(block, text)).flatMap((block) => splitItems(block, text)),
      text,
    ),
    text,
  );
  const joined = joinBroken(pieces, text);
  const laid = joined.map((block) => lay(block, text));
  return laid.map((block, i) =>
    block.kind === 'item' && isNumberedHeading(laid, i, text)
      ? { ...block, kind: 'heading', depth: 6 }
      : block,
  );
}

function lay(block: RawBlock, text: string): LaidBlock {
  // Field by field: a text may have a hundred thousand blocks.
  return {
    kind: block.kind,
    start: block.start,
    end: block.end,
    lines: linesOf(block, text),
    sentences: sentencesOf(block, text),
    depth: block.depth,
    marker: block.marker,
    cell: block.cell,
    quoted: block.quoted,
    emphasis: block.emphasis,
    furniture: block.furniture,
  };
}

/**
 * `1. Act on …` alone between paragraphs is a heading, in a run of numbered lines it is an item. A bold item with
 * items of its own below it is a heading too.
 */
function isNumberedHeading(blocks: readonly LaidBlock[], i: number, text: string): boolean {
  const block = blocks[i];
  if (block === undefined || block.marker === null || block.lines.length > 1) return false;
  const next = blocks[i + 1];
  if (next === undefined || block.end - block.start > LONGEST_HEADING) return false;
  if (block.emphasis && next.kind === 'item' && next.depth > block.depth) return true;
  const numberedNeighbour = [blocks[i - 1], next].some(
    (b) => b?.kind === 'item' && b.marker !== null && b.depth === block.depth,
  );
  return (
    next.kind === 'paragraph' && !numberedNeighbour && !/[.;:,?!]$/.test(text.slice(block.start, block.end))
  );
}
