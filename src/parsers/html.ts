import type { ElementContent, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { emphasisElements, furnitureElements, furnitureNames, inlineElements } from '../lexicon/html.js';
import type { Outline } from './outline.js';

const page = unified().use(rehypeParse);

const fragment = unified().use(rehypeParse, { fragment: true });

/** A raised number or sign is the mark of a footnote; a raised `th` belongs to its word. */
export const FOOTNOTE_MARK = /^[\s\d*†‡§,[\]()]+$/;

interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly emphasis: number;
  /** Within `<sup>`. */
  readonly raised?: boolean;
  /** Within a table cell, where paragraphs only divide lines. */
  readonly inCell?: boolean;
}

/** What an HTML page states about itself. */
export interface HtmlHead {
  readonly title: string | null;
  readonly language: string | null;
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
  const isTag = /^<\/?(\w+)[^>]*>$/.exec(stretch.trim());
  if (outline.isOpen) {
    // Within a paragraph Markdown hands over single tags; only a line break means something by itself.
    if (isTag?.[1]?.toLowerCase() === 'br') outline.lineBreak(start);
    return;
  }
  const root: Root = fragment.parse(stretch);
  new Walker(start, outline).nodes(root.children, place);
  outline.close();
}

/** Find the blocks of a whole page and what its head says. */
export function outlinePage(source: string, outline: Outline): HtmlHead {
  const root: Root = page.parse(source);
  const walker = new Walker(0, outline);
  walker.nodes(root.children, { quoted: false, depth: 0, emphasis: 0 });
  outline.close();
  return { title: walker.title, language: walker.language };
}

/** One walk over an HTML tree whose offsets begin at `base`. */
class Walker {
  title: string | null = null;
  language: string | null = null;
  private tables = 0;

  constructor(
    private readonly base: number,
    private readonly outline: Outline,
  ) {}

  nodes(nodes: readonly Nodes[], place: Place): void {
    for (const node of nodes) this.node(node, place);
  }

  private node(node: Nodes, place: Place): void {
    if (node.type === 'text') this.text(node.value, node, place);
    else if (node.type === 'element') this.element(node, place);
  }

  private element(node: Element, place: Place): void {
    const name = node.tagName;
    if (name === 'html' && typeof node.properties.lang === 'string') this.language = node.properties.lang;
    if (name === 'head') this.title = titleOf(node.children);
    if (furnitureElements.has(name) || isFurniture(node)) return;
    if (name === 'br') {
      if (this.outline.isOpen) this.outline.lineBreak(this.base + (node.position?.start.offset ?? 0));
    } else if (inlineElements.has(name)) {
      const emphasis = place.emphasis + (emphasisElements.has(name) ? 1 : 0);
      this.nodes(node.children, { ...place, emphasis, raised: place.raised || name === 'sup' });
    } else this.block(node, name, place);
  }

  private text(value: string, node: Nodes, place: Place): void {
    const start = this.base + (node.position?.start.offset ?? 0);
    const end = this.base + (node.position?.end.offset ?? 0);
    if (place.raised && FOOTNOTE_MARK.test(value)) return;
    if (!this.outline.isOpen) {
      if (value.trim() === '') return;
      this.outline.open({ kind: 'paragraph', quoted: place.quoted, softBreaks: false });
    }
    this.outline.text(value, start, end, place.emphasis);
  }

  private block(node: Element, name: string, place: Place): void {
    if (place.inCell || (this.outline.isBlank && (name === 'p' || name === 'div'))) {
      if (place.inCell) this.outline.lineBreak(this.base + (node.position?.start.offset ?? 0));
      this.nodes(node.children, place);
      return;
    }
    const opening = { quoted: place.quoted, softBreaks: name === 'pre' };
    const level = /^h([1-6])$/.exec(name)?.[1];
    this.outline.close();
    if (level !== undefined) this.outline.open({ kind: 'heading', depth: Number(level), ...opening });
    else if (name === 'li') {
      const depth = Math.max(1, place.depth);
      this.outline.open({ kind: 'item', depth, ...opening });
    } else if (name === 'p' || name === 'pre') this.outline.open({ kind: 'paragraph', ...opening });

    if (name === 'table') this.table(node.children, place);
    else {
      const depth = place.depth + (name === 'ul' || name === 'ol' ? 1 : 0);
      this.nodes(node.children, { ...place, depth, quoted: place.quoted || name === 'blockquote' });
    }
    this.outline.close();
  }

  private table(children: readonly ElementContent[], place: Place): void {
    const table = this.tables++;
    rowsOf(children).forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const header = cell.tagName === 'th';
        this.outline.open({
          kind: 'cell',
          cell: { table, row, column, header },
          quoted: place.quoted,
          softBreaks: false,
        });
        this.nodes(cell.children, { ...place, inCell: true });
        this.outline.close();
      });
    });
  }
}

/** Navigation by its name, or a page's header that holds only lists of links. */
function isFurniture(node: Element): boolean {
  const { className, id } = node.properties;
  const names = [...(Array.isArray(className) ? className : []), id].map(String);
  if (node.tagName !== 'body' && names.some((name) => furnitureNames.test(name))) return true;
  return node.tagName === 'header' && holds(node, 'ul') && !holds(node, 'h1');
}

function holds(node: Element, tagName: string): boolean {
  return elements(node.children).some((child) => child.tagName === tagName || holds(child, tagName));
}

type Element = Extract<ElementContent, { type: 'element' }>;

function elements(children: readonly ElementContent[]): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

function rowsOf(children: readonly ElementContent[]): Element[][] {
  return elements(children).flatMap((child) => {
    if (child.tagName === 'tr')
      return [elements(child.children).filter((c) => c.tagName === 'td' || c.tagName === 'th')];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child.children) : [];
  });
}

function titleOf(children: readonly ElementContent[]): string | null {
  const title = elements(children).find((child) => child.tagName === 'title');
  const [text] = title?.children ?? [];
  return text?.type === 'text' ? text.value.trim() || null : null;
}
