import { officialTitles } from '../lexicon/titles.js';
import type { Block, Part } from '../schema/document.js';
import type { Span } from '../schema/span.js';
import {
  isAddressLabel,
  isCopyLabel,
  isFurniture,
  isHeaderLine,
  isLabelledSignatures,
  isSalutation,
  isSignatureHeading,
  isSignatureLeadIn,
  isValediction,
} from './cues.js';
import type { LaidBlock } from './layout.js';
import { isCapitalized, isNameLike, isProse } from './prose.js';

/** A salutation stands near the top of a letter, also where a title and an address block come first. */
const SALUTATION_REACH = 40;
/** As many name-like blocks at the end of a text without any cue are signatures. */
const SILENT_SIGNATURES = 3;
/** Lines of a person's signature at most: name, office, body. */
const LONGEST_SIGNATURE = 3;
/** As many notes may stand below them. */
const FOOTNOTES = 12;
const SHORT_NOTE = 90;

/**
 * Decide for each block the part of the letter it stands in: place first, words second.
 *
 * Opening: what stands before the salutation, or before the running text where there is none. Closing: from a
 * valediction, a heading over signatures or a sentence that announces them, as long as no running text interrupts; in a
 * letter also the names after the last running text. Copies: from `CC:`, or officials named after the signature.
 */
export function assignParts(laid: readonly LaidBlock[], text: string): Block[] {
  const blocks = laid.flatMap((block) => splitAtCues(block, text));
  const parts = blocks.map(
    (block): Part => (block.furniture || isFurniture(textOf(block, text)) ? 'furniture' : 'body'),
  );
  const salutation = blocks.findIndex(
    (block, i) => i < SALUTATION_REACH && parts[i] === 'body' && isSalutation(textOf(block, text)),
  );
  const opened = markOpening(blocks, parts, salutation, text);
  markSignaturesAbove(blocks, parts, opened, text);
  markClosing(blocks, parts, opened, salutation >= 0, text);
  markCopies(blocks, parts, opened, text);
  return blocks.map(({ furniture: _furniture, ...block }, i) => ({ ...block, part: parts[i] ?? 'body' }));
}

function textOf(span: Span, text: string): string {
  return text
    .slice(span.start, span.end)
    .replace(/[\s\uFEFF]+/g, ' ')
    .trim();
}

/** A line that opens a part of the letter begins a block of its own, so that a part is made of whole blocks. */
function splitAtCues(block: LaidBlock, text: string): LaidBlock[] {
  if (block.lines.length < 2) return [block];
  const cuts = new Set<number>();
  block.lines.forEach((line, i) => {
    const content = textOf(line, text);
    if (isSalutation(content) || isSignatureHeading(content) || isFurniture(content)) cuts.add(i).add(i + 1);
    else if (isValediction(content) || isCopyLabel(content) || isAddressLabel(content)) cuts.add(i);
    // In the head of a mail the next label ends the copies.
    else if (i > 0 && isHeaderLine(content) && isCopyLabel(textOf(block.lines[i - 1] ?? line, text)))
      cuts.add(i);
  });
  const edges = [
    0,
    ...[...cuts].filter((i) => 0 < i && i < block.lines.length).sort((a, b) => a - b),
    block.lines.length,
  ];
  return edges.slice(0, -1).flatMap((from, n) => {
    const lines = block.lines.slice(from, edges[n + 1]);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const sentences = block.sentences
      .filter((s) => s.start < span.end && span.start < s.end)
      .map((s) => ({
        start: Math.max(s.start, span.start),
        end: Math.min(s.end, span.end),
      }));
    return [{ ...block, ...span, lines, sentences }];
  });
}

/** @returns index of the first block after the opening */
function markOpening(blocks: readonly LaidBlock[], parts: Part[], salutation: number, text: string): number {
  const firstProse = blocks.findIndex(
    (block, i) => parts[i] === 'body' && !isList(block) && isProse(block, text),
  );
  const end = salutation >= 0 ? salutation + 1 : Math.min(Math.max(firstProse, 0), SALUTATION_REACH);
  for (let i = 0; i < end; i++) {
    const block = blocks[i];
    if (block === undefined || parts[i] !== 'body') continue;
    const isHeader = block.lines.some((line) => isHeaderLine(textOf(line, text)));
    if (i === salutation || isHeader || isList(block) || !isProse(block, text)) parts[i] = 'opening';
  }
  return end;
}

function isList(block: LaidBlock): boolean {
  return block.lines.length > 1;
}

function markClosing(
  blocks: readonly LaidBlock[],
  parts: Part[],
  from: number,
  isLetter: boolean,
  text: string,
): void {
  let state: 'body' | 'announced' | 'closing' = 'body';
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || parts[i] !== 'body') continue;
    const content = textOf(block, text);
    if (isCopyLabel(content) && state !== 'body') return;
    if (state === 'closing' && isAddressLabel(textOf(block.lines[0] ?? block, text))) {
      markAddressBelow(blocks, parts, i, text);
      return;
    }
    if (
      isValediction(textOf(block.lines[0] ?? block, text)) ||
      isSignatureHeading(content) ||
      isLabelledSignatures(content)
    ) {
      state = 'closing';
      parts[i] = 'closing';
    } else if (isSignatureLeadIn(content)) state = 'announced';
    else if (state !== 'body' && endsSignatures(content, block)) state = 'body';
    else if (state === 'closing' && block.kind === 'cell') parts[i] = 'closing';
    else if (
      state !== 'body' &&
      isSignatureLike(block, text) &&
      (state === 'closing' || isCapitalized(block, text))
    )
      parts[i] = 'closing';
    else if (state === 'announced') state = 'body';
  }
  if (!parts.includes('closing', from)) markSilentClosing(blocks, parts, from, isLetter, text);
}

