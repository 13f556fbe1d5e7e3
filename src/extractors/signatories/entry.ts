import type { Span } from '../../schema/span.js';

/** One line, item or table row that signs. */
export interface Entry extends Span {
  /** The place that the entry's heading or its own table column names. */
  readonly place: string | null;
  /** Does a heading say who signs below it? */
  readonly group: 'organizations' | 'individuals' | null;
  /** Other cells of its table row, in order. */
  readonly beside: readonly string[];
  readonly rule: 'line' | 'item' | 'table-row' | 'run-in';
}
