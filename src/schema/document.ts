import type { Span } from './span.js';

/**
 * The part of a letter that a block stands in.
 * `furniture` is what belongs to the page and not to the text: navigation, donation lines, front matter.
 */
export type Part = 'furniture' | 'opening' | 'body' | 'closing' | 'copies';

/** What a block is, whatever the format it came from. `cell` is one cell of a table, `note` a footnote. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note';

/**
 * A heading, paragraph, list item or table cell.
 * Its span covers what a reader reads: neither the bullet nor the number nor the `#` of a heading.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly part: Part;
  /** Lines that the author broke on purpose (rows of a list, lines of an address); one where the text just wraps. */
  readonly lines: readonly Span[];
  /** The sentences of running text, in order, each with its final punctuation. */
  readonly sentences: readonly Span[];
  /** Nesting of an item (1 is the outermost) or level of a heading; 0 elsewhere. */
  readonly depth: number;
  /** The item's or heading's own number, as printed without its punctuation: `2`, `a`, `iv`; null where there is none. */
  readonly marker: string | null;
  /** Table, row and column of a cell, counted from 0; null elsewhere. */
  readonly cell: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly header: boolean;
  } | null;
  /** Stands in a block quote. */
  readonly quoted: boolean;
  /** Set wholly in bold or italics, as headings and names often are. */
  readonly emphasis: boolean;
}

/** The title, date and language that a file states about itself in its front matter or HTML head. */
export interface Metadata {
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
}

/**
 * A text as the extractors see it. The one law: `text.length === source.length`.
 * `text` holds what a reader sees at the place where the source has it; markup inside a line becomes U+FEFF (zero
 * width, yet white space to a regular expression), markup between blocks becomes spaces, and curly quotes, dashes and
 * odd spaces fold one for one. So an offset in `text` is an offset in `source`.
 */
export interface Document {
  readonly id: string;
  /** Path below the input folder, with `/`. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** How the file's bytes were read. */
  readonly encoding: string;
  readonly source: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** What went wrong while reading, one sentence each. */
  readonly warnings: readonly string[];
}
