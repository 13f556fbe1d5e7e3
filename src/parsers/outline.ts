import type { BlockKind } from '../schema/document.js';
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

const VISIBLE = /[^\s\uFEFF]/;

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
    this.current = {
      depth: 0,
      marker: null,
      cell: null,
      quoted: false,
      emphasis: false,
      furniture: false,
      softBreaks: true,
      ...opening,
      start: -1,
      end: -1,
      breaks: [],
    };
  }

  /** What a reader sees of the range `[start, end)`. */
  text(value: string, start: number, end: number, emphasis = 0): void {
    if (this.reach(value, start, end, emphasis)) this.canvas.align(value, start, end);
  }

  /** A range that the reader sees as it stands. */
  copy(start: number, end: number, emphasis = 0): void {
    const value = this.canvas.source.slice(start, end);
    if (this.reach(value, start, end, emphasis)) this.canvas.copy(start, end);
  }

  /** Extend the open block by a text; false where it is none, or white space before the first. */
  private reach(value: string, start: number, end: number, emphasis: number): boolean {
    const block = this.current;
    if (block === null || end <= start) return false;
    if (block.start < 0) {
      if (!VISIBLE.test(value)) return false;
      block.start = start;
    } else {
      // Everything between two texts of one block is markup within the block.
      this.canvas.mark(block.end, start);
    }
    block.end = end;
    const weight = value.trim().length;
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
