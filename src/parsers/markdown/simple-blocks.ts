import type { Span } from '../../schema/span.js';
import type { Opening, Outline } from '../outline.js';
import type { Definitions } from './definitions.js';
import { nextLine } from './pieces.js';
import { type Inline, inlinesOf } from './simple-inlines.js';
import { type Beginning, beginningOf } from './simple-lines.js';

/** A block whose reading as Markdown is certain. */
export interface SimpleBlock {
  readonly opening: Opening;
  readonly inlines: readonly Inline[];
}

/** Where a block stands; code takes its text as it stands. */
interface Stretch {
  opening: Opening;
  readonly start: number;
  end: number;
  readonly sort: 'text' | 'code' | 'heading';
}

/** A line end that is no newline. */
const UNSURE = /\r(?!\n)/;
/** The least marks that are a rule by themselves. */
const SHORTEST_RULE = 3;
/** Text set in further than this below a blank line is code. */
const FURTHEST = 3;

/**
 * The blocks of a chunk of Markdown without quotes, fences, HTML, tables and rules: paragraphs, items, headings and text set
 * in. Null where the chunk holds anything else, so that its reading takes a parser.
 */
export function simpleBlocks(source: string, chunk: Span, definitions: Definitions): SimpleBlock[] | null {
  if (UNSURE.test(source.slice(chunk.start, chunk.end))) return null;
  const lines = new Lines();
  for (let line = chunk.start, next = line; line < chunk.end; line = next) {
    next = nextLine(source, line);
    const end = endOf(source, line, next);
    if (end === line) lines.blank();
    else if (source.charAt(end - 1) === '\t') return null;
    else if (!lines.read(beginningOf(source, line), line, end)) return null;
  }
  const blocks: SimpleBlock[] = [];
  for (const { opening, start, end, sort } of lines.blocks) {
    const inlines: Inline[] | null =
      sort === 'code'
        ? [{ kind: 'text', start, end, emphasis: 0 }]
        : inlinesOf(source, start, end, definitions);
    if (inlines === null) return null;
    blocks.push({ opening, inlines });
  }
  return blocks;
}

/** The lines of a chunk, gathered into blocks as CommonMark does: within the items whose text they stand below. */
class Lines {
  readonly blocks: Stretch[] = [];
  private open: Stretch | null = null;
  /** Columns in which the texts of the open items begin, the outermost first. */
  private readonly items: number[] = [];

  blank(): void {
    this.open = null;
  }

  /** False where the line is not certain. */
  read(line: Beginning | null, start: number, end: number): boolean {
    if (line === null) return false;
    const within = this.items.findLastIndex((column) => column <= line.column) + 1;
    const isFar = line.column - (this.items[within - 1] ?? 0) > FURTHEST;
    if (this.open?.sort === 'code' && (!isFar || within < this.items.length)) {
      if (line.sort !== 'text') return false;
      this.open = null;
    }
    if (line.sort === 'rule') return this.rule(line, within, isFar, end - line.at);
    if (this.open !== null) {
      // Only the first number may follow a text without a blank line between.
      const isCounted = within === this.items.length && line.number !== null && line.number !== '1';
      if (line.sort === 'text' || this.open.sort === 'code' || isCounted) {
        this.open.end = end;
        return true;
      }
      if (isFar) return false;
    }
    // To remark code goes on until something ends it: it takes the end of a list, or a number below, in its own way.
    if (isFar && within < this.items.length) return false;
    if (line.number !== null && this.blocks.at(-1)?.sort === 'code') return false;
    this.items.length = within;
    if (isFar) this.add({ opening: { kind: 'paragraph' }, start, end, sort: 'code' });
    else if (line.sort === 'code-item') {
      this.items.push(line.textColumn);
      this.add({ opening: { kind: 'paragraph' }, start: line.at, end, sort: 'code' });
    } else if (line.sort === 'item') {
      this.items.push(line.textColumn);
      const opening: Opening = { kind: 'item', marker: line.number, depth: this.items.length };
      this.add({ opening, start: line.at, end, sort: 'text' });
    } else if (line.sort === 'heading') {
      this.add({ opening: { kind: 'heading', depth: line.depth }, start: line.at, end, sort: 'heading' });
      this.open = null;
    } else this.add({ opening: { kind: 'paragraph' }, start: line.at, end, sort: 'text' });
    return true;
  }

  /** `---` below a text makes a heading of it; elsewhere it divides, and is no block. */
  private rule({ depth }: Beginning, within: number, isFar: boolean, length: number): boolean {
    const { open } = this;
    if (isFar) return false;
    if (open === null) {
      this.items.length = within;
      return length >= SHORTEST_RULE && depth !== 1;
    }
    if (
      open.opening.kind !== 'paragraph' ||
      open.sort !== 'text' ||
      depth === 0 ||
      within < this.items.length
    )
      return false;
    open.opening = { kind: 'heading', depth };
    this.open = null;
    return true;
  }

  private add(block: Stretch): void {
    this.blocks.push(block);
    this.open = block;
  }
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

/** Where the text of a line ends before its spaces and line end. */
function endOf(source: string, start: number, next: number): number {
  let at = next;
  while (at > start && ' \n\r'.includes(source.charAt(at - 1))) at--;
  return at;
}
