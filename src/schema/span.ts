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
