import { emphasisElements, furnitureElements, inlineElements, rootDateName } from '../../lexicon/html.js';
import type { Outline } from '../outline.js';
import { dateOf, dayIn, isFurniture, isLayout, rowsOf, titleInScript, titleOf } from './elements.js';
import { beginsBlank, betweenBlankLines, betweenTags, endsBlank } from './stretches.js';
import { attribute, type Element, endOf, isElement, type Node, startOf } from './tree.js';

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
  /** Within `<pre>`. */
  readonly keepsLines?: boolean;
}

/** One walk over an HTML tree whose offsets begin at `base`. */
export class Walker {
  title: string | null = null;
  language: string | null = null;
  date: string | null = null;
  private tables = 0;

  constructor(
    private readonly base: number,
    private readonly outline: Outline,
  ) {}

  nodes(nodes: readonly Node[], place: Place): void {
    for (const node of nodes) this.node(node, place);
  }

  private node(node: Node, place: Place): void {
    if (isElement(node)) this.element(node, place);
    else if ('value' in node) this.text(node.value, node, place);
    else if ('data' in node) this.title ??= titleInScript(node.data);
  }

  private element(node: Element, place: Place): void {
    const name = node.tagName;
    if (name === 'html') {
      this.language = attribute(node, 'lang');
      this.date = dayIn(attribute(node, rootDateName));
    }
    if (name === 'head') {
      this.title = titleOf(node.childNodes) ?? this.title;
      this.date = dateOf(node.childNodes) ?? this.date;
    }
    if (furnitureElements.has(name) || isFurniture(node)) return;
    if (name === 'br') {
      if (this.outline.isOpen) this.outline.lineBreak(this.base + startOf(node));
    } else if (inlineElements.has(name)) {
      const emphasis = place.emphasis + (emphasisElements.has(name) ? 1 : 0);
      const isSame = emphasis === place.emphasis && name !== 'sup';
      const within = isSame ? place : { ...place, emphasis, raised: place.raised || name === 'sup' };
      this.nodes(node.childNodes, within);
    } else this.block(node, name, place);
  }

  private text(value: string, node: Node, place: Place): void {
    const start = this.base + startOf(node);
    const end = this.base + endOf(node);
    if (place.raised && FOOTNOTE_MARK.test(value)) return;
    if (place.keepsLines) this.paragraphs(value, start, end, place);
    else if (this.outline.isOpen) this.outline.text(value, start, end, place.emphasis);
    else if (value.includes('{%')) {
      for (const part of betweenTags(value, this.outline.canvas.source.slice(start, end), start)) {
        this.open(place);
        this.outline.text(part.value, part.start, part.end, place.emphasis);
      }
    } else if (value.trim() !== '') {
      this.open(place);
      this.outline.text(value, start, end, place.emphasis);
    }
  }

  /** A text that keeps its lines has blank ones between its paragraphs. */
  private paragraphs(value: string, start: number, end: number, place: Place): void {
    const parts = betweenBlankLines(value, this.outline.canvas.source.slice(start, end), start);
    // A space between two words in bold is no paragraph, and divides them.
    if (parts.length === 0 && this.outline.isOpen && !endsBlank(value))
      this.outline.text(value, start, end, place.emphasis);
    parts.forEach((part, i) => {
      if (i > 0 || !this.outline.isOpen || beginsBlank(value)) this.open(place);
      this.outline.text(part.value, part.start, part.end, place.emphasis);
    });
    if (endsBlank(value)) this.open(place);
  }

  private open({ quoted, keepsLines = false }: Place): void {
    this.outline.open({ kind: 'paragraph', quoted, softBreaks: keepsLines });
  }

  private block(node: Element, name: string, place: Place): void {
    if (place.inCell || (this.outline.isBlank && (name === 'p' || name === 'div'))) {
      // A paragraph that only its end tag tells of begins nowhere.
      if (place.inCell && node.sourceCodeLocation) this.outline.lineBreak(this.base + startOf(node));
      this.nodes(node.childNodes, place);
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

    if (name === 'table') this.table(node.childNodes, place);
    else {
      const depth = place.depth + (name === 'ul' || name === 'ol' ? 1 : 0);
      const isSame = depth === place.depth && name !== 'blockquote' && name !== 'pre';
      const within = isSame
        ? place
        : {
            ...place,
            depth,
            quoted: place.quoted || name === 'blockquote',
            keepsLines: place.keepsLines || name === 'pre',
          };
      this.nodes(node.childNodes, within);
    }
    this.outline.close();
  }

  private table(children: readonly Node[], place: Place): void {
    const table = this.tables++;
    const rows = rowsOf(children);
    if (isLayout(rows)) {
      for (const cell of rows.flat()) {
        this.outline.close();
        this.nodes(cell.childNodes, place);
      }
      return;
    }
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const header = cell.tagName === 'th';
        this.outline.open({
          kind: 'cell',
          cell: { table, row, column, header },
          quoted: place.quoted,
          softBreaks: false,
        });
        this.nodes(cell.childNodes, { ...place, inCell: true });
        this.outline.close();
      });
    });
  }
}
