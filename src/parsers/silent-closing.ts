import { actionCategories } from '../lexicon/actions.js';
import { isSalutation } from './cues.js';
import type { LaidBlock } from './layout.js';
import type { Letter } from './letter.js';
import { isCapitalized } from './prose.js';
import { dividesNames } from './signature-ends.js';
import { endsSignatures, isSignatureLike, namesRunIn } from './signature-lines.js';

/** As many name-like blocks at the end of a text without any cue are signatures. */
const SILENT_SIGNATURES = 3;

/** As many notes may stand below them. */
const FOOTNOTES = 12;

const SHORT_NOTE = 90;

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

/** A heading between two parts of a list. */
const isBetweenItems = (blocks: readonly LaidBlock[], i: number): boolean =>
  blocks[i - 1]?.kind === 'item' && blocks[i + 1]?.kind === 'item';

/** One capital, and a semicolon. */
const NO_NAMES = /^\p{Lu}\p{Ll}+(?: \p{Ll}[\p{Ll}'-]*)+;$/u;

/** `Repeal the Associations Act.` in a list: a demand with as many capitals as a name; `Close it;` has one. */
function isDemand(block: LaidBlock, content: string): boolean {
  const isListed = content.endsWith('.') ? block.kind === 'item' : NO_NAMES.test(content);
  if (!isListed) return false;
  return actionCategories.has(/^\p{L}+/u.exec(content)?.[0].toLowerCase() ?? '');
}

/** A speech ends with `Thank you, Madam President.` */
const THANKS = /^(?:many )?thank(?:s| you)\b/i;

/** `1`, `2` in the first column of a table. */
const isRowNumber = ({ cell }: LaidBlock, content: string): boolean =>
  cell !== null && /^\d{1,4}\.?$/.test(content) && Math.abs(Number.parseInt(content, 10) - cell.row) <= 1;

/** A heading that tells something of those below it: `Ministers who did not answer`; but `Those who signed`. */
const TELLS = /\b(?:who|which|whose|that|did|failed|were|was)\b/i;
const SIGNS = /\b(?:sign|endors|support|join|back|behind|stand)/i;

/** `epicentre.net, Vienna`, `iTides`, `7. noyb`: among names one may begin with a small letter. */
const BEGINS_SMALL = /^(?:\d{1,4}[.)] |[-•*] )?\p{Ll}[\p{L}\d.]*(?:$|[\s,([|–-]+\p{Lu})/u;

/** Over links to other pages. */
const LINKS = /^(?:related|most (?:viewed|read)|you may|latest)\b/i;

/** Where the section that a block stands in begins, when it is one below signatures: `About us`, `Press contact`; -1 where not. */
function sectionBelow(blocks: readonly LaidBlock[], contents: readonly string[], i: number): number {
  let heading = i - 1;
  while (heading >= 0 && blocks[heading]?.kind !== 'heading') heading--;
  const block = blocks[heading];
  return block !== undefined && endsSignatures(contents[heading] ?? '', block) ? heading : -1;
}

/** Names after the last running text, where nothing announces them. */
export function markSilentClosing(
  { blocks, contents, parts, text }: Letter,
  from: number,
  isLetter: boolean,
): void {
  let first = blocks.length;
  let found = 0;
  let end = first;
  for (let i = blocks.length - 1; i >= from; i--) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'note') continue;
    const content = contents[i] ?? '';
    if (parts[i] === 'furniture' && found > 0 && LINKS.test(content)) return;
    if (parts[i] === 'furniture' || isRowNumber(block, content)) continue;
    const divides =
      (block.kind === 'heading' && (dividesNames(content) || isBetweenItems(blocks, i))) ||
      (content.endsWith(':') && dividesNames(content.slice(0, -1)));
    if (found > 0 && divides) {
      first = i;
      continue;
    }
    // Names below such a line are its own: `Annex 1: Places visited`.
    if (endsSignatures(content, block)) {
      found = 0;
      continue;
    }
    const runIn = namesRunIn(block, text);
    const isOther =
      block.kind === 'heading' ||
      THANKS.test(content) ||
      isSalutation(content) ||
      isSentence(content) ||
      isDemand(block, content);
    if (
      isOther ||
      (runIn === 0 &&
        !(
          isSignatureLike(block, text) &&
          (isCapitalized(block, text) || (found > 0 && BEGINS_SMALL.test(content)))
        ))
    ) {
      // Footnotes and credits may stand below the signatures.
      if (found === 0 && blocks.length - i <= FOOTNOTES && isFootnote(content)) continue;
      const heading = found === 0 ? sectionBelow(blocks, contents, i) : -1;
      if (heading < Math.max(from, i - FOOTNOTES)) break;
      i = heading;
      continue;
    }
    if (found === 0) end = i + 1;
    first = i;
    found += Math.max(1, runIn);
  }
  // What follows a colon is the list that it opens.
  const above = contents[first - 1] ?? '';
  if (blocks[first]?.kind !== 'cell' && /:["']?$/.test(above)) return;
  if (blocks[first - 1]?.kind === 'heading' && TELLS.test(above) && !SIGNS.test(above)) return;
  if (found === 0 || sectionBelow(blocks, contents, first) >= from) return;
  const isCertain = isLetter || found >= SILENT_SIGNATURES;
  if (!isCertain && !/\bunder-?signed\b/i.test(text.slice(0, blocks[first]?.start ?? 0))) return;
  for (let i = first; i < end; i++) if (parts[i] === 'body') parts[i] = 'closing';
}
