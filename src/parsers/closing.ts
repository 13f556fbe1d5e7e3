import {
  closesLetter,
  isSignatureHeading,
  isSignatureSubheading,
  signOffLength,
} from '../lexicon/closing-lines.js';
import {
  isAddressLabel,
  isAttestation,
  isCopyLabel,
  isLabelledSignatures,
  isSignatureLeadIn,
} from './cues.js';
import { textOf } from './cut.js';
import { isFootAddress } from './foot-address.js';
import type { LaidBlock } from './layout.js';
import type { Letter } from './letter.js';
import { isCapitalized, isProse } from './prose.js';
import { breaksOff, isAmongSignatures } from './signature-ends.js';
import { endsSignatures, isListed, isRunIn, isSignatureLike } from './signature-lines.js';
import { markSilentClosing } from './silent-closing.js';

/** From a valediction, a heading over signatures or a sentence that announces them, as long as no running text interrupts. */
export function markClosing(letter: Letter, from: number, isLetter: boolean): void {
  const { blocks, contents, parts, text } = letter;
  let state: 'body' | 'announced' | 'closing' = 'body';
  let isSigned = false;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    // Below a note begins the letter itself.
    if (parts[i] === 'opening') state = 'body';
    // `Related content` over links of the page.
    if (parts[i] === 'furniture' && block.kind === 'heading') state = 'body';
    if (parts[i] !== 'body' || block.kind === 'note') continue;
    const content = contents[i] ?? '';
    const [first = block, second] = block.lines;
    const line = second === undefined ? content : textOf(first, text);
    if (isCopyLabel(content) && state !== 'body') return;
    if (state === 'body') isSigned = false;
    if (state === 'closing' && isAddressLabel(line)) {
      markAddressBelow(letter, i);
      return;
    }
    if (isLetter && state === 'closing' && isFootAddress(letter, i)) {
      parts[i] = 'opening';
      state = 'body';
    } else if (closesLetter(line) || isSignatureHeading(content) || isLabelledSignatures(content)) {
      state = 'closing';
      parts[i] = 'closing';
      isSigned ||= second !== undefined || signOffLength(line) > 0;
    } else if (isSignatureLeadIn(content)) state = 'announced';
    else if (state === 'body' && isAttestation(content) && isSigner(blocks[i + 1], text)) state = 'announced';
    else if (state === 'announced' && isSignatureSubheading(content)) parts[i] = 'closing';
    else if (state === 'closing' && block.kind === 'cell') parts[i] = 'closing';
    else if (state !== 'body' && endsSignatures(content, block)) state = 'body';
    else if (state === 'closing' && isSigned && isAmongSignatures(letter, i)) parts[i] = 'closing';
    else if (isSigned && breaksOff(letter, i, line)) state = 'body';
    else if (
      state !== 'body' &&
      (isSignatureLike(block, text) || isListed(block, text) || isRunIn(block, text)) &&
      (state === 'closing' || (isSigned && block.kind === 'item') || isCapitalized(block, text))
    ) {
      parts[i] = 'closing';
      isSigned = true;
    } else if (state === 'announced') state = 'body';
  }
  if (!parts.includes('closing', from)) markSilentClosing(letter, from, isLetter);
}

/** Does a block begin with the name of one who signs, and nothing else on its line? */
function isSigner(block: LaidBlock | undefined, text: string): boolean {
  const [first] = block?.lines ?? [];
  return block?.kind === 'paragraph' && first !== undefined && SIGNER.test(textOf(first, text));
}

const SIGNER = /^\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){1,5},?$/u;

/** `Jointly submitted by:` above the text, with the names as items or lines right below it. */
export function markSignaturesAbove({ blocks, contents, parts }: Letter, until: number): void {
  for (let i = 0; i < until; i++) {
    const block = blocks[i];
    if (block === undefined || parts[i] !== 'opening' || !isSignatureHeading(contents[i] ?? '')) continue;
    const below = blocks.slice(i + 1, until);
    const isList = below[0]?.kind === 'item' || (below[0]?.lines.length ?? 0) > 1;
    const end = below.findIndex((b, n) => (n > 0 || !isList) && b.kind !== 'item');
    if (!isList) continue;
    for (let n = i; n <= i + (end < 0 ? below.length : end); n++) parts[n] = 'closing';
  }
}

/** `Addressed to:` below the signatures: the names that follow are those of the opening. */
function markAddressBelow({ blocks, contents, parts, text }: Letter, from: number): void {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || isCopyLabel(contents[i] ?? '') || isProse(block, text)) return;
    if (parts[i] === 'body') parts[i] = 'opening';
  }
}
