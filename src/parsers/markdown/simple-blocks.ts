import { dayOfMonth } from '../../lexicon/months.js';
import type { Span } from '../../schema/span.js';
import type { Opening, Outline } from '../outline.js';
import type { Definitions } from './definitions.js';
import { nextLine } from './pieces.js';
import { type Inline, inlinesOf } from './simple-inlines.js';

/** A block whose reading as Markdown is certain. */
export interface SimpleBlock {
  readonly opening: Opening;
  readonly inlines: readonly Inline[];
}

/** What a line begins: its block's opening and where the text stands behind the marker; `text` goes on with the block above. */
type Beginning = { readonly opening: Opening; readonly at: number } | 'text';

/** `-`, `1.` and the spaces behind. */
const MARKER = /(?:[-*+]|(\d{1,9})[.)])(?:( +)|(?=[\r\n]|$))/y;
const HEADING = /(#{1,6}) +(?=[^\s#])/y;
const HASHES = /#{1,6}(?:\s|$)/y;
/** A rule, the line under a heading, the row under the head of a table, the fence of a front matter. */
const RULE = /[-+=*_:| ]+(?=[\r\n]|$)/y;

/**
 * The blocks of a chunk of Markdown without nesting, code, HTML, tables and rules: paragraphs, items of outermost lists and
 * headings. Null where the chunk holds anything else, so that its reading takes a parser.
 */
export function simpleBlocks(source: string, chunk: Span, definitions: Definitions): SimpleBlock[] | null {
  if (source.slice(chunk.start, chunk.end).includes('\t')) return null;
  const found: { opening: Opening; start: number; end: number }[] = [];
  let open: { opening: Opening; start: number; end: number } | null = null;
  for (let line = chunk.start, next = line; line < chunk.end; line = next) {
    next = nextLine(source, line);
    const end = trimmedEnd(source, line, next);
    if (end === line) {
      // Text above and below a blank line within a chunk is set in.
      if (found.length > 0 && trimmedEnd(source, line, chunk.end) > line) return null;
      continue;
    }
    const beginning = beginningOf(source, line, open?.opening ?? null);
    if (beginning === null) return null;
    if (beginning === 'text') {
      if (open === null) return null;
      open.end = end;
      continue;
    }
    const block = { opening: beginning.opening, start: beginning.at, end };
    found.push(block);
    open = block.opening.kind === 'heading' ? null : block;
  }
  const blocks: SimpleBlock[] = [];
  for (const { opening, start, end } of found) {
    const inlines = inlinesOf(source, start, end, definitions);
    if (inlines === null) return null;
    blocks.push({ opening, inlines });
  }
  return blocks;
}

/** Tell an outline blocks that were read. */
export function outlineSimple(blocks: readonly SimpleBlock[], outline: Outline): void {
  for (const { opening, inlines } of blocks) {
    outline.open(opening);
    for (const inline of inlines) {
      if (inline.kind === 'break') outline.lineBreak(inline.start);
      else outline.copy(inline.start, inline.end, inline.emphasis);
    }
    outline.close();
  }
}

/** What the line at `line` begins below a block that is still open; null where that is not certain. */
function beginningOf(source: string, line: number, above: Opening | null): Beginning | null {
  const at = afterSpaces(source, line);
  const isSetIn = at > line;
  if ((isSetIn && above === null) || matchAt(RULE, source, at) !== null) return null;
  const marker = matchAt(MARKER, source, at);
  if (marker !== null) {
    const [{ length }, number = null, spaces = ''] = marker;
    // Only the first number may follow a paragraph without a blank line between.
    if (above?.kind === 'paragraph' && number !== null && number !== '1') return 'text';
    const isItem = !isSetIn && spaces !== '' && spaces.length <= 4 && isText(source, at + length);
    return isItem && !dayOfMonth.test(source.slice(at, at + 40))
      ? { opening: { kind: 'item', marker: number, depth: 1 }, at: at + length }
      : null;
  }
  if (matchAt(HASHES, source, at) !== null) {
    const [{ length }, hashes = ''] = (isSetIn ? null : matchAt(HEADING, source, at)) ?? [''];
    return length === 0 || endsInHash(source, at)
      ? null
      : { opening: { kind: 'heading', depth: hashes.length }, at: at + length };
  }
  if (!isText(source, at)) return null;
  return above === null ? { opening: { kind: 'paragraph' }, at } : 'text';
}

/** Does a text begin here, and no block within the line's own? */
function isText(source: string, at: number): boolean {
  return (
    /[^>~<`\s]/.test(source.charAt(at)) &&
    [MARKER, HASHES, RULE].every((form) => matchAt(form, source, at) === null)
  );
}

/** `## Title ##`: the hashes behind are no text. */
function endsInHash(source: string, at: number): boolean {
  const next = nextLine(source, at);
  return source.charAt(trimmedEnd(source, at, next) - 1) === '#';
}

function afterSpaces(source: string, line: number): number {
  let at = line;
  while (source.charAt(at) === ' ') at++;
  return at;
}

/** Where the text ends before the spaces and line ends at `end`. */
function trimmedEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \n\r'.includes(source.charAt(at - 1))) at--;
  return at;
}

function matchAt(form: RegExp, source: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(source);
}
