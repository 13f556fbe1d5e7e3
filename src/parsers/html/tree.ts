import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  type ParserOptions,
  parse,
  parseFragment,
} from 'parse5';

/** What stands in a page: an element, a text, or what no reader sees. */
export type Node = DefaultTreeAdapterTypes.ChildNode;

export type Element = DefaultTreeAdapterTypes.Element;

/**
 * The parser makes a token of every word. Of where a node stands, only its beginning and the end of a text are asked for:
 * the end of a text moves with every word, in place.
 */
const options: ParserOptions<DefaultTreeAdapterMap> = {
  sourceCodeLocationInfo: true,
  scriptingEnabled: false,
  treeAdapter: {
    ...defaultTreeAdapter,
    updateNodeSourceCodeLocation({ sourceCodeLocation }, { endOffset }) {
      if (sourceCodeLocation && endOffset !== undefined) sourceCodeLocation.endOffset = endOffset;
    },
  },
};

/** What stands in a whole page. */
export const pageNodes = (source: string): readonly Node[] => parse(source, options).childNodes;

/** What stands in a stretch of a page. */
export const fragmentNodes = (source: string): readonly Node[] => parseFragment(source, options).childNodes;

/** Is it an element, and no text? */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Where a node begins; 0 for one that the page leaves out. */
export function startOf({ sourceCodeLocation }: Node): number {
  return sourceCodeLocation?.startOffset ?? 0;
}

/** Where a node ends, if it is a text. */
export function endOf({ sourceCodeLocation }: Node): number {
  return sourceCodeLocation?.endOffset ?? 0;
}

/** What an element says in an attribute; null where it has none of that name. */
export function attribute({ attrs }: Element, name: string): string | null {
  for (const attr of attrs) if (attr.name === name && !attr.prefix) return attr.value;
  return null;
}
