import { isSpace } from '../lexicon/characters.js';
import { closesLetter, isBelowSignatures, isSignatureHeading } from '../lexicon/closing-lines.js';
import { dayShape } from '../lexicon/day-shape.js';
import { legalForm } from '../lexicon/organization-words.js';
import type { Span } from '../schema/span.js';
import { isAddressLabel, isCopyLabel, isFurniture, isHeaderLine, isSalutation } from './cues.js';
import type { LaidBlock } from './layout.js';
import { isCapitalized, isNameLike, isProse } from './prose.js';

/** What a reader sees of a span, on one line. */
export function textOf(span: Span, text: string): string {
  const stretch = text.slice(span.start, span.end);
  return (isUneven(span, text) ? stretch.replace(/\s{2,}|[^\S ]/g, ' ') : stretch).trim();
}

const SPACE = 0x20;

/** Does it hold white space other than one space between words, or marks that a reader does not see? */
function isUneven({ start, end }: Span, text: string): boolean {
  let isSpaceBefore = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isPlain = code === SPACE;
    if (isPlain ? isSpaceBefore : (code < SPACE || code >= 0x80) && isSpace(code)) return true;
    isSpaceBefore = isPlain;
  }
  return false;
}

/** `3 May 2016` and nothing else. */
const DATE = new RegExp(`^${dayShape}$`, 'u');
export const isDay = (content: string): boolean => DATE.test(content);

/** A line that opens a part of the letter begins a block of its own, so that a part is made of whole blocks. */
export function splitAtCues(laid: LaidBlock, text: string): LaidBlock[] {
  const block = withGreetingApart(laid, text);
  if (block.lines.length < 2) return [block];
  const cuts = new Set<number>();
  let copying = false;
  let isClosed = false;
  for (const [i, line] of block.lines.entries()) {
    const content = textOf(line, text);
    if (isSalutation(content) || isSignatureHeading(content) || isFurniture(content)) cuts.add(i).add(i + 1);
    else if (closesLetter(content) || isCopyLabel(content) || isAddressLabel(content)) cuts.add(i);
    // In the head of a letter the next label or the date ends the copies.
    else if (copying && (isHeaderLine(content) || isDay(content))) cuts.add(i);
    else if (isClosed && isBelowSignatures(content)) cuts.add(i);
    if (cuts.has(i)) copying = isCopyLabel(content);
    isClosed ||= closesLetter(content);
  }
  const names = namesFrom(block, text);
  if (names > 0) cuts.add(names);
  if (cuts.size === 0) return [block];
  const edges = [
    0,
    ...[...cuts].filter((i) => 0 < i && i < block.lines.length).sort((a, b) => a - b),
    block.lines.length,
  ];
  const sentences = new Parts(block.sentences);
  return edges.slice(0, -1).flatMap((from, n) => {
    const lines = block.lines.slice(from, edges[n + 1]);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return [{ ...block, ...span, lines, sentences: sentences.within(span) }];
  });
}

/** `Nairobi, KenyaDear Minister Ek:`: a line end that was lost above the salutation. */
function withGreetingApart(block: LaidBlock, text: string): LaidBlock {
  const stretch = text.slice(block.start, Math.min(block.end, block.start + GREETING_REACH));
  const at = stretch.includes('Dear ') ? stretch.search(GLUED_GREETING) : -1;
  const start = block.start + at;
  const index = at < 0 ? -1 : block.lines.findIndex((line) => line.start < start && start < line.end);
  const line = block.lines[index];
  if (line === undefined || !isSalutation(textOf({ start, end: line.end }, text))) return block;
  const halves = [
    { start: line.start, end: start },
    { start, end: line.end },
  ];
  return { ...block, lines: [...block.lines.slice(0, index), ...halves, ...block.lines.slice(index + 1)] };
}

/** An address is no longer. */
const GREETING_REACH = 1000;
const GLUED_GREETING = /(?<=[\p{Ll}\d])Dear (?=\p{Lu})/u;

/** So many lines of names below running text are a list, though no blank line stands between. */
const LEAST_NAMES = 4;

/** The first of the lines of names that end a paragraph of running text; 0 where none do. */
function namesFrom({ kind, lines }: LaidBlock, text: string): number {
  if (kind !== 'paragraph' || lines.length <= LEAST_NAMES) return 0;
  let from = lines.length;
  while (from > 0 && isEntry(lines[from - 1], text)) from--;
  const above = lines[from - 1];
  const isBelowProse =
    above !== undefined && isProse(above, text) && /[.!?]["')]*$/.test(textOf(above, text));
  return isBelowProse && lines.length - from >= LEAST_NAMES ? from : 0;
}

function isEntry(line: Span | undefined, text: string): boolean {
  if (line === undefined || !isNameLike(line, text) || !isCapitalized(line, text)) return false;
  const last = textOf(line, text).split(' ').at(-1) ?? '';
  return !last.endsWith('.') || legalForm.test(last);
}

/** Spans in order, of which ever later stretches ask for their share. */
class Parts {
  private next = 0;

  constructor(private readonly spans: readonly Span[]) {}

  within({ start, end }: Span): Span[] {
    const found: Span[] = [];
    while ((this.spans[this.next]?.end ?? end) <= start) this.next++;
    for (let i = this.next; i < this.spans.length; i++) {
      const span = this.spans[i];
      if (span === undefined || span.start >= end) break;
      found.push({ start: Math.max(span.start, start), end: Math.min(span.end, end) });
    }
    return found;
  }
}
