import type { Span } from '../schema/span.js';
import {
  isAddressLabel,
  isCopyLabel,
  isFurniture,
  isHeaderLine,
  isSalutation,
  isSignatureHeading,
  isValediction,
} from './cues.js';
import type { LaidBlock } from './layout.js';

export function textOf(span: Span, text: string): string {
  return text
    .slice(span.start, span.end)
    .replace(/[\s\uFEFF]+/g, ' ')
    .trim();
}

/** A line that opens a part of the letter begins a block of its own, so that a part is made of whole blocks. */
export function splitAtCues(block: LaidBlock, text: string): LaidBlock[] {
  if (block.lines.length < 2) return [block];
  const cuts = new Set<number>();
  block.lines.forEach((line, i) => {
    const content = textOf(line, text);
    if (isSalutation(content) || isSignatureHeading(content) || isFurniture(content)) cuts.add(i).add(i + 1);
    else if (isValediction(content) || isCopyLabel(content) || isAddressLabel(content)) cuts.add(i);
    // In the head of a mail the next label ends the copies.
    else if (i > 0 && isHeaderLine(content) && isCopyLabel(textOf(block.lines[i - 1] ?? line, text)))
      cuts.add(i);
  });
  const edges = [
    0,
    ...[...cuts].filter((i) => 0 < i && i < block.lines.length).sort((a, b) => a - b),
    block.lines.length,
  ];
  return edges.slice(0, -1).flatMap((from, n) => {
    const lines = block.lines.slice(from, edges[n + 1]);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const sentences = block.sentences
      .filter((s) => s.start < span.end && span.start < s.end)
      .map((s) => ({
        start: Math.max(s.start, span.start),
        end: Math.min(s.end, span.end),
      }));
    return [{ ...block, ...span, lines, sentences }];
  });
}
