import type { Piece } from './pieces.js';

/*
 * What the program and the processes that read for it say to each other.
 */

/** A process begins with a text. */
export const BEGUN = 'begun';

/** A text to read: where it is, or what it holds. */
export interface Task {
  /** The document path. */
  readonly path: string;
  readonly from: string | Uint8Array;
  readonly maxBytes: number;
}

/** A draft in JSON: its last pieces, after those that were sent before; or why there is none. */
export type Answer =
  | { readonly sha256: string; readonly head: string; readonly pieces: readonly Piece[] }
  | { readonly reason: string; readonly stack?: string };
