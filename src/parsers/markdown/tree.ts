import type { Nodes, Parents, Root } from 'mdast';
import { dayOfMonth } from '../../lexicon/months.js';
import { outlineHtml } from '../html/index.js';
import { FOOTNOTE_MARK } from '../html/walker.js';
import type { Opening, Outline } from '../outline.js';
import { isSetInHtml } from './set-in-html.js';

interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly emphasis: number;
  /** Within the definition of a footnote. */
  readonly note?: boolean;
}

/** Where a node stands in the text that it was read from. */
function range(node: Nodes | undefined): [number, number] {
  return [node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0];
}

/** Lines that are not blank, one below the other. */
const PARAGRAPHS = /(?<![^\r\n])(?:[^\S\r\n]*[^\s][^\r\n]*(?:\r\n|\r|\n|$))+/g;

/** The walk over the Markdown trees of one text. */
export class Walker {
  private tables = 0;
  private raised = false;

  constructor(
    private readonly source: string,
    private readonly outline: Outline,
  ) {}

  private base = 0;

  /** Walk the tree of the piece `[start, end)`; what stands behind its end was only lent to it. */
  walk(root: Root, start: number, end: number): void {
    this.base = start;
    for (const child of root.children) {
      if (this.range(child)[0] < end) this.node(child, { quoted: false, depth: 0, emphasis: 0 });
    }
  }

  private range(node: Nodes): [number, number] {
    const [start, end] = range(node);
    return [start + this.base, end + this.base];
  }

  private children(parent: Parents, place: Place): void {
    for (const child of parent.children) this.node(child, place);
  }

  private node(node: Nodes, place: Place): void {
    if (!this.block(node, place)) this.inline(node, place);
  }

  /** Blocks, and what stands between them. */
  private block(node: Nodes, place: Place): boolean {
    switch (node.type) {
      case 'heading':
        this.opened({ kind: 'heading', depth: node.depth, quoted: place.quoted }, node, place);
        break;
      case 'paragraph':
        this.opened({ kind: place.note ? 'note' : 'paragraph', quoted: place.quoted }, node, place);
        break;
      case 'listItem':
        this.item(node, place);
        break;
      case 'list':
        this.children(node, { ...place, depth: place.depth + 1 });
        break;
      case 'blockquote':
        this.children(node, { ...place, quoted: true });
        break;
      case 'table':
        this.table(node, place);
        break;
      case 'code':
        this.code(node, place);
        break;
      case 'footnoteDefinition':
        this.children(node, { ...place, note: true });
        break;
      case 'definition':
        break;
      default:
        return false;
    }
    return true;
  }

  private opened(opening: Opening, node: Parents, place: Place): void {
    this.open(opening);
    this.children(node, place);
    this.outline.close();
  }

  /** A mark that was raised and not closed raises nothing beyond its block. */
  private open(opening: Opening): void {
    this.raised = false;
    this.outline.open(opening);
  }

  /** What stands within a line. */
  private inline(node: Nodes, place: Place): void {
    const [start, end] = this.range(node);
    switch (node.type) {
      case 'html':
        if (/^<\/?sup\b/i.test(node.value)) this.raised = !node.value.startsWith('</');
        outlineHtml(this.source, start, end, this.outline, place);
        break;
      case 'break':
        this.outline.lineBreak(this.newline(start, end));
        break;
      case 'text':
      case 'inlineCode':
        if (!this.raised || !FOOTNOTE_MARK.test(node.value)) {
          this.outline.text(node.value, this.inlineStart(node, start), end, place.emphasis);
        }
        break;
      case 'emphasis':
      case 'strong':
        this.children(node, { ...place, emphasis: place.emphasis + 1 });
        break;
      default:
        if ('children' in node) this.children(node, place);
    }
  }

  /** The text of inline code stands behind its backticks. */
  private inlineStart(node: Nodes, start: number): number {
    if (node.type !== 'inlineCode') return start;
    let at = start;
    while (this.source[at] === '`') at++;
    return at;
  }

  /** The text of fenced code stands below its fence. */
  private codeStart(start: number, end: number): number {
    const fence = /^(?:```|~~~)[^\r\n]*(?:\r\n|\r|\n)/.exec(this.source.slice(start, end));
    return start + (fence?.[0].length ?? 0);
  }

  /** Code is text that somebody set apart: its paragraphs are divided by blank lines as elsewhere. */
  private code(node: Extract<Nodes, { type: 'code' }>, place: Place): void {
    const [start, end] = this.range(node);
    const from = this.codeStart(start, end);
    if (from === start && isSetInHtml(node.value)) {
      outlineHtml(this.source, start, end, this.outline, place);
      return;
    }
    const body = this.source.slice(from, end).replace(/[\r\n][ \t]*(?:`{3,}|~{3,})[ \t]*$/, '');
    for (const chunk of body.matchAll(PARAGRAPHS)) {
      const at = from + chunk.index;
      this.outline.open({ kind: 'paragraph', quoted: place.quoted });
      this.outline.text(chunk[0], at, at + chunk[0].length);
      this.outline.close();
    }
  }

  private newline(start: number, end: number): number {
    const at = this.source.slice(start, end).search(/[\r\n]/);
    return at < 0 ? start : start + at;
  }

  /** The first paragraph of a list item is the item; further ones are paragraphs of their own. */
  private item(node: Extract<Nodes, { type: 'listItem' }>, place: Place): void {
    const [start] = this.range(node);
    const head = this.source.slice(start, start + 40);
    const marker = /^(?:[-*+]|(\d+)[.)])/.exec(head)?.[1] ?? null;
    const dated = dayOfMonth.test(head);
    let first = true;
    for (const child of node.children) {
      if (first && child.type === 'paragraph') {
        if (dated) {
          this.open({ kind: 'paragraph', quoted: place.quoted });
          this.outline.text(head.slice(0, 3).trim(), start, start + head.slice(0, 3).trim().length);
        } else this.open({ kind: 'item', marker, depth: place.depth, quoted: place.quoted });
        this.children(child, place);
        this.outline.close();
      } else {
        this.node(child, place);
      }
      first = false;
    }
  }

  private table(node: Extract<Nodes, { type: 'table' }>, place: Place): void {
    const table = this.tables++;
    node.children.forEach((line, row) => {
      line.children.forEach((field, column) => {
        const cell = { table, row, column, header: row === 0 };
        this.open({ kind: 'cell', cell, quoted: place.quoted });
        this.children(field, place);
        this.outline.close();
      });
    });
  }
}
