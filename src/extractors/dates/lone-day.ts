import type { Document } from '../../schema/document.js';
import type { DateMatch } from './scan.js';

/** So many paragraphs, such as a note, may stand below the last line of a text. */
const LAST_BLOCKS = 2;

/**
 * A paragraph or heading that is nothing but a day and dates the text by its place: right below the page's title, where
 * lines above it are taken for text, or below all else, as `24/05/2019`.
 */
export function loneDay(document: Document, days: readonly DateMatch[]): DateMatch | null {
  const lone = days.filter(
    ({ block, start, end, reading }) =>
      reading.from.day !== null && start === block.start && end === block.end,
  );
  return (
    lone.find((match) => isBelowTitle(document, match)) ??
    lone.findLast((match) => isLastLine(document, match)) ??
    null
  );
}

function isBelowTitle({ blocks }: Document, { block }: DateMatch): boolean {
  const title = blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1);
  return title !== undefined && blocks[blocks.indexOf(block) - 1] === title;
}

function isLastLine({ blocks }: Document, { block }: DateMatch): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  const below = blocks.slice(blocks.indexOf(block) + 1).filter(({ part }) => part !== 'furniture');
  return below.length <= LAST_BLOCKS && below.every(({ kind }) => kind === 'paragraph' || kind === 'note');
}
