import { countryOf } from '../../lexicon/countries/index.js';
import type { Block, Document } from '../../schema/document.js';
import type { Span } from '../../schema/span.js';
import { folded } from '../mention.js';
import { looksLikePerson } from '../people.js';
import { type Line, linesOf } from './lines.js';

/*
 * Lists in which each entry is a block: a name, the address below it, and last the site.
 */

/** So many such entries make a list, and such a share of the blocks of several lines. */
const LEAST_ENTRIES = 3;
const SHARE = { of: 3, in: 4 } as const;

/** `https://tides.example/about`, `www.tides.example`, `tides.example`, `office@tides.example` */
export const SITE = /^(?:https?:\/\/\S+|(?:[\w-]+@)?[\w-]+(?:\.[\w-]+){0,3}\.[a-z]{2,}(?:\/\S*)?)$/i;

/** The lines of one such entry. */
type Entry = readonly Span[];

/** The entries of the blocks of a closing that are such; those in which persons sign are read line by line. */
export function sitedEntries(
  document: Document,
  blocks: readonly Block[],
): ReadonlyMap<Block, readonly Entry[]> {
  const several = blocks.filter((block) => block.lines.length > 1);
  const sited = several.flatMap((block): [Block, readonly Entry[]][] => {
    const entries = upToSites(document, block);
    return entries === null ? [] : [[block, entries]];
  });
  const entries = sited.flatMap(([, lines]) => lines);
  const persons = entries.filter(([first]) => first && looksLikePerson(folded(document, first)));
  const isList =
    entries.length >= LEAST_ENTRIES &&
    sited.length * SHARE.in >= several.length * SHARE.of &&
    persons.length * 2 < entries.length;
  return new Map(isList ? sited : []);
}

/** The lines of a block up to each site, several lines each; null where the last of them is none. A name in small letters joins blocks. */
function upToSites(document: Document, { lines }: Block): Entry[] | null {
  const entries: Entry[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (!SITE.test(folded(document, line).trim())) return;
    entries.push(lines.slice(from, i + 1));
    from = i + 1;
  });
  return from === lines.length && entries.every(({ length }) => length > 1) ? entries : null;
}

/** The line of the name, with the country that the address below it ends in. */
export function nameOfSited(document: Document, block: Block, [first, ...below]: Entry): Line[] {
  if (first === undefined) return [];
  const place = below
    .map((line) => countryAtEnd(folded(document, line).trim()))
    .find((name) => name !== null);
  const { start, end } = first;
  const lines = linesOf(document, { ...block, start, end, lines: [first] }, block.kind === 'item');
  return lines.map((line) => ({ ...line, place: place ?? null }));
}

/** `Kenya` of `00100 Nairobi, Kenya` */
function countryAtEnd(line: string): string | null {
  const name = line.slice(line.lastIndexOf(', ') + 1).trim();
  return line.includes(',') && countryOf(name) !== null ? name : null;
}
