import { dayOfMonth } from '../lexicon/months.js';
import type { Span } from '../schema/span.js';
import { rowsOf, trim } from './lines.js';
import type { RawBlock } from './outline.js';

const BULLET = /^(?:[•‣▪▫■□●○◦∙·]\s*|[-*]\s+)/;

const NUMBER =
  /^(?:([A-Z] - \d{1,3})\.?|\((\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\)|(\d{1,3}(?:\.\d{1,3})+)\uFEFF*\.?|(\d{1,3}|[a-z]|[ivx]{1,5})\uFEFF*[.)])(?=\s)\s*/;

const ENDS_SENTENCE = /[.;:!?]["')\]]*$/;

/**
 * Items within a paragraph: lines that begin with `•`, `-`, `1.`, `(a)`, `7.12`. Markdown reads only some of them.
 */
export function splitItems(block: RawBlock, text: string): RawBlock[] {
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
    const counted = NUMBER.exec(line);
    const isNumber = counted !== null && !isWithinBrackets(start, trimmed, text) && !dayOfMonth.test(line);
    const number = isNumber ? counted : null;
    const found = bullet ?? number;
    if (
      found !== null &&
      found[0].length < line.length &&
      (start > trimmed.start || block.kind === 'paragraph')
    ) {
      cuts.push({
        at: start,
        marker: number === null ? null : (number.slice(1).find((group) => group !== undefined) ?? null),
        width: found[0].length,
      });
    } else if (
      cuts.length > 0 &&
      lastEndsSentence &&
      /^[\p{Lu}"'(]/u.test(line) &&
      !isWithinBrackets(start, trimmed, text)
    ) {
      cuts.push({ at: start, marker: null, width: 0 });
    }
    lastEndsSentence = ENDS_SENTENCE.test(line);
  }
  return cuts.length === 0 ? [trimmed] : cutAt(trimmed, cuts, text);
}

/** How far back a bracket can stand that holds a line. */
const BRACKET_REACH = 160;

/** `(No.` at the end of a line and `29)` at the beginning of the next are no item. */
function isWithinBrackets(at: number, block: Span, text: string): boolean {
  const near = text.slice(Math.max(block.start, at - BRACKET_REACH), at);
  return near.lastIndexOf('(') > near.lastIndexOf(')');
}

/** `2. Findings`: the number of a heading is its marker. */
function withoutNumber(heading: RawBlock, text: string): RawBlock {
  const number = NUMBER.exec(text.slice(heading.start, heading.end));
  const marker = number?.slice(1).find((group) => group !== undefined) ?? null;
  return number === null ? heading : { ...heading, start: heading.start + number[0].length, marker };
}

function cutAt(
  block: RawBlock,
  cuts: readonly { at: number; marker: string | null; width: number }[],
  text: string,
): RawBlock[] {
  const pieces: RawBlock[] = [];
  let next = 0;
  const add = (piece: Span, change: Partial<RawBlock>): void => {
    const span = trim(piece, text);
    if (span === null) return;
    const breaks: number[] = [];
    for (; (block.breaks[next] ?? span.end) < span.end; next++) {
      const at = block.breaks[next] ?? 0;
      if (span.start < at) breaks.push(at);
    }
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
  return rowsOf(block, text);
}
