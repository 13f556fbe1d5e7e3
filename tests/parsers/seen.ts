import { parse } from '../../src/parsers/parse.js';
import type { Block, Document } from '../../src/schema/document.js';
import type { Span } from '../../src/schema/span.js';

/** Parse a text as the file of that name. */
export const read = (text: string, path = 'letter.md'): Document => parse(path, Buffer.from(text), 'letter');

/** What a reader sees of a span: marks left out, white space folded. */
export const seen = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll('\uFEFF', '').replace(/\s+/g, ' ').trim();

/** One word or text a block, made by `tell`, and what the block says. */
function told<T>(document: Document, tell: (block: Block) => T): [T, string][] {
  return document.blocks.map((block) => [tell(block), seen(document.text, block)]);
}

/** `h2` a heading of level 2, `i1` an item of the outermost list, `p` a paragraph, `c` a cell; `>` before what is quoted. */
export const kinds = (text: string, path?: string): [string, string][] =>
  told(read(text, path), (block) => (block.quoted ? '>' : '') + nameOf(block));

function nameOf({ kind, depth }: Block): string {
  if (kind === 'heading') return `h${depth}`;
  if (kind === 'item') return `i${depth}`;
  return kind.charAt(0);
}

/** The kind and the printed number of each block. */
export const markers = (text: string, path?: string): [string, string][] =>
  told(read(text, path), (block) => (block.marker === null ? block.kind : `${block.kind} ${block.marker}`));

/** The part of the letter that each block stands in. */
export const parts = (text: string, path?: string): [string, string][] =>
  told(read(text, path), (block) => block.part);

/** The lines of each block. */
export const lines = (text: string, path?: string): string[][] => {
  const document = read(text, path);
  return document.blocks.map((block) => block.lines.map((line) => seen(document.text, line)));
};
