import type { Outline } from '../outline.js';
import { outlinePlain } from '../plain.js';
import { isTooDeep } from './nesting.js';
import { fragmentNodes, pageNodes } from './tree.js';
import { type Place, Walker } from './walker.js';

/** What an HTML page states about itself. */
export interface HtmlHead {
  readonly title: string | null;
  readonly language: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** Was it read as plain text? */
  readonly isPlain: boolean;
}

/**
 * Find the blocks of a stretch of HTML: a whole page, or the HTML within a Markdown text.
 * Reads: paragraphs with and without an end tag, bare text between them, headings, lists, tables, `<br>` lists, nested
 * spans, entities. Scripts, styles, navigation and forms are left out.
 */
export function outlineHtml(
  source: string,
  start: number,
  end: number,
  outline: Outline,
  place: Place,
): void {
  const stretch = source.slice(start, end);
  const tag = /^<\/?(\w+)(?!\w)[^>]*>$/.exec(stretch.trim());
  if (outline.isOpen) {
    // Within a paragraph Markdown hands over single tags; only a line break means something by itself.
    if (tag?.[1]?.toLowerCase() === 'br') outline.lineBreak(start);
    return;
  }
  // A tag or a comment that stands alone shows nothing.
  if (tag !== null || /^\s*<!--[^>]*>\s*$/.test(stretch)) return;
  if (isTooDeep(stretch)) {
    outlinePlain(source, start, end, outline);
    return;
  }
  new Walker(start, outline).nodes(fragmentNodes(stretch), place);
  outline.close();
}

/** Find the blocks of a whole page and what its head says. */
export function outlinePage(source: string, outline: Outline): HtmlHead {
  if (isTooDeep(source)) {
    outlinePlain(source, 0, source.length, outline);
    return { title: null, language: null, date: null, isPlain: true };
  }
  const walker = new Walker(0, outline);
  walker.nodes(pageNodes(source), { quoted: false, depth: 0, emphasis: 0 });
  outline.close();
  return { title: walker.title, language: walker.language, date: walker.date, isPlain: false };
}
