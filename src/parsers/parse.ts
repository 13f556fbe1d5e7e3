import { hash } from 'node:crypto';
import { ZERO_WIDTH } from '../lexicon/characters.js';
import type { Document, Metadata } from '../schema/document.js';
import type { Extension } from '../schema/names.js';
import { assignParts } from './anatomy.js';
import { Canvas } from './canvas.js';
import { decode } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import { promoteHeadings } from './headings.js';
import { outlinePage } from './html/index.js';
import { layOut } from './layout.js';
import { outlineMarkdown } from './markdown/index.js';
import { Outline } from './outline.js';

/** Finds the blocks of a source, tells them to the outline, and returns what the source states about itself. */
type Format = (source: string, outline: Outline, warnings: string[]) => Metadata;

const readMarkdown: Format = (source, outline, warnings) => {
  const { frontMatter, plainPieces } = outlineMarkdown(source, outline);
  if (plainPieces > 0) {
    const parts = plainPieces === 1 ? '1 part' : `${plainPieces} parts`;
    warnings.push(`${parts} read as plain text: too long or too dense with marks for Markdown`);
  }
  return readFrontMatter(frontMatter);
};
const readHtml: Format = (source, outline, warnings) => {
  const { title, language, date, isPlain } = outlinePage(source, outline);
  if (isPlain) warnings.push('read as plain text: its elements nest too deep for a page');
  return { title, language, date };
};

/** Which format an extension means; plain text is read as Markdown, since texts carry its marks whatever their name. */
const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    txt: readMarkdown,
    text: readMarkdown,
    md: readMarkdown,
    markdown: readMarkdown,
    html: readHtml,
    htm: readHtml,
  } satisfies Record<Extension, Format>),
);

/** Marks of site generators that a reader of the page does not see: `{:.class}`, `{{< figure >}}`, `{% include %}`, `[caption …]`. */
const SHORTCODE =
  /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\{:[^{}\n]*\}|\[\/?(?:caption|embed|gallery|youtube|vimeo|video|audio|button|divider)\b[^[\]\n]*\]/g;

function withoutShortcodes(text: string): string {
  if (!text.includes('{') && !text.includes('[')) return text;
  return text.replace(SHORTCODE, (code) => ZERO_WIDTH.repeat(code.length));
}

/** The extension of a path, in lower case, without the dot; empty where there is none. */
function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/**
 * Read a file into blocks with their part of the letter, lines and sentences.
 * @param path below the input folder, with `/`; its extension decides the format, an unknown one is read as plain text
 * @throws {UnreadableInput} for a file that is no text
 */
export function parse(path: string, bytes: Uint8Array, id: string): Document {
  const { source, encoding, warnings: decoding } = decode(bytes, path);
  const warnings = [...decoding];
  const canvas = new Canvas(source);
  const outline = new Outline(canvas);
  const read = formats.get(extensionOf(path)) ?? readMarkdown;
  const metadata = read(source, outline, warnings);
  const text = withoutShortcodes(canvas.toText());
  const blocks = inSourceOrder(promoteHeadings(assignParts(layOut(outline.blocks, text), text), text));
  const sha256 = hash('sha256', bytes);
  return { id, path, sha256, encoding, source, text, blocks, metadata, warnings };
}

/** A page number that stands in the middle of a paragraph comes right behind it, wherever it was found. */
const inSourceOrder = <Block extends { readonly start: number }>(
  blocks: readonly Block[],
): readonly Block[] =>
  blocks.every((block, i) => i === 0 || (blocks[i - 1]?.start ?? 0) <= block.start)
    ? blocks
    : [...blocks].sort((a, b) => a.start - b.start);
