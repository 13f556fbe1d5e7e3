import { countryOf } from '../lexicon/countries/index.js';
import type { Block, Document } from '../schema/document.js';
import { folded } from './mention.js';

/** A country below fewer lines may be a heading's or a list's. */
const FEWEST_LINES = 3;
const LONGEST_LINE = 70;

/** Is a block of the text a postal address: short lines, one of them a country behind or below a number? */
export function isPostalAddress(document: Document, block: Block): boolean {
  if (block.lines.length < FEWEST_LINES) return false;
  const lines = block.lines.map((line) => folded(document, line).trim());
  return (
    lines.every((line) => line.length <= LONGEST_LINE) &&
    lines.some((line, i) => /\d/.test(`${lines[i - 1] ?? ''} ${line}`) && endsInCountry(line))
  );
}

const endsInCountry = (line: string): boolean =>
  countryOf(line.slice(line.lastIndexOf(',') + 1).trim()) !== null;
