import type { Row } from './loose.js';

/** A row as it was and as it is. */
export type Pair = readonly [before: Row, after: Row];

/** Rows by a key, in the order in which the keys come. */
export function groupBy(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = key(row);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** Pairs by rising cost, each row once; of equal cost the first in reading order. */
export function cheapest(candidates: readonly { pair: Pair; cost: number }[]): readonly Pair[] {
  const taken = new Set<Row>();
  return [...candidates]
    .sort((a, b) => a.cost - b.cost)
    .map(({ pair }) => pair)
    .filter(([old, now]) => {
      if (taken.has(old) || taken.has(now)) return false;
      taken.add(old).add(now);
      return true;
    });
}

/** The first with the first, the second with the second, as far as both reach. */
export function zip(old: readonly Row[], now: readonly Row[]): readonly Pair[] {
  return old.flatMap((row, n): Pair[] => {
    const other = now[n];
    return other === undefined ? [] : [[row, other]];
  });
}
