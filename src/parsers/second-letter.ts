import { isAddressLine } from '../lexicon/address-lines.js';
import { isValediction } from '../lexicon/closing-lines.js';
import { isHeaderLine, isSalutation } from './cues.js';
import { isDay, textOf } from './cut.js';
import type { LaidBlock } from './layout.js';
import type { Letter } from './letter.js';
import { isProse } from './prose.js';

/** A note that goes with a letter has no more paragraphs. */
const MOST_PROSE = 6;
/** The head of a letter has no more blocks. */
const MOST_BLOCKS = 12;
/** A note, its signature and the head of the letter have no more. */
const REACH = 60;
/** Below a valediction stands who signs. */
const SIGNATURE = 2;

/**
 * The head of a letter that stands below a note that goes with it: a second salutation below the first, with the title,
 * the date and the address above it.
 * @param greeted index of the note's own salutation
 */
export function markSecondOpening(letter: Letter, greeted: number): void {
  const { blocks, contents, parts, text } = letter;
  if (greeted < 0) return;
  const first = greeted + SIGNATURE;
  const at = contents
    .slice(first, first + REACH)
    .findIndex((content, i) => parts[first + i] === 'body' && isSalutation(content));
  const second = first + at;
  const note = blocks.slice(greeted + 1, second).filter((block) => isProse(block, text));
  if (at < 0 || note.length === 0 || note.length > MOST_PROSE || !isFollowedByText(letter, second)) return;
  const from = headFrom(letter, greeted, second);
  if (from === null) return;
  for (let i = from; i <= second; i++) if (parts[i] === 'body') parts[i] = 'opening';
}

function isFollowedByText({ blocks, text }: Letter, at: number): boolean {
  const below = blocks[at + 1];
  return below !== undefined && isProse(below, text);
}

/** Where the head begins: at its title, its date or its address, below the running text and the signature of the note. */
function headFrom(letter: Letter, greeted: number, second: number): number | null {
  const { blocks, contents, text } = letter;
  let from = second;
  while (
    from > greeted + 1 &&
    second - from < MOST_BLOCKS &&
    isOfHead(blocks[from - 1], contents[from - 1] ?? '', text)
  )
    from--;
  const above = contents.slice(greeted + 1, second);
  const closed = above.findLastIndex((content) => isValediction(content)) + greeted + 1;
  const isClosed = closed > greeted;
  const isRightBelow = isClosed && closed === from - 1;
  const head = contents.slice(from, second);
  const cue = head.findIndex((content, i) => opensHead(blocks[from + i], content));
  const isSure = isClosed || blocks.slice(from, second).some((block) => saysWhereOrWhen(block, text));
  if (!isSure) return null;
  if (!isRightBelow) return from;
  // Right below a valediction stands the name of who signs the note.
  return cue < 0 ? Math.min(from + 1, second) : from + cue;
}

function isOfHead(block: LaidBlock | undefined, content: string, text: string): boolean {
  return (
    block !== undefined &&
    (block.kind === 'paragraph' || block.kind === 'heading') &&
    !isProse(block, text) &&
    !isValediction(content) &&
    !/^P\. ?S\b/.test(content)
  );
}

/** `# Letter to the Mayor`, `3 May 2016`, `To: …` */
const opensHead = (block: LaidBlock | undefined, content: string): boolean =>
  block?.kind === 'heading' || isDay(content) || isHeaderLine(content) || /\bletter\b/i.test(content);

const saysWhereOrWhen = ({ lines }: LaidBlock, text: string): boolean =>
  lines.map((line) => textOf(line, text)).some((line) => isDay(line) || isAddressLine(line));
