import { dateNames, furnitureNames } from '../../lexicon/html.js';
import { attribute, type Element, isElement, type Node } from './tree.js';

/** Navigation by its name, or a page's header that holds only lists of links. */
export function isFurniture(node: Element): boolean {
  if (node.tagName !== 'body' && isNamedSo(node)) return true;
  return node.tagName === 'header' && holds(node, 'ul') && !holds(node, 'h1');
}

function isNamedSo(node: Element): boolean {
  if (node.attrs.length === 0) return false;
  const classes = attribute(node, 'class')?.split(/[ \t\n\f\r]+/) ?? [];
  return [...classes, attribute(node, 'id') ?? ''].some((name) => furnitureNames.test(name));
}

function holds(node: Element, tagName: string): boolean {
  return elements(node.childNodes).some((child) => child.tagName === tagName || holds(child, tagName));
}

function elements(children: readonly Node[]): Element[] {
  return children.filter(isElement);
}

export function rowsOf(children: readonly Node[]): Element[][] {
  return elements(children).flatMap((child) => {
    if (child.tagName === 'tr')
      return [elements(child.childNodes).filter((c) => c.tagName === 'td' || c.tagName === 'th')];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child.childNodes) : [];
  });
}

/** Elements that no cell of data holds: a page of old whose columns are a table's has its text in them. */
const FLOW = /^(?:h[1-6]|table|blockquote|article|main|section)$/;

/** So long a paragraph is running text, and of so many in a cell the table lays out the page. */
const LONG_PARAGRAPH = 120;
const LEAST_PARAGRAPHS = 2;

/** Does a table hold the text of the page, and no rows of data? */
export function isLayout(rows: readonly (readonly Element[])[]): boolean {
  return rows.some((cells) =>
    cells.some((cell) => holdsFlow(cell) || longParagraphs(cell) >= LEAST_PARAGRAPHS),
  );
}

const holdsFlow = (node: Element): boolean =>
  elements(node.childNodes).some((child) => FLOW.test(child.tagName) || holdsFlow(child));

const longParagraphs = (node: Element): number =>
  elements(node.childNodes).reduce(
    (sum, child) =>
      sum + (child.tagName === 'p' ? Number(textLength(child) >= LONG_PARAGRAPH) : longParagraphs(child)),
    0,
  );

const textLength = (node: Element): number =>
  node.childNodes.reduce(
    (sum, child) =>
      sum + ('value' in child ? child.value.trim().length : isElement(child) ? textLength(child) : 0),
    0,
  );

export function titleOf(children: readonly Node[]): string | null {
  const title = elements(children).find((child) => child.tagName === 'title');
  const [text] = title?.childNodes ?? [];
  return text !== undefined && 'value' in text ? text.value.trim() || null : null;
}

/** The day on which the head of a page says that it was published: `<meta property="article:published_time" content="2016-05-03T…">`. */
export function dateOf(children: readonly Node[]): string | null {
  const said = elements(children).find(
    (child) =>
      child.tagName === 'meta' &&
      dateNames.test(
        attribute(child, 'property') ?? attribute(child, 'name') ?? attribute(child, 'itemprop') ?? '',
      ),
  );
  return said === undefined ? null : dayIn(attribute(said, 'content'));
}

/** `2016-05-03` of `2016-05-03T08:30:00Z`. */
export const dayIn = (value: string | null): string | null =>
  /^\s*((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(value ?? '')?.[1] ?? null;

/** The title that a page of PHP sets before its text: `<?php $html_title="Towers that burn"; … ?>` is a comment to HTML. */
export function titleInScript(comment: string): string | null {
  if (!comment.startsWith('?php')) return null;
  const [, double, single] =
    /\$(?:html_|page_?|doc_?)?title\s*=\s*(?:"([^"$]{3,200})"|'([^']{3,200})')/i.exec(comment) ?? [];
  return (double ?? single)?.trim() || null;
}
