import { foldCharacters, foldSpaces, ZERO_WIDTH } from '../lexicon/characters.js';
import type { Block, Document } from '../schema/document.js';
import type { Span } from '../schema/span.js';
import { matchesIn } from './matches.js';
import { perBlock } from './per-block.js';
import { Places } from './places.js';

/** The columns that ground a row in its source. */
export interface Mention {
  readonly text: string;
  /** Unicode code points, half open. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
}

const VISIBLE = /[^\s\uFEFF]/;

/** Is there nothing to see at an offset? */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return false;
  return code === 0x20 || !VISIBLE.test(text.charAt(at));
}

/**
 * What a reader sees in the span: the source's own characters, without markup, white space folded to single spaces.
 */
export function verbatim(document: Document, span: Span): string {
  const seen = document.text.slice(span.start, span.end);
  const written = document.source.slice(span.start, span.end);
  if (seen === written) return foldSpaces(seen);
  let read = '';
  for (const { 0: stretch, index } of matchesIn(seen, STRETCHES))
    read += asWritten(stretch, written.slice(index, index + stretch.length));
  return foldSpaces(read);
}

/** Between marks that a reader does not see. */
const STRETCHES = new RegExp(`[^${ZERO_WIDTH}]+`, 'g');

/** What is seen, in the characters that the source has for it; those of an entity stand for another. */
function asWritten(seen: string, written: string): string {
  const folds = foldCharacters(written);
  if (seen === folds) return written;
  let read = '';
  for (let i = 0; i < seen.length; i++) {
    const [shown, own] = [seen.charAt(i), written.charAt(i)];
    read += shown === own || shown === folds.charAt(i) ? own : shown;
  }
  return read;
}

/**
 * The same, with quotes, dashes and spaces folded: what rules compare. That of a block is remembered, for most extractors
 * ask for it.
 */
export function folded(document: Document, span: Span | Block): string {
  return 'kind' in span ? foldedBlock(document, span) : foldedSpan(document, span);
}

const foldedSpan = (document: Document, { start, end }: Span): string =>
  foldSpaces(document.text.slice(start, end));

const foldedBlock = perBlock(foldedSpan);

/**
 * The span of `[from, to)` of the folded text of a span: what a rule finds in folded text, it names in the document.
 */
export function subspan(document: Document, span: Span, from: number, to: number): Span {
  let start = span.end;
  let end = span.end;
  let read = 0;
  let spaces = true;
  for (let i = span.start; i < span.end; i++) {
    const character = document.text.charAt(i);
    if (character === ZERO_WIDTH) continue;
    const isSpace = isBlank(document.text, i);
    if (isSpace && spaces) continue;
    spaces = isSpace;
    if (read === from) start = Math.min(start, i);
    read++;
    if (read === to) {
      end = i + 1;
      break;
    }
  }
  return { start: Math.min(start, end), end };
}

/** The span without white space and marks at its ends; empty spans stay as they are. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

/** A link that the span begins or ends in is cut whole, its target with it. */
function withLinks({ source, text }: Document, { start, end }: Span): Span {
  let to = end;
  if (source.startsWith('](', end)) while (text.charAt(to) === ZERO_WIDTH) to++;
  return { start: source.charAt(start - 1) === '[' && to > end ? start - 1 : start, end: to };
}

const placesOfDocuments = new WeakMap<Document, Places>();

function placesOf(document: Document): Places {
  const known = placesOfDocuments.get(document);
  if (known !== undefined) return known;
  const made = new Places(document.source);
  placesOfDocuments.set(document, made);
  return made;
}

/**
 * The one maker of mentions: a row is grounded because its text, range and line all come from one span.
 * A row names the columns one by one: V8 makes an object that begins with a spread property by property, in 20 times the
 * time.
 * @param span UTF-16 offsets in the document; white space at its ends is left out
 */
export function mention(document: Document, span: Span, rule: string): Mention {
  const { start, end } = withLinks(document, trimmed(document.text, span));
  const places = placesOf(document);
  return {
    text: verbatim(document, { start, end }),
    start: places.codePoint(start),
    end: places.codePoint(end),
    line: places.line(start),
    rule,
  };
}
