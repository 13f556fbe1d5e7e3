import { isSpace } from '../lexicon/characters.js';
import type { BlockKind } from '../schema/document.js';
import type { Span } from '../schema/span.js';
import type { Canvas } from './canvas.js';

/** A block as a format's parser finds it, before the layout is read. */
export interface RawBlock {
  kind: BlockKind;
  start: number;
  end: number;
  depth: number;
  marker: string | null;
  cell: { table: number; row: number; column: number; header: boolean } | null;
  quoted: boolean;
  emphasis: boolean;
  furniture: boolean;
  /** Offsets of the line ends that the author made on purpose: two spaces, a backslash, `<br>`. */
  breaks: number[];
  /** Can a plain line end divide lines here? Not in HTML, where it is only white space. */
  softBreaks: boolean;
}

/** What a parser knows of a block when it begins. */
export type Opening = Pick<RawBlock, 'kind'> & Partial<Omit<RawBlock, 'start' | 'end' | 'breaks'>>;

/** A block as a parser opens it, before a text stands in it. Field by field, as below. */
function opened(opening: Opening): RawBlock {
  return {
    kind: opening.kind,
    start: -1,
    end: -1,
    depth: opening.depth ?? 0,
    marker: opening.marker ?? null,
    cell: opening.cell ?? null,
    quoted: opening.quoted ?? false,
    emphasis: opening.emphasis ?? false,
    furniture: opening.furniture ?? false,
    breaks: [],
    softBreaks: opening.softBreaks ?? true,
  };
}

/** The part of a block that stands in a span. Field by field: to the engine copies by spread are objects of many shapes. */
export function partOf(block: RawBlock, { start, end }: Span): RawBlock {
  return {
    kind: block.kind,
    start,
    end,
    depth: block.depth,
    marker: block.marker,
    cell: block.cell,
    quoted: block.quoted,
    emphasis: block.emphasis,
    furniture: block.furniture,
    breaks: block.breaks,
    softBreaks: block.softBreaks,
  };
}

/**
 * Collects blocks while a parser walks its tree: it opens a block, tells the texts that stand in it, closes it. Texts
 * land on the canvas; the block's span is what was told.
 */
export class Outline {
  readonly blocks: RawBlock[] = [];
  private current: RawBlock | null = null;
  private emphasized = 0;
  private plain = 0;

  constructor(readonly canvas: Canvas) {}

  get isOpen(): boolean {
    return this.current !== null;
  }

  /** Is a block open that has no text yet? */
  get isBlank(): boolean {
    return this.current !== null && this.current.start < 0;
  }

  open(opening: Opening): void {
    this.close();
    this.emphasized = 0;
    this.plain = 0;
    this.current = opened(opening);
  }

  /** What a reader sees of the range `[start, end)`. */
  text(value: string, start: number, end: number, emphasis = 0): void {
    if (this.reach(weightOf(value, 0, value.length), start, end, emphasis))
      this.canvas.align(value, start, end);
  }

  /** A range that the reader sees as it stands. */
  copy(start: number, end: number, emphasis = 0): void {
    const weight = weightOf(this.canvas.source, start, end);
    if (this.reach(weight, start, end, emphasis)) this.canvas.copy(start, end);
  }

  /** Extend the open block by a text of some weight; false where it is none, or white space before the first. */
  private reach(weight: number, start: number, end: number, emphasis: number): boolean {
    const block = this.current;
    if (block === null || end <= start) return false;
    if (block.start < 0) {
      if (weight === 0) return false;
      block.start = start;
    } else {
      // Everything between two texts of one block is markup within the block.
      this.canvas.mark(block.end, start);
    }
    block.end = end;
    if (emphasis > 0) this.emphasized += weight;
    else this.plain += weight;
    return true;
  }

  /** A line end on purpose, at `offset`. */
  lineBreak(offset: number): void {
    const block = this.current;
    if (block === null || block.start < 0) return;
    this.canvas.mark(block.end, offset);
    this.canvas.put(offset, '\n');
    block.breaks.push(offset);
    block.end = offset + 1;
  }

  close(): void {
    const block = this.current;
    this.current = null;
    if (block === null || block.start < 0) return;
    // A comma or a dash may stay outside the stars of a bold name.
    block.emphasis = this.emphasized > 0 && this.plain <= 1;
    this.blocks.push(block);
  }
}

/** How many characters a stretch has without the white space at its ends. */
function weightOf(text: string, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to - from;
}
