import { recommendationHeading } from '../lexicon/ask-headings.js';
import { announcesDemands } from '../lexicon/signature-headings.js';
import type { Block, Part } from '../schema/document.js';
import { markClosing, markSignaturesAbove } from './closing.js';
import { markCopies } from './copies.js';
import { isFurniture, isHeaderLine, isSalutation } from './cues.js';
import { splitAtCues, textOf } from './cut.js';
import { lateAddressEnd } from './late-address.js';
import { type LaidBlock, LONGEST_HEADING } from './layout.js';
import type { Letter } from './letter.js';
import { isProse } from './prose.js';
import { markSecondOpening } from './second-letter.js';

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
  markSecondOpening(letter, salutation);
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
    (block, i) => parts[i] === 'body' && !isList(block, text) && isProse(block, text),
  );
  const first = Math.min(
    listAbove(blocks, contents, Math.max(firstProse, 0)),
    demandsFrom(blocks, contents, firstProse),
  );
  const end =
    salutation >= 0
      ? greetedUntil(contents, salutation)
      : lateAddressEnd(blocks, contents, text, SALUTATION_REACH) || Math.min(first, SALUTATION_REACH);
  for (let i = 0; i < end; i++) {
    const block = blocks[i];
    if (block === undefined || parts[i] !== 'body') continue;
    const isHeader = block.lines.some((line) => isHeaderLine(textOf(line, text)));
    if ((salutation >= 0 && i >= salutation) || isHeader || isList(block, text) || !isProse(block, text))
      parts[i] = 'opening';
  }
  return end;
}

/** `Dear President,` and `Dear Ministers,` below it greet one after the other. */
function greetedUntil(contents: readonly string[], salutation: number): number {
  let end = salutation + 1;
  while (isSalutation(contents[end] ?? '')) end++;
  return end;
}

/** The heading or lead-in of demands above the running text: with it begins what the text says, however short its items. */
function demandsFrom(blocks: readonly LaidBlock[], contents: readonly string[], before: number): number {
  const reach = contents.slice(0, Math.max(Math.min(before, SALUTATION_REACH), 0));
  const at = reach.findIndex((content, i) => {
    const block = blocks[i];
    // Of a table of contents no item stands below the title.
    return (
      block !== undefined &&
      block.kind !== 'item' &&
      opensDemands(block, content) &&
      hasItem(blocks, contents, i)
    );
  });
  if (at < 0) return Number.POSITIVE_INFINITY;
  // A first line that says whom the text asks is its title.
  const isTitle = at === 0 && recommendationHeading.exec(contents[0] ?? '')?.groups?.to !== undefined;
  return isTitle ? 1 : at;
}

function opensDemands(block: LaidBlock, content: string): boolean {
  if (content.endsWith(':') && announcesDemands.test(content)) return true;
  return block.lines.length === 1 && content.length <= LONGEST_HEADING && recommendationHeading.test(content);
}

/** A line may stand between a heading and its items: whom they ask, or what they are about. */
const ITEM_REACH = 3;

function hasItem(blocks: readonly LaidBlock[], contents: readonly string[], above: number): boolean {
  const from = above + 1;
  return blocks
    .slice(from, from + ITEM_REACH)
    .some((block, i) => block.kind === 'item' || /^(?:To|For) .*:$/.test(contents[from + i] ?? ''));
}

/** Where the running text is an item, its list begins with the items above it, however short, and the line that opens it. */
function listAbove(blocks: readonly LaidBlock[], contents: readonly string[], first: number): number {
  const item = blocks[first];
  if (item?.kind !== 'item') return first;
  let start = first;
  while (isAlike(blocks[start - 1], item)) start--;
  const above = blocks[start - 1];
  const opens = above !== undefined && contents[start - 1]?.endsWith(':') === true;
  return opens && (above.lines.length === 1 || above.sentences.length > 1) ? start - 1 : start;
}

/** Both with a number, or both without. */
const isAlike = (above: LaidBlock | undefined, item: LaidBlock): boolean =>
  above?.kind === 'item' && (above.marker === null) === (item.marker === null);

/** Are its lines those of an address or a list, and not each of them running text? */
const isList = ({ lines }: LaidBlock, text: string): boolean =>
  lines.length > 1 && !lines.every((line) => isProse(line, text));
