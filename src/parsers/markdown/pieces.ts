import { withoutEnd } from '../../lexicon/ends.js';
import type { Span } from '../../schema/span.js';

/** A stretch of a source that is read by itself, and the chunks it is made of: what stands between blank lines. */
export interface Piece extends Span {
  readonly chunks: readonly Span[];
}

/** A piece is cut at the first chance behind so many characters. */
const ENOUGH = 4_096;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OPENS_HTML = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|\?|![A-Za-z]|!\[CDATA\[)/i;
const COMMENT_END = '-->';
const BLANK = /^[ \t]*$/;
const LINE_END = /[\r\n]/;

/** Whether a line below closes what is open. */
type Closer = (line: string) => boolean;

/**
 * Cut a text into chunks that Markdown reads the same alone as together, and gather these into pieces, so that the time is
 * linear in the length of the text.
 * @param from where the text begins, below a front matter
 */
export function piecesOf(source: string, from = 0): Piece[] {
  const pieces: Piece[] = [];
  let chunks: Span[] = [];
  const starts = cutsOf(source, from);
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? source.length;
    const first = chunks[0]?.start ?? start;
    chunks.push({ start, end });
    if (end - first < ENOUGH && end < source.length) continue;
    pieces.push({ start: first, end, chunks });
    chunks = [];
  }
  return pieces;
}

/** A cut lies before a line that begins at the margin below a blank one, outside fences and blocks of HTML. */
function cutsOf(source: string, from: number): number[] {
  const cuts = from < source.length ? [from] : [];
  const lastComment = source.includes('<!--') ? source.lastIndexOf(COMMENT_END) : -1;
  let isBlankAbove = false;
  let until: Closer | null = null;
  for (let start = from, next = from; start < source.length; start = next) {
    next = nextLine(source, start);
    const first = source.charAt(start);
    const isAtMargin = first !== ' ' && first !== '\t' && first !== '\n' && first !== '\r';
    if (until === null && isBlankAbove && isAtMargin) cuts.push(start);
    if (until !== null) {
      if (until(source.slice(start, next))) until = null;
    } else if (mayOpen(source, start))
      until = closerOf(source.slice(start, next), start < lastComment ? COMMENT_END : null);
    isBlankAbove = !isAtMargin && BLANK.test(withoutEnd(source.slice(start, next), LINE_END));
  }
  return cuts;
}

/** Where the line below begins. */
export function nextLine(source: string, at: number): number {
  for (let i = at; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return source.length;
}

/** Where the text begins below a front matter; 0 where there is none. */
export function frontMatterEnd(source: string): number {
  const opens = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(source);
  if (opens === null) return 0;
  for (let at = opens[0].length, next = at; at < source.length; at = next) {
    next = nextLine(source, at);
    if (source.startsWith(opens[1] ?? '', at) && BLANK.test(withoutEnd(source.slice(at + 3, next), LINE_END)))
      return next;
  }
  return 0;
}

/** Only a line that begins with one of three characters opens a fence or a block of HTML. */
function mayOpen(source: string, start: number): boolean {
  let at = start;
  while (at < start + 3 && source.charAt(at) === ' ') at++;
  const first = source.charAt(at);
  return first === '`' || first === '~' || first === '<';
}

/**
 * What closes the fence or HTML block that a line opens; null where it opens none or closes it itself.
 * @param commentEnd what a comment ends with; null where none ends below, which is no reason to hide the rest of the text
 */
function closerOf(line: string, commentEnd: string | null): Closer | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined)
    return (below) => (FENCE.exec(below)?.[1] ?? '').startsWith(fence.startsWith('~') ? '~~~' : fence);
  const html = OPENS_HTML.exec(line);
  if (html === null) return null;
  if (html[2] !== undefined && commentEnd !== null)
    return line.includes(commentEnd) ? null : (below) => below.includes(commentEnd);
  const closer = html[1] !== undefined ? /<\/(?:script|pre|style|textarea)>/i : /-->|\?>|>/;
  return closer.test(line.slice(html[0].length)) ? null : (below) => closer.test(below);
}
