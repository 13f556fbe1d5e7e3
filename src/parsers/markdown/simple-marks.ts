import type { Run } from './simple-runs.js';
import type { Tag } from './simple-tags.js';

/** What stands in a text beside its plain characters. Offsets in the source. */
export type Mark =
  | Run
  /** A line end, and the spaces around it. */
  | { readonly kind: 'line'; readonly start: number; readonly at: number; readonly end: number }
  /** A line end on purpose. */
  | { readonly kind: 'break'; readonly start: number; readonly at: number; readonly end: number }
  /** An escape or a reference, and what it stands for. */
  | { readonly kind: 'character'; readonly start: number; readonly end: number; readonly value: string }
  /** A bracket: that of a link is no text. */
  | { readonly kind: 'bracket' | 'syntax'; readonly start: number; readonly end: number }
  | { readonly kind: 'tag'; readonly start: number; readonly end: number; readonly tag: Tag };
