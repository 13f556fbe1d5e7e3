import { actionCategories } from '../lexicon/actions.js';
import { isSignatureHeading, isSignatureSubheading, isValediction } from '../lexicon/closing-lines.js';
import { isRegion, placeCountry } from '../lexicon/countries/index.js';
import {
  isAddressLabel,
  isCopyLabel,
  isLabelledSignatures,
  isSalutation,
  isSignatureLeadIn,
} from './cues.js';
import { textOf } from './cut.js';
import type { LaidBlock } from './layout.js';
import type { Letter } from './letter.js';
import { isCapitalized, isNameLike, isProse } from './prose.js';

/** As many name-like blocks at the end of a text without any cue are signatures. */
const SILENT_SIGNATURES = 3;

/** As many notes may stand below them. */
const FOOTNOTES = 12;

const SHORT_NOTE = 90;

export function markClosing(letter: Letter, from: number, isLetter: boolean): void {
  const { blocks, contents, parts, text } = letter;
  let state: 'body' | 'announced' | 'closing' = 'body';
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    // `Related content` over links of the page.
    if (parts[i] === 'furniture' && block.kind === 'heading') state = 'body';
    if (parts[i] !== 'body' || block.kind === 'note') continue;
    const content = contents[i] ?? '';
    const [first = block, second] = block.lines;
    const line = second === undefined ? content : textOf(first, text);
    if (isCopyLabel(content) && state !== 'body') return;
    if (state === 'closing' && isAddressLabel(line)) {
      markAddressBelow(letter, i);
      return;
    }
    if (isValediction(line) || isSignatureHeading(content) || isLabelledSignatures(content)) {
      state = 'closing';
      parts[i] = 'closing';
    } else if (isSignatureLeadIn(content)) state = 'announced';
    else if (state === 'closing' && block.kind === 'cell') parts[i] = 'closing';
    else if (state !== 'body' && endsSignatures(content, block)) state = 'body';
    else if (
      state !== 'body' &&
      (isSignatureLike(block, text) || isListed(block, text)) &&
      (state === 'closing' || isCapitalized(block, text))
    )
      parts[i] = 'closing';
    else if (state === 'announced') state = 'body';
  }
  if (!parts.includes('closing', from)) markSilentClosing(letter, from, isLetter);
}

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

export function isSignatureLike(block: LaidBlock, text: string): boolean {
  const lines = block.lines.filter((line) => isNameLike(line, text));
  return lines.length * 2 > block.lines.length || (block.kind === 'cell' && isNameLike(block, text));
}

/** Names that semicolons divide, one a line, or that stand below a place and its colon. */
function isListed(block: LaidBlock, text: string): boolean {
  return (
    block.lines.length > 1 &&
    block.lines.every(({ start, end }) =>
      isNameLike({ start, end: /[;:]/.test(text.charAt(end - 1)) ? end - 1 : end }, text),
    )
  );
}

/** `Addressed to:` below the signatures: the names that follow are those of the opening. */
function markAddressBelow({ blocks, contents, parts, text }: Letter, from: number): void {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || isCopyLabel(contents[i] ?? '') || isProse(block, text)) return;
    if (parts[i] === 'body') parts[i] = 'opening';
  }
}

/** `Annex`, `Notes`, `Enclosures` and further sections stand below the signatures. */
function endsSignatures(content: string, block: LaidBlock): boolean {
  return (
    /^(?:annex|appendix|notes?|endnotes?|footnotes?|references|enc(?:l|losures?|s)?|attachments?|background|contacts?|(?:for )?(?:more|further) information|media contacts?|about|related|tags?|categor(?:y|ies)|share(?: this)?|posted in|leave a (?:reply|comment)|comments?)\b[:.]*(?:\s|$)/i.test(
      content,
    ) &&
    (block.kind === 'heading' || content.length <= 60)
  );
}

/** A note at the end of a page: numbered, a link, or a short line. */
function isFootnote(content: string): boolean {
  return (
    /^(?:\[?\(?\d|\*|see\b|source|note|original|also)|https?:/i.test(content) ||
    (content.length <= SHORT_NOTE && !/^(?:We|I|You|Please)\b/.test(content))
  );
}

/** `We urge you to open the gate.` is running text, however short. */
function isSentence(content: string): boolean {
  return /[.!]["']?$/.test(content) && /\s\p{Ll}{2,}\s\p{Ll}/u.test(content);
}

/** `Repeal the Associations Act.` in a list: a demand with as many capitals as a name. */
function isDemand(block: LaidBlock, content: string): boolean {
  if (block.kind !== 'item' || !content.endsWith('.')) return false;
  return actionCategories.has(/^\p{L}+/u.exec(content)?.[0].toLowerCase() ?? '');
}

/** `Kenya`, `International`, `Individuals`: a heading between signatures. */
const dividesNames = (heading: string): boolean =>
  placeCountry(heading) !== null || isRegion(heading) || isSignatureSubheading(heading);

/** Names after the last running text, where nothing announces them. */
function markSilentClosing({ blocks, contents, parts, text }: Letter, from: number, isLetter: boolean): void {
  let first = blocks.length;
  let found = 0;
  let end = first;
  for (let i = blocks.length - 1; i >= from; i--) {
    const block = blocks[i];
    if (block === undefined || parts[i] === 'furniture' || block.kind === 'note') continue;
    const content = contents[i] ?? '';
    if (found > 0 && block.kind === 'heading' && dividesNames(content)) {
      first = i;
      continue;
    }
    const isOther =
      block.kind === 'heading' || isSalutation(content) || isSentence(content) || isDemand(block, content);
    if (isOther || !isSignatureLike(block, text) || !isCapitalized(block, text)) {
      // Footnotes and credits may stand below the signatures.
      if (found === 0 && blocks.length - i <= FOOTNOTES && isFootnote(content)) continue;
      break;
    }
    if (found === 0) end = i + 1;
    first = i;
    found++;
  }
  // What follows a colon is the list that it opens.
  if (blocks[first]?.kind !== 'cell' && /:["']?$/.test(contents[first - 1] ?? '')) return;
  if (found === 0) return;
  const isCertain = isLetter || found >= SILENT_SIGNATURES;
  if (!isCertain && !/\bunder-?signed\b/i.test(text.slice(0, blocks[first]?.start ?? 0))) return;
  for (let i = first; i < end; i++) if (parts[i] === 'body') parts[i] = 'closing';
}
