import type { Span } from '../../schema/span.js';
import { outlineHtml } from '../html/index.js';
import type { Opening, Outline } from '../outline.js';
import { isLineEnd } from './characters.js';
import { type Definitions, isLentAll } from './definitions.js';
import { nextLine } from './pieces.js';
import { isSetInHtml } from './set-in-html.js';
import { Lines } from './simple-chunk.js';
import { type Inline, inlinesOf } from './simple-inlines.js';
import { beginningOf, columnOf } from './simple-lines.js';
import type { Stretch } from './simple-stretch.js';

/** A block whose reading as Markdown is certain; one of HTML is read as such. */
export type SimpleBlock =
  | { readonly opening: Opening; readonly inlines: readonly Inline[] }
  | { readonly html: Span; readonly depth: number };

/**
 * The blocks of a chunk of Markdown without fences and tables: paragraphs, items, headings, quotes, HTML and text set in.
 * Null where the chunk holds anything else, so that its reading takes a parser.
 */
export function simpleBlocks(source: string, chunk: Span, definitions: Definitions): SimpleBlock[] | null {
  const quote = source.charAt(chunk.start) === '>' ? '>' : '';
  const stretches = stretchesOf(source, chunk, definitions, quote);
  if (stretches === null) return null;
  if (definitions.size > 0 && !isLentAll(source.slice(chunk.start, chunk.end), definitions)) return null;
  const blocks: SimpleBlock[] = [];
  for (const { opening, start, end, sort } of stretches) {
    if (sort === 'code' && isSetInHtml(source.slice(start, end))) return null;
    if (sort === 'html') blocks.push({ html: { start, end }, depth: opening.depth ?? 0 });
    else if (sort === 'code') blocks.push({ opening, inlines: [{ kind: 'text', start, end, emphasis: 0 }] });
    else {
      const inlines = inlinesOf(source, { start, end }, definitions, quote);
      if (inlines === null) return null;
      blocks.push({ opening: quote === '' ? opening : { ...opening, quoted: true }, inlines });
    }
  }
  return blocks;
}

/** Where the blocks of a chunk stand. In a quote every line has its mark, and all blocks are text. */
function stretchesOf(source: string, chunk: Span, definitions: Definitions, quote: string): Stretch[] | null {
  const lines = new Lines();
  let isOver = false;
  for (let line = chunk.start, next = line; line < chunk.end; line = next) {
    next = nextLine(source, line);
    // A line end that is no newline.
    if (source.charCodeAt(next - 1) === RETURN) return null;
    const isWithin = source.startsWith(quote, line);
    const start = isWithin ? behind(source, line, quote) : line;
    const end = endOf(source, start, next);
    if (end === start) {
      lines.blank();
      isOver ||= !isWithin;
    } else if (isOver || !isWithin || source.charAt(end - 1) === '\t') return null;
    else if (lines.isInHtml(columnOf(source, start))) lines.goOn(lineEnd(source, next));
    else if (!lines.read(beginningOf(source, start, definitions), start, end, lineEnd(source, next)))
      return null;
  }
  const isText = quote === '' || lines.blocks.every(({ sort }) => sort === 'text' || sort === 'heading');
  return isText ? lines.blocks : null;
}

const SPACE = 0x20;
const RETURN = 0x0d;

/** Where a line begins behind the mark of the quote that it stands in. */
function behind(source: string, line: number, quote: string): number {
  const at = line + quote.length;
  return quote !== '' && source.charAt(at) === ' ' ? at + 1 : at;
}

/** Tell an outline blocks that were read. */
export function outlineSimple(blocks: readonly SimpleBlock[], outline: Outline): void {
  for (const block of blocks) {
    if ('html' in block) {
      const place = { quoted: false, depth: block.depth, emphasis: 0 };
      outlineHtml(outline.canvas.source, block.html.start, block.html.end, outline, place);
      continue;
    }
    outline.open(block.opening);
    for (const inline of block.inlines) {
      if (inline.kind === 'break') outline.lineBreak(inline.start);
      else if (inline.kind === 'text') outline.copy(inline.start, inline.end, inline.emphasis);
      else outline.text(inline.value, inline.start, inline.end, inline.emphasis);
    }
    outline.close();
  }
}

/** Where the text of a line ends before its spaces and line end. */
function endOf(source: string, start: number, next: number): number {
  let at = next;
  while (at > start && (source.charCodeAt(at - 1) === SPACE || isLineEnd(source.charCodeAt(at - 1)))) at--;
  return at;
}

/** Where a line ends before its line end. */
function lineEnd(source: string, next: number): number {
  let at = next;
  while (isLineEnd(source.charCodeAt(at - 1))) at--;
  return at;
}
