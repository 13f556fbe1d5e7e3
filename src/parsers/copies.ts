import { isAddressLine } from '../lexicon/address-lines.js';
import { isValediction } from '../lexicon/closing-lines.js';
import { officialTitles } from '../lexicon/official-titles.js';
import { isAboutLetter, isCopyLabel, isSalutation } from './cues.js';
import { textOf } from './cut.js';
import type { Letter } from './letter.js';
import { isProse } from './prose.js';
import { isSignatureLike, LONGEST_SIGNATURE } from './signature-lines.js';

/**
 * `CC:` and what stands below it; in the head of a letter only its own block. Without a label: officials who are named
 * with a long title after a person has signed.
 */
export function markCopies(letter: Letter, opened: number): void {
  const { blocks, contents, parts, text } = letter;
  let copying = false;
  let signed = 0;
  blocks.forEach((block, i) => {
    const content = contents[i] ?? '';
    if (/^\[?\d{1,3}[\].]/.test(content)) copying = false;
    const labelled = parts[i] !== 'furniture' && isCopyLabel(content) && !isProse(block, text);
    if (labelled) {
      parts[i] = 'copies';
      copying = i >= opened || content.length <= 10;
    } else if (
      copying &&
      parts[i] !== 'furniture' &&
      !isSalutation(content) &&
      !isAboutLetter(content) &&
      isSignatureLike(block, text)
    ) {
      parts[i] = 'copies';
    } else if (parts[i] === 'closing') {
      copying = false;
      const before = signed;
      if (!isValediction(content)) signed += block.lines.length;
      if (before >= 2 && before <= LONGEST_SIGNATURE && isWrittenTo(letter, i)) {
        parts[i] = 'copies';
        copying = true;
      }
    } else copying = false;
  });
}

/** Below the signature: an official, or the office and the address of one; what stands in the list that signs is neither. */
function isWrittenTo({ blocks, contents, parts, text }: Letter, i: number): boolean {
  const block = blocks[i];
  if (block === undefined) return false;
  if (isOfficial(contents[i] ?? ''))
    return block.kind !== 'item' || parts[i - 1] !== 'closing' || blocks[i - 1]?.kind !== 'item';
  const [office, ...below] = block.lines.map((line) => textOf(line, text));
  return office !== undefined && officialTitles.test(office) && below.some(isAddressLine);
}

/** `Name, Ambassador … of … to the United Nations`: an office of state, spelled out with its state. */
function isOfficial(content: string): boolean {
  const [, title] = /^[^,]{3,60},\s*(.+)$/.exec(content) ?? [];
  return (
    title !== undefined &&
    title.length > 30 &&
    title.split(', ').some((office) => officialTitles.test(office) && /\b(?:of|for|to)\b/.test(office))
  );
}
