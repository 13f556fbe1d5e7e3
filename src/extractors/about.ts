import type { Block, Document } from '../schema/document.js';
import { isLanguage, isOfInstrument, isPlaceOfSigning } from './about-words.js';
import { type CountryHit, countriesIn } from './countries.js';
import { folded } from './mention.js';
import { isPostalAddress } from './postal-address.js';
import { scanOf } from './scanner.js';

/** A country mentioned at least this often, against the one mentioned most, is what the document is about too. */
const ABOUT_SHARE = 1 / 3;

/** Alpha-3 codes of the countries that title and body speak of, most mentioned first. */
export function aboutOf(document: Document): string[] {
  const counts = new Map<string, number>();
  const count = (hits: readonly CountryHit[]): void => {
    for (const { code } of hits) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  if (document.metadata.title !== null) count(countriesIn(document.metadata.title));
  for (const block of document.blocks) {
    if (block.part !== 'body' && block.part !== 'opening') continue;
    const hits = countriesOf(document, block);
    if (hits.length === 0 || (block.part === 'body' && isPostalAddress(document, block))) continue;
    const text = folded(document, block);
    count(
      hits.filter(
        (hit) => !isLanguage(text, hit) && !isPlaceOfSigning(text, hit) && !isOfInstrument(text, hit),
      ),
    );
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, n]) => n >= most * ABOUT_SHARE)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([code]) => code);
}

/** Those of a block; where marks or more than one space stand between or in its words, those of the text that is seen. */
function countriesOf(document: Document, block: Block): readonly CountryHit[] {
  const text = folded(document, block);
  return text.length === block.end - block.start ? scanOf(document, block).countries : countriesIn(text);
}
