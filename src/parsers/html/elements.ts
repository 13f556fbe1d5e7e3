import type { ElementContent } from 'hast';
import { furnitureNames } from '../../lexicon/html.js';

/** Navigation by its name, or a page's header that holds only lists of links. */
export function isFurniture(node: Element): boolean {
  const { className, id } = node.properties;
  const names = [...(Array.isArray(className) ? className : []), id].map(String);
  if (node.tagName !== 'body' && names.some((name) => furnitureNames.test(name))) return true;
  return node.tagName === 'header' && holds(node, 'ul') && !holds(node, 'h1');
}

function holds(node: Element, tagName: string): boolean {
  return elements(node.children).some((child) => child.tagName === tagName || holds(child, tagName));
}

export type Element = Extract<ElementContent, { type: 'element' }>;

function elements(children: readonly ElementContent[]): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

export function rowsOf(children: readonly ElementContent[]): Element[][] {
  return elements(children).flatMap((child) => {
    if (child.tagName === 'tr')
      return [elements(child.children).filter((c) => c.tagName === 'td' || c.tagName === 'th')];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child.children) : [];
  });
}

export function titleOf(children: readonly ElementContent[]): string | null {
  const title = elements(children).find((child) => child.tagName === 'title');
  const [text] = title?.children ?? [];
  return text?.type === 'text' ? text.value.trim() || null : null;
}
