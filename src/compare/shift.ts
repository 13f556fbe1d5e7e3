import { mentionTables } from '../schema/names.js';
import { numberOf, type Row, rowsOf, textOf } from './loose.js';

/** Where a place of the old text is to be expected in the new one. */
export type Shift = (start: number) => number;

const UNMOVED: Shift = (start) => start;

/**
 * How the places of a document moved when its text was edited. The mentions whose text stands once on either side are
 * the anchors; between them a place moves as the anchor before it did.
 */
export function shiftBetween(before: Row, after: Row): Shift {
  if (before.sha256 === after.sha256) return UNMOVED;
  const [old, now] = [onlyOnes(before), onlyOnes(after)];
  const anchors = [...old]
    .flatMap(([key, start]) => {
      const found = now.get(key);
      return found === undefined ? [] : [{ start, by: found - start }];
    })
    .sort((a, b) => a.start - b.start);
  return (start) => start + (lastBefore(anchors, start)?.by ?? 0);
}

/** The start of each mention whose table and text no other one has. */
function onlyOnes(document: Row): Map<string, number> {
  const starts = new Map<string, number>();
  const several = new Set<string>();
  for (const table of mentionTables) {
    for (const row of rowsOf(document, table)) {
      const key = `${table} ${textOf(row, 'text')}`;
      if (starts.has(key)) several.add(key);
      starts.set(key, numberOf(row, 'start'));
    }
  }
  for (const key of several) starts.delete(key);
  return starts;
}

/** The last anchor at or before a place; the first of all where there is none. */
function lastBefore<Anchor extends { start: number }>(
  anchors: readonly Anchor[],
  start: number,
): Anchor | undefined {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return anchors[Math.max(0, low - 1)];
}
