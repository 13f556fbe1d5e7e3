import type { Input } from '../../src/draft.js';
import type { Entries } from '../../src/schema/dataset.js';
import type { UnreadableInput } from '../../src/schema/errors.js';
import type { Found } from '../input/files.js';

/** A dataset, and one error a text that could not be read. */
export interface Read {
  readonly dataset: Entries;
  readonly failures: readonly UnreadableInput[];
  /** The documents are asked for no more. */
  close(): void;
}

/** What there is to read. */
export interface Texts {
  readonly found: readonly Found[];
  /** What came by standard input. */
  readonly typed: readonly Input[];
  readonly maxBytes: number;
}
