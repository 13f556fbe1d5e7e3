import { matchAt } from './sticky.js';

/** `<b>`, `</span>`, `<a href="…">` on one line. */
const TAG =
  /<(?:\/([A-Za-z][A-Za-z\d-]*)[ \t]*|([A-Za-z][A-Za-z\d-]*)(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\r\n]*'|"[^"\r\n]*"))?)*[ \t]*\/?)>/y;
/** `<https://house.example>` */
const ADDRESS = /<https?:[^\s<>\p{Cc}]*>/uy;
/** `<!-- a comment -->` on a line of its own. */
const COMMENT = /<!-- [^\r\n]*?-->/y;
/** Elements that are no part of a paragraph, whatever stands behind their names. */
const BLOCK =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t\r\n>]|\/>|$)/iy;
/** Elements whose block ends elsewhere than others do, or that begin as one that is no part of a paragraph. */
const UNSURE = /<\/?(?:script|pre|style|textarea)(?![\w-])|<[!?]|<\/?[a-z][a-z\d-]*\/(?!>)/iy;
const TO_LINE_END = /[ \t]*(?=[\r\n]|$)/y;

/** A tag within a line. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly end: number;
}

/** The tag that begins at a place; null where none does. */
export function tagAt(source: string, at: number): Tag | null {
  const [tag, closing, opening = ''] = matchAt(TAG, source, at) ?? [];
  if (tag === undefined) return null;
  return {
    name: (closing ?? opening).toLowerCase(),
    isClosing: closing !== undefined,
    end: at + tag.length,
  };
}

/** Where the address in angle brackets ends that begins at a place; null where none does. */
export function addressEnd(source: string, at: number): number | null {
  const address = matchAt(ADDRESS, source, at);
  return address === null ? null : at + address[0].length;
}

/**
 * What a line that begins with `<` begins: a block of HTML up to the next blank line, one that ends with its line, text;
 * null where that is not certain. A tag alone on its line begins a block where no text is open above it.
 */
export function htmlAt(source: string, at: number): 'html' | 'html-line' | 'html-alone' | 'text' | null {
  if (matchAt(COMMENT, source, at) !== null) return 'html-line';
  if (matchAt(UNSURE, source, at) !== null) return null;
  if (matchAt(BLOCK, source, at) !== null) return 'html';
  const tag = tagAt(source, at);
  return tag !== null && matchAt(TO_LINE_END, source, tag.end) !== null ? 'html-alone' : 'text';
}