/** `Jointly submitted by:` above the text, with the names as items or lines right below it. */
function markSignaturesAbove(blocks: readonly LaidBlock[], parts: Part[], until: number, text: string): void {
  for (let i = 0; i < until; i++) {
    const block = blocks[i];
    if (block === undefined || parts[i] !== 'opening' || !isSignatureHeading(textOf(block, text))) continue;
    const below = blocks.slice(i + 1, until);
    const isList = below[0]?.kind === 'item' || (below[0]?.lines.length ?? 0) > 1;
    const end = below.findIndex((b, n) => (n > 0 || !isList) && b.kind !== 'item');
    if (!isList) continue;
    for (let n = i; n <= i + (end < 0 ? below.length : end); n++) parts[n] = 'closing';
  }
}

function isSignatureLike(block: LaidBlock, text: string): boolean {
  const lines = block.lines.filter((line) => isNameLike(line, text));
  return lines.length * 2 > block.lines.length || (block.kind === 'cell' && isNameLike(block, text));
}

/** `Addressed to:` below the signatures: the names that follow are those of the opening. */
function markAddressBelow(blocks: readonly LaidBlock[], parts: Part[], from: number, text: string): void {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || isCopyLabel(textOf(block, text)) || isProse(block, text)) return;
    if (parts[i] === 'body') parts[i] = 'opening';
  }
}

/** `Annex`, `Notes`, `Enclosures` and further sections stand below the signatures. */
function endsSignatures(content: string, block: LaidBlock): boolean {
  return (
    /^(?:annex|appendix|notes?|endnotes?|footnotes?|references|enc(?:l|losures?|s)?|attachments?|background|contacts?|(?:for )?(?:more|further) information|media contacts?|about)\b[:.]*(?:\s|$)/i.test(
      content,
    ) &&
    (block.kind === 'heading' || content.length <= 60)
  );
}

/** A note at the end of a page: numbered, a link, or a short line. */
function isFootnote(content: string): boolean {
  return (
    /^(?:\[?\(?\d|\*|see\b|source|note|original|also)|https?:/i.test(content) || content.length <= SHORT_NOTE
  );
}

/** Names after the last running text, where nothing announces them. */
function markSilentClosing(
  blocks: readonly LaidBlock[],
  parts: Part[],
  from: number,
  isLetter: boolean,
  text: string,
): void {
  let first = blocks.length;
  let found = 0;
  for (let i = blocks.length - 1; i >= from; i--) {
    const block = blocks[i];
    if (block === undefined || parts[i] === 'furniture') continue;
    const isOther = block.kind === 'heading' || isSalutation(textOf(block, text));
    if (isOther || !isSignatureLike(block, text) || !isCapitalized(block, text)) {
      // Footnotes and credits may stand below the signatures.
      if (found === 0 && blocks.length - i <= FOOTNOTES && isFootnote(textOf(block, text))) continue;
      break;
    }
    first = i;
    found++;
  }
  // What follows a colon is the list that it opens.
  const above = blocks[first - 1];
  if (above !== undefined && blocks[first]?.kind !== 'cell' && /:["']?$/.test(textOf(above, text))) return;
  const announced = /\bunder-?signed\b/i.test(text.slice(0, blocks[first]?.start ?? 0));
  if (found === 0 || !(isLetter || announced || found >= SILENT_SIGNATURES)) return;
  for (let i = first; i < first + found; i++) if (parts[i] === 'body') parts[i] = 'closing';
}

/**
 * `CC:` and what stands below it; in the head of a letter only its own block. Without a label: officials who are named
 * with a long title after a person has signed.
 */
function markCopies(blocks: readonly LaidBlock[], parts: Part[], opened: number, text: string): void {
  let copying = false;
  let signed = 0;
  blocks.forEach((block, i) => {
    const content = textOf(block, text);
    const labelled = parts[i] !== 'furniture' && isCopyLabel(content) && !isProse(block, text);
    if (labelled) {
      parts[i] = 'copies';
      copying = i >= opened || content.length <= 10;
    } else if (
      copying &&
      parts[i] !== 'furniture' &&
      !isSalutation(content) &&
      isSignatureLike(block, text)
    ) {
      parts[i] = 'copies';
    } else if (parts[i] === 'closing') {
      copying = false;
      const before = signed;
      if (!isValediction(content)) signed += block.lines.length;
      if (before >= 2 && before <= LONGEST_SIGNATURE && isOfficial(content)) {
        parts[i] = 'copies';
        copying = true;
      }
    } else copying = false;
  });
}

/** `Name, Ambassador … of … to the United Nations`: an office of state, spelled out with its state. */
function isOfficial(content: string): boolean {
  const [, title] = /^[^,]{3,60},\s*(.+)$/.exec(content) ?? [];
  return (
    title !== undefined && title.length > 30 && officialTitles.test(title) && /\b(?:of|for|to)\b/.test(title)
  );
}
