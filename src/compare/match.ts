import { numberOf, type Row, textOf } from './loose.js';
import { cheapest, groupBy, type Pair, zip } from './pairs.js';
import type { Shift } from './shift.js';
import { similarity } from './similarity.js';

/** The rows of one table on both sides: which are the same, which went, which came. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
}

/** Columns that say where a row stands and not what it says. */
export const PLACE: readonly string[] = ['id', 'start', 'end', 'line'];

/** More pairs than this are not weighed one against the other: they are taken in their order. */
const MAX_PAIRS = 100_000;

/** Texts that share less are two mentions, and not one that was edited. */
const ALIKE = 0.6;

/** How many rows before and after the expected place are looked at for a text that was edited. */
const REACH = 12;

/**
 * Match the rows of a table in a document by what they are, never by their number: first those that say the same, then
 * those of the same text, then those whose text was edited; of several the nearest to the expected place.
 */
export function matchRows(before: readonly Row[], after: readonly Row[], shift: Shift): Matching {
  const matcher = new Matcher(before, after, shift);
  matcher.matchBy(contentOf);
  matcher.matchBy((row) => textOf(row, 'text'));
  matcher.matchAlike();
  return matcher;
}

/** All that a row says, but for its place. */
function contentOf(row: Row): string {
  const entries = Object.entries(row).filter(([column]) => !PLACE.includes(column));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

class Matcher implements Matching {
  readonly pairs: Pair[] = [];

  constructor(
    public removed: readonly Row[],
    public added: readonly Row[],
    private readonly shift: Shift,
  ) {}

  matchBy(key: (row: Row) => string): void {
    const now = groupBy(this.added, key);
    this.take(
      [...groupBy(this.removed, key)].flatMap(([value, old]) => this.nearest(old, now.get(value) ?? [])),
    );
  }

  /** An edited text: it shares most of its words, or stands in the same place and holds the other. */
  matchAlike(): void {
    const added = [...this.added].sort((a, b) => numberOf(a, 'start') - numberOf(b, 'start'));
    const candidates = this.removed.flatMap((old) =>
      around(added, this.expected(old)).flatMap((now) => {
        const alike = similarity(textOf(old, 'text'), textOf(now, 'text'));
        return alike >= ALIKE || this.grew(old, now) ? [{ pair: [old, now] as const, cost: 1 - alike }] : [];
      }),
    );
    this.take(cheapest(candidates));
  }

  private grew(old: Row, now: Row): boolean {
    const [a, b] = [textOf(old, 'text'), textOf(now, 'text')];
    const start = this.expected(old);
    const overlap = start < numberOf(now, 'end') && numberOf(now, 'start') < start + a.length;
    return overlap && (a.includes(b) || b.includes(a));
  }

  private nearest(old: readonly Row[], now: readonly Row[]): readonly Pair[] {
    if (old.length === now.length || old.length * now.length > MAX_PAIRS) return zip(old, now);
    const distance = (row: Row, other: Row) => Math.abs(this.expected(row) - numberOf(other, 'start'));
    return cheapest(
      old.flatMap((row) => now.map((other) => ({ pair: [row, other] as const, cost: distance(row, other) }))),
    );
  }

  private expected(old: Row): number {
    return this.shift(numberOf(old, 'start'));
  }

  private take(found: readonly Pair[]): void {
    this.pairs.push(...found);
    const taken = new Set(found.flat());
    this.removed = this.removed.filter((row) => !taken.has(row));
    this.added = this.added.filter((row) => !taken.has(row));
  }
}

/** The rows next to a place, of rows sorted by their start. */
function around(rows: readonly Row[], place: number): readonly Row[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && numberOf(row, 'start') < place) low = middle + 1;
    else high = middle;
  }
  return rows.slice(Math.max(0, low - REACH), low + REACH);
}
