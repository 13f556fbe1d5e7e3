import type { Block } from '../schema/document.js';
import type { Span } from '../schema/span.js';
import { linesOf, trim } from './lines.js';
import type { RawBlock } from './outline.js';
import { sentencesOf } from './sentences.js';

/** A block whose part of the letter is not decided yet. */
export type LaidBlock = Omit<Block, 'part'> & { readonly furniture: boolean };

const BULLET = /^(?:[•‣▪▫■□●○◦∙·]\s*|[-*]\s+)/;
const NUMBER =
  /^(?:\((\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\)|(\d{1,3}(?:\.\d{1,3})+)\uFEFF*\.?|(\d{1,3}|[a-z]|[ivx]{1,5})\uFEFF*[.)])(?=\s)\s*/;
const ENDS_SENTENCE = /[.;:!?]["')\]]*$/;

/** Headings are short. */
const LONGEST_HEADING = 130;
/** A paragraph shorter than this does not run over a page break. */
const SHORTEST_BROKEN_PARAGRAPH = 80;

/** Read the layout of the blocks that a format's parser found: lines, items, numbered headings, broken paragraphs. */
export function layOut(raw: readonly RawBlock[], text: string): LaidBlock[] {
  const pieces = withoutPageMarks(
    raw.flatMap((block) => splitItems(block, text)),
    text,
  );
  const joined = joinBroken(pieces, text);
  const laid = joined.map((block) => lay(block, text));
  return laid.map((block, i) =>
    isNumberedHeading(laid, i, text) ? { ...block, kind: 'heading', depth: 6 } : block,
  );
}

function lay(block: RawBlock, text: string): LaidBlock {
  const { breaks: _breaks, softBreaks: _soft, ...rest } = block;
  return { ...rest, lines: linesOf(block, text), sentences: sentencesOf(block, text) };
}

/**
 * Items within a paragraph: lines that begin with `•`, `-`, `1.`, `(a)`, `7.12`. Markdown reads only some of them.
 */
function splitItems(block: RawBlock, text: string): RawBlock[] {
  const span = trim(block, text);
  if (span === null) return [];
  const trimmed = { ...block, ...span };
  if (block.kind === 'heading') return [withoutNumber(trimmed, text)];
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [trimmed];
  const starts = rowStarts(trimmed, text);
  const cuts: { at: number; marker: string | null; width: number }[] = [];
  let lastEndsSentence = true;
  for (const { start, end } of starts) {
    const line = text.slice(start, end).trimEnd();
    const bullet = BULLET.exec(line);
    const number = NUMBER.exec(line);
    const found = bullet ?? number;
    if (
      found !== null &&
      found[0].length < line.length &&
      (start > trimmed.start || block.kind === 'paragraph')
    ) {
      cuts.push({
        at: start,
        marker: number === null ? null : (number[1] ?? number[2] ?? number[3] ?? null),
        width: found[0].length,
      });
    } else if (cuts.length > 0 && lastEndsSentence && /^[\p{Lu}"'(]/u.test(line)) {
      cuts.push({ at: start, marker: null, width: 0 });
    }
    lastEndsSentence = ENDS_SENTENCE.test(line);
  }
  return cuts.length === 0 ? [trimmed] : cutAt(trimmed, cuts, text);
}

/** `2. Findings`: the number of a heading is its marker. */
function withoutNumber(heading: RawBlock, text: string): RawBlock {
  const number = NUMBER.exec(text.slice(heading.start, heading.end));
  const marker = number?.[1] ?? number?.[2] ?? number?.[3] ?? null;
  return number === null ? heading : { ...heading, start: heading.start + number[0].length, marker };
}

function cutAt(
  block: RawBlock,
  cuts: readonly { at: number; marker: string | null; width: number }[],
  text: string,
): RawBlock[] {
  const pieces: RawBlock[] = [];
  const add = (piece: Span, change: Partial<RawBlock>): void => {
    const span = trim(piece, text);
    if (span === null) return;
    const breaks = block.breaks.filter((at) => span.start < at && at < span.end);
    pieces.push({ ...block, ...change, ...span, breaks });
  };
  add({ start: block.start, end: cuts[0]?.at ?? block.end }, {});
  cuts.forEach((cut, i) => {
    const end = cuts[i + 1]?.at ?? block.end;
    const item = cut.width > 0;
    const change: Partial<RawBlock> = item
      ? { kind: 'item', marker: cut.marker, depth: Math.max(1, block.depth) }
      : { kind: 'paragraph', marker: null };
    add({ start: cut.at + cut.width, end }, change);
  });
  return pieces;
}

/** Printed lines of a block; where breaks are made on purpose, only those count. */
function rowStarts(block: RawBlock, text: string): Span[] {
  if (block.breaks.length > 0 || !block.softBreaks) {
    const edges = [block.start, ...block.breaks.map((at) => at + 1), block.end];
    return edges
      .slice(0, -1)
      .flatMap((start, i) => trim({ start, end: edges[i + 1] ?? block.end }, text) ?? []);
  }
  return [...text.slice(block.start, block.end).matchAll(/[^\r\n]+/g)].flatMap(
    (row) =>
      trim({ start: block.start + row.index, end: block.start + row.index + row[0].length }, text) ?? [],
  );
}

const PAGE_NUMBER =
  /^(?:-?\s*\d{1,4}\s*-?|page \d{1,4}(?: (?:of|\/) \d{1,4})?|\d{1,4} ?\/ ?\d{1,4}|[A-Z]{2,3}\.\d{2}-\d{4,6}(?:\s*\([A-Z]\))?)$/i;
const DOCUMENT_SYMBOL = /^[A-Z]+(?:\/[A-Z0-9.()-]+)+$/;
/** A short line that comes back as often beside page numbers is the running head of the pages. */
const RUNNING_HEAD_TIMES = 3;
const LONGEST_RUNNING_HEAD = 100;

/** Page numbers, job numbers and running heads between paragraphs are furniture. */
function withoutPageMarks(blocks: readonly RawBlock[], text: string): RawBlock[] {
  const times = new Map<string, number>();
  const contents = blocks.map((block) =>
    text
      .slice(block.start, block.end)
      .replace(/[\s\uFEFF]+/g, ' ')
      .trim(),
  );
  for (const content of contents) times.set(content, (times.get(content) ?? 0) + 1);
  return blocks.map((block, i) => {
    const content = contents[i] ?? '';
    const isRepeated =
      block.kind === 'paragraph' &&
      content.length <= LONGEST_RUNNING_HEAD &&
      (times.get(content) ?? 0) >= RUNNING_HEAD_TIMES;
    const besidePageNumber = [contents[i - 1], contents[i + 1]].some((beside) =>
      PAGE_NUMBER.test(beside ?? '-'),
    );
    const isHead = isRepeated && (besidePageNumber || DOCUMENT_SYMBOL.test(content));
    return block.kind !== 'cell' && (PAGE_NUMBER.test(content) || isHead)
      ? { ...block, furniture: true }
      : block;
  });
}

/** A sentence that a page break cut in two is one paragraph again; what the page set between stands beside it. */
function joinBroken(blocks: readonly RawBlock[], text: string): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const last = joined.findLast((above) => !above.furniture);
    if (last !== undefined && continues(last, block, text)) last.end = block.end;
    else joined.push({ ...block });
  }
  return joined;
}

function continues(above: RawBlock, below: RawBlock, text: string): boolean {
  if (below.kind !== 'paragraph' || (above.kind !== 'paragraph' && above.kind !== 'item')) return false;
  if (above.quoted !== below.quoted || above.end - above.start < SHORTEST_BROKEN_PARAGRAPH) return false;
  if (above.breaks.length > 0 || !above.softBreaks || !below.softBreaks) return false;
  return (
    !/[.;:!?]["')\]]*[\s\uFEFF]*$/.test(text.slice(above.end - 8, above.end)) &&
    /^\p{Ll}/u.test(text.slice(below.start, below.end))
  );
}

/**
 * `1. Act on …` alone between paragraphs is a heading, in a run of numbered lines it is an item. A bold item with
 * items of its own below it is a heading too.
 */
function isNumberedHeading(blocks: readonly LaidBlock[], i: number, text: string): boolean {
  const block = blocks[i];
  if (block === undefined || block.kind !== 'item' || block.marker === null || block.lines.length > 1)
    return false;
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
