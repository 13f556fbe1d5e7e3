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
