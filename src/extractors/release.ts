import { dayShape } from '../lexicon/day-shape.js';
import { mediaContact, namedReleaseLabel, releaseLabel } from '../lexicon/text-titles.js';
import type { Document } from '../schema/document.js';
import { folded } from './mention.js';

const PLACE = String.raw`\p{Lu}[\p{L}'.]*(?:[ /,-]+\p{Lu}[\p{L}'.]*){0,5}[ /,-]*`;
/** `(New York) -`, `(Lomé, May 3, 2016):`, `LONDON/QUITO, 5 June 2019 -`, `Geneva, 5 June 2019 -`, `GLOBAL-`, `Nairobi - `, `Washington, D.C.-`. */
const DATELINE = new RegExp(
  String.raw`^[("']*(?:\(?${PLACE}${dayShape}?\) ?[-:]|${PLACE}\(?${dayShape}\)? ?[-:]|\p{Lu}[\p{Lu} /,.-]{2,60}-|\p{Lu}\p{L}+(?:[ ,]+\p{Lu}\p{L}+){0,2}[ ,]* - |\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:\p{Lu}\.){1,3} ?-)`,
  'u',
);
/** `New York, March 8, 2010 - The following …`: with a date, it tells even among the lines above a text. */
const DATED = new RegExp(String.raw`^${PLACE}\(?${dayShape}\)? ?- ?\p{Lu}[^\n]{20}`, 'u');
/** A dateline is no longer. */
const LONGEST_DATELINE = 160;
/** It opens one of so many first paragraphs. */
const DATELINE_BLOCKS = 3;

const SAID =
  /\b(?:said today|said in a (?:letter|statement|report)|this (?:press|media|news) release)\b|"[,.]?\s+said\s+\p{Lu}|\bsaid\s+\p{Lu}\p{Ll}+ \p{Lu}/u;
/** `Ann Roe, keeper of the harbour, said:` above what she said. */
const INTRODUCED = /^\p{Lu}[^.":]{2,60}, [^.":]{3,120},? said:$/u;
/** Without one of these none of them stands in a text. */
const SAID_CUE = /said|release/;

/**
 * Is the text a release to the press? It says so on a line above it, names a contact for the media, opens with a
 * dateline, or tells what somebody said.
 * @param prose the paragraphs of the text
 */
export function isRelease(document: Document, prose: readonly string[]): boolean {
  return (
    prose.slice(0, DATELINE_BLOCKS).some((text) => DATELINE.test(text.slice(0, LONGEST_DATELINE))) ||
    prose.some((text) => SAID_CUE.test(text) && SAID.test(text)) ||
    prose.some(
      (text, i) => text.endsWith('said:') && INTRODUCED.test(text) && prose[i + 1]?.startsWith('"'),
    ) ||
    isLabelled(document)
  );
}

/** Without one of these a line is no label. */
const LABEL_CUE = /release|contact|note|enquir|inquir|queries/i;
/** A label is no longer. */
const LONGEST_LABEL = 80;

/** Does a line above the text say so, open as a dated dateline, or a line below it head what is for journalists? */
function isLabelled(document: Document): boolean {
  let above = DATELINE_BLOCKS;
  for (const block of document.blocks) {
    if (block.part === 'furniture') continue;
    for (const line of block.lines) {
      if (block.part === 'opening' && DATED.test(folded(document, line).slice(0, LONGEST_DATELINE)))
        return true;
      if (line.end - line.start > LONGEST_LABEL || !LABEL_CUE.test(document.text.slice(line.start, line.end)))
        continue;
      const text = folded(document, line).trim();
      if ((above > 0 && releaseLabel.test(text)) || mediaContact.test(text)) return true;
      if (block.part === 'opening' && namedReleaseLabel.test(text)) return true;
    }
    if (block.part === 'body' && block.kind !== 'heading') above--;
  }
  return false;
}
