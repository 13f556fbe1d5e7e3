import type { ElementContent, Nodes } from 'hast';
import { emphasisElements, furnitureElements, inlineElements } from '../../lexicon/html.js';
import type { Outline } from '../outline.js';
import { type Element, isFurniture, rowsOf, titleOf } from './elements.js';

/** A raised number or sign is the mark of a footnote; a raised `th` belongs to its word. */
export const FOOTNOTE_MARK = /^[\s\d*†‡§,[\]()]+$/;

/** What is open around a node. */
export interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly emphasis: number;
  /** Within `<sup>`. */
  readonly raised?: boolean;
  /** Within a table cell, where paragraphs only divide lines. */
  readonly inCell?: boolean;
}

/** One walk over an HTML tree whose offsets begin at `base`. */
export class Walker {
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
