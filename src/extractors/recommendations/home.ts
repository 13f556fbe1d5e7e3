import { countriesIn } from '../countries.js';
import type { Placed } from './lists.js';

/** The part of a round-up that is about one country. */
export interface Home {
  readonly country: string;
  readonly depth: number;
}

/** `Singapore: Stop the trials` and `Singapore` open such a part, which ends at the next heading as high. */
export function homeBelow({ block, text }: Placed, home: Home | null): Home | null {
  if (block.kind !== 'heading') return home;
  const [first] = countriesIn(text);
  const isOver =
    first?.start === 0 && first.sort === 'name' && /^(?:\s*[:(]|\s+-|$)/.test(text.slice(first.end));
  if (isOver) return { country: first.code, depth: block.depth };
  return home !== null && block.depth > home.depth ? home : null;
}
