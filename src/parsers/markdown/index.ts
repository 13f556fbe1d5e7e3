import type { Span } from '../../schema/span.js';
import type { Outline } from '../outline.js';
import { outlinePlain } from '../plain.js';
import { type Definitions, definitionsOf, lentTo } from './definitions.js';
import { isTooHard } from './density.js';
import { frontMatterEnd, type Piece, piecesOf } from './pieces.js';
import { treeOf } from './remark.js';
import { outlineSimple, simpleBlocks } from './simple-blocks.js';
import { Walker } from './tree.js';

/** What the reading gives beside the blocks. */
export interface MarkdownFacts {
  /** Text of the front matter; null where there is none. */
  readonly frontMatter: string | null;
  /** Pieces that were read as plain text. */
  readonly plainPieces: number;
}

/**
 * Find the blocks of a Markdown or plain text.
 * Reads: headings, paragraphs, lists, block quotes, code, pipe tables, inline HTML, hard breaks, links, escapes.
 *
 * Most of a letter is simple: paragraphs, items, quotes and HTML whose reading is certain. These are read here, the rest by
 * remark, which takes twenty times as long.
 */
export function outlineMarkdown(source: string, outline: Outline): MarkdownFacts {
  const matter = frontMatterEnd(source);
  const reader = new Reader(source, outline);
  for (const piece of piecesOf(source, matter)) reader.read(piece);
  return {
    frontMatter: matter === 0 ? null : source.slice(0, matter).trimEnd(),
    plainPieces: reader.plainPieces,
  };
}

class Reader {
  plainPieces = 0;
  private readonly walker: Walker;
  private readonly definitions: Definitions;

  constructor(
    private readonly source: string,
    private readonly outline: Outline,
  ) {
    this.walker = new Walker(source, outline);
    this.definitions = definitionsOf(source);
  }

  /** Read a piece: simple chunks by themselves, those between them together. */
  read({ start, end, chunks }: Piece): void {
    const simple = chunks.map((chunk) => simpleBlocks(this.source, chunk, this.definitions));
    if (simple.includes(null) && isTooHard(this.source.slice(start, end))) {
      this.plainPieces++;
      outlinePlain(this.source, start, end, this.outline);
      return;
    }
    let from = start;
    for (const [i, blocks] of simple.entries()) {
      const chunk = chunks[i];
      if (blocks === null || chunk === undefined) continue;
      this.readTree({ start: from, end: chunk.start });
      outlineSimple(blocks, this.outline);
      from = chunk.end;
    }
    this.readTree({ start: from, end });
  }

  private readTree({ start, end }: Span): void {
    if (start === end) return;
    const text = this.source.slice(start, end);
    this.walker.walk(treeOf(text + lentTo(text, this.definitions)), start, end);
    this.outline.close();
  }
}
