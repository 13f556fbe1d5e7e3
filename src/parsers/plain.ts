import type { Outline } from './outline.js';

/** A paragraph longer than this is divided: no rule looks further. */
const LONGEST_PARAGRAPH = 8_192;

/** Read `[start, end)` of a source as plain text: paragraphs divided by blank lines, every character as it stands. */
export function outlinePlain(source: string, start: number, end: number, outline: Outline): void {
  const body = source.slice(start, end);
  let from = 0;
  for (const gap of body.matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/g)) {
    paragraphs(source, start + from, start + gap.index, outline);
    from = gap.index + gap[0].length;
  }
  paragraphs(source, start + from, end, outline);
}

function paragraphs(source: string, start: number, end: number, outline: Outline): void {
  for (let at = start; at < end; ) {
    const to = cutBefore(source, at, end);
    outline.open({ kind: 'paragraph' });
    outline.text(source.slice(at, to), at, to);
    outline.close();
    at = to;
  }
}

/** Where a paragraph ends at the latest: at white space, not within a word or a pair of surrogates. */
function cutBefore(source: string, at: number, end: number): number {
  if (end - at <= LONGEST_PARAGRAPH) return end;
  const reach = source.slice(at, at + LONGEST_PARAGRAPH);
  const space = Math.max(reach.lastIndexOf(' '), reach.lastIndexOf('\n'));
  if (space > 0) return at + space + 1;
  const isPair = /[\uD800-\uDBFF]$/.test(reach);
  return at + LONGEST_PARAGRAPH - (isPair ? 1 : 0);
}
