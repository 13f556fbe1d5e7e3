import type { Opening } from '../outline.js';
import type { Beginning } from './simple-lines.js';

/** Where a block stands; code and HTML take their text as it stands. */
export interface Stretch {
  opening: Opening;
  readonly start: number;
  end: number;
  readonly sort: 'text' | 'code' | 'heading' | 'html';
}

/** What is around the line that begins a block: how many items it stands in, and in which column their text begins. */
interface Around {
  readonly depth: number;
  readonly column: number;
  /** Where the text of the line ends, and where the line does. */
  readonly end: number;
  readonly whole: number;
}

/** The block that a line begins; null for a definition, which is read apart. */
export function stretchOf(line: Beginning, { depth, column, end, whole }: Around): Stretch | null {
  const start = line.at;
  switch (line.sort) {
    case 'code-item':
      return codeFrom(start, end);
    case 'item':
      return { opening: { kind: 'item', marker: line.number, depth }, start, end, sort: 'text' };
    case 'heading':
      return { opening: { kind: 'heading', depth: line.depth }, start, end, sort: 'heading' };
    case 'definition':
      return null;
    case 'html':
    case 'html-alone':
    case 'html-line': {
      // The spaces before it are its own.
      const indent = line.column - column;
      return { opening: { kind: 'paragraph', depth }, start: start - indent, end: whole, sort: 'html' };
    }
    default:
      return textFrom(start, end);
  }
}

/** A block of code, whose text is taken as it stands. */
export const codeFrom = (start: number, end: number): Stretch => ({
  opening: { kind: 'paragraph' },
  start,
  end,
  sort: 'code',
});

/** A paragraph. */
export const textFrom = (start: number, end: number): Stretch => ({
  opening: { kind: 'paragraph' },
  start,
  end,
  sort: 'text',
});

/** Whether the next line may go on with the block that a line begins. */
export const staysOpen = ({ sort }: Beginning): boolean =>
  sort !== 'heading' && sort !== 'definition' && sort !== 'html-line';
