/** A stretch of a source that is read by itself. Offsets in the source. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Too long or too dense with marks to be read as Markdown in linear time. */
  readonly isPlain: boolean;
}

/** A piece is cut at the first chance behind so many characters. */
const ENOUGH = 4_096;
/** A piece without such a chance is read as plain text when it is longer. */
const LONGEST = 32_768;
/** A line that opens more lists and quotes one within the other is no text. */
const DEEPEST = 8;
/** So large a share of a piece's characters are marks in no text. */
const DENSEST = 0.3;
/** A piece this short is no burden, whatever stands in it. */
const HARMLESS = 256;

const CONTAINERS = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]?)+/;
const CONTAINER = /[-*+>]|\d{1,9}[.)]/g;
const MARKS = /[*_[\]`<>!&\\|~]/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OPENS_HTML = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|!--|\?|![A-Za-z]|!\[CDATA\[)/i;

/**
 * Cut a text into pieces that Markdown reads the same alone as together, so that the time is linear in the length of the
 * text. A cut lies before a line that begins at the margin below a blank one, outside fences and blocks of HTML.
 */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let isBlankAbove = false;
  let until: RegExp | null = null;
  for (const match of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const line = match[0];
    const isFree = until === null && isBlankAbove && /^[^\s]/.test(line);
    if (isFree && match.index - start >= ENOUGH) {
      pieces.push(piece(source, start, match.index));
      start = match.index;
    }
    if (until === null) until = closerOf(line);
    else if (until.test(line)) until = null;
    isBlankAbove = line.trim() === '';
  }
  if (start < source.length) pieces.push(piece(source, start, source.length));
  return pieces;
}

/** What closes the fence or HTML block that a line opens; null where it opens none or closes it itself. */
function closerOf(line: string): RegExp | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined)
    return fence.startsWith('`') ? new RegExp(`^ {0,3}\`{${Math.min(fence.length, 99)},}`) : /^ {0,3}~{3,}/;
  const html = OPENS_HTML.exec(line);
  if (html === null) return null;
  const closer = html[1] !== undefined ? /<\/(?:script|pre|style|textarea)>/i : /-->|\?>|>/;
  return closer.test(line.slice(html[0].length)) ? null : closer;
}

function piece(source: string, start: number, end: number): Piece {
  const text = source.slice(start, end);
  return { start, end, isPlain: text.length > HARMLESS && (text.length > LONGEST || isDense(text)) };
}

function isDense(text: string): boolean {
  const marks = text.match(MARKS)?.length ?? 0;
  if (marks > text.replace(/\s+/g, '').length * DENSEST) return true;
  return text.split(/\r\n|\r|\n/).some((line) => {
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    return (containers.match(CONTAINER)?.length ?? 0) > DEEPEST && !/^[-*_\s]+$/.test(line);
  });
}
