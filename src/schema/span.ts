/** A half-open range `[start, end)` of UTF-16 code units, in a document's `text` and in its `source` alike. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Do two spans share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does the outer span hold the whole inner one? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the span that holds an offset, among spans in order that do not overlap; -1 where none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset);
  const span = spans[index];
  return span !== undefined && span.start <= offset ? index : -1;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that share a character with a span, among spans in order that do not overlap. */
export function overlapping<Found extends Span>(spans: readonly Found[], span: Span): Found[] {
  const found: Found[] = [];
  for (let i = firstEndingAfter(spans, span.start); i < spans.length; i++) {
    const next = spans[i];
    if (next === undefined || next.start >= span.end) break;
    found.push(next);
  }
  return found;
}

/** Spans in order, those that overlap or touch made one: what `isAmong` looks through. */
export function joined(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Does a span share a character with one of the joined spans? */
export function isAmong(spans: readonly Span[], span: Span): boolean {
  const after = firstEndingAfter(spans, span.start);
  return after < spans.length && (spans[after]?.start ?? span.end) < span.end;
}
