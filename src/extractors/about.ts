import type { Document } from '../schema/document.js';
import { countriesIn } from './countries.js';
import { folded } from './mention.js';

/** A country mentioned at least this often, against the one mentioned most, is what the document is about too. */
const ABOUT_SHARE = 1 / 3;

/** Alpha-3 codes of the countries that title and body speak of, most mentioned first. */
export function aboutOf(document: Document): string[] {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const { code } of countriesIn(text)) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  if (document.metadata.title !== null) count(document.metadata.title);
  for (const block of document.blocks)
    if (block.part === 'body' || block.part === 'opening') count(folded(document, block));
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, n]) => n >= most * ABOUT_SHARE)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([code]) => code);
}
