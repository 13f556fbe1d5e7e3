import type { Span } from '../schema/span.js';
import { trimmed } from './mention.js';

/** The parts of a span between dividers, without white space at their ends; none of them is empty. */
export function divided(text: string, span: Span, dividers: Iterable<RegExpExecArray>): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const { index, 0: divider } of dividers) {
    parts.push({ start, end: span.start + index });
    start = span.start + index + divider.length;
  }
  parts.push({ start, end: span.end });
  return parts.map((part) => trimmed(text, part)).filter((part) => part.start < part.end);
}
