import { isResolutionParagraph, organWords } from '../lexicon/resolution-words.js';
import type { Document } from '../schema/document.js';
import { folded } from './mention.js';

const WORD = "\\p{Lu}[\\p{L}'-]*";
const RESOLVING = new RegExp(
  `^[ \\t]*(?:The|THE) (?<body>${WORD}(?: (?:(?:of|the|and|for|on) ){0,2}${WORD}){0,9}),[ \\t]*\\r?$`,
  'mu',
);
const ORGAN = new RegExp(`\\b(?:${organWords.join('|')})\\b`, 'i');

/** Among so many first blocks of the text. */
const NEAR_THE_TOP = 5;

/**
 * Who resolves: `The Security Council,` stands on a line of its own above the first paragraph, which opens as those of
 * resolutions do. What a text quotes further below is not its own.
 */
export function resolvingBody(document: Document): string | null {
  let bodies = 0;
  for (const [i, block] of document.blocks.entries()) {
    if (block.part === 'furniture') continue;
    const printed = document.text.slice(block.start, block.end);
    const match = ORGAN.test(printed) ? RESOLVING.exec(printed) : null;
    const body = match?.groups?.body ?? '';
    if (match !== null && ORGAN.test(body)) {
      const rest = { start: block.start + match.index + match[0].length, end: block.end };
      const next = folded(document, rest).trim() === '' ? document.blocks[i + 1] : rest;
      if (next !== undefined && isResolutionParagraph(folded(document, next).trim())) return body;
    }
    if (block.part === 'body' && ++bodies === NEAR_THE_TOP) return null;
  }
  return null;
}

/** The lines of a text that open as paragraphs of resolutions do, counted up to so many. */
export function countResolutionLines(document: Document, most: number): number {
  let count = 0;
  for (const block of document.blocks) {
    if (block.part === 'furniture') continue;
    for (const line of document.text.slice(block.start, block.end).split('\n')) {
      if (isResolutionParagraph(line.trim())) count++;
      if (count === most) return count;
    }
  }
  return count;
}
