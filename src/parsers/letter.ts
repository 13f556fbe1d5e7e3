import type { Part } from '../schema/document.js';
import type { LaidBlock } from './layout.js';

/** The blocks of a text while the part of the letter that each stands in is being told. */
export interface Letter {
  readonly blocks: readonly LaidBlock[];
  /** What a reader sees of each block, on one line. */
  readonly contents: readonly string[];
  readonly parts: Part[];
  readonly text: string;
}
