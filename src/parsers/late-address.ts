import { headerLabels, officeAddressed } from '../lexicon/letter-parts.js';
import { isAboutLetter, isCopyLabel, isSalutation } from './cues.js';
import { textOf } from './cut.js';
import type { LaidBlock } from './layout.js';
import { isProse } from './prose.js';

/** So many paragraphs at most tell about a letter before it begins. */
const MOST_PROSE = 4;
/** Those whom a letter is written to have no more lines. */
const MOST_LINES = 30;

/**
 * Where the address ends of a letter that stands below running text about it: behind `To:` and the names below it, or behind
 * `To the Mayor of Ulm,` above its first paragraph. A text that names several so addresses its demands to them.
 * @returns index of the first block below the address; 0 where there is none
 */
export function lateAddressEnd(
  blocks: readonly LaidBlock[],
  contents: readonly string[],
  text: string,
  reach: number,
): number {
  const at = contents.slice(0, reach).findIndex(isAddress);
  const isOnly = at > 0 && contents.findLastIndex(isAddress) === at;
  if (!isOnly || blocks[at]?.kind === 'item') return 0;
  const prose = blocks.slice(0, at).filter((block) => isProse(block, text)).length;
  if (prose === 0 || prose > MOST_PROSE) return 0;
  const named = isBare(contents[at] ?? '') ? namesEnd(blocks, text, at + 1) : at + 1;
  const end = headEnd(contents, named);
  const below = blocks[end];
  const begins = below !== undefined && below.kind !== 'item' && end - at <= MOST_LINES;
  return begins && (named > at + 1 || isProse(below, text)) ? end : 0;
}

/** `To:`, `To: the Council`, `To the Mayor of Ulm,` */
function isAddress(content: string): boolean {
  if (!/^to\b/i.test(content) || content.length > LONGEST || isSalutation(content)) return false;
  return (headerLabels.to.test(content) && !content.endsWith('.')) || officeAddressed.test(content);
}

const LONGEST = 160;

const isBare = (content: string): boolean => /^to ?[:,]?$/i.test(content);

/** Below the names the head of the letter may say who gets a copy, and what it is about. */
function headEnd(contents: readonly string[], from: number): number {
  let end = from;
  while (end - from < MOST_LABELS && isLabelled(contents[end] ?? '')) end++;
  return end;
}

const MOST_LABELS = 3;
const isLabelled = (content: string): boolean =>
  content.length <= LONGEST && content.includes(':') && (isCopyLabel(content) || isAboutLetter(content));

function namesEnd(blocks: readonly LaidBlock[], text: string, from: number): number {
  let end = from;
  for (let block = blocks[end]; block !== undefined; block = blocks[end]) {
    const isName = block.kind === 'paragraph' && !isProse(block, text) && !textOf(block, text).endsWith(':');
    if (!isName) break;
    end++;
  }
  return end;
}
