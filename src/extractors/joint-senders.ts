import { issuedLabel } from '../lexicon/text-titles.js';
import type { Document } from '../schema/document.js';
import { folded } from './mention.js';
import { hasOrganizationWord } from './people.js';

/** The label stands above the text, within so many blocks. */
const NEAR_THE_TOP = 4;

/**
 * Who issues a release together: the organizations on the lines right below the label `JOINT MEDIA RELEASE`, as the text
 * prints their names where it does not shout them.
 */
export function jointSenders(document: Document): string[] {
  const top = document.blocks.filter(({ part }) => part !== 'furniture').slice(0, NEAR_THE_TOP);
  for (const block of top) {
    const lines = document.text
      .slice(block.start, block.end)
      .split('\n')
      .map((line) => line.trim());
    if (!issuedLabel.test(lines[0] ?? '')) continue;
    const names = lines.slice(1);
    const all = names.filter((name) => name === name.toUpperCase() && hasOrganizationWord(name));
    return all.length === names.length ? names.map((name) => asPrinted(name, document)) : [];
  }
  return [];
}

/** `HARBOUR RIGHTS WATCH` as `Harbour Rights Watch`, where it stands so below. */
function asPrinted(name: string, document: Document): string {
  const wanted = name.toLowerCase();
  for (const block of document.blocks) {
    const text = folded(document, block);
    const at = text.toLowerCase().indexOf(wanted);
    const found = at < 0 ? name : text.slice(at, at + name.length);
    if (found !== found.toUpperCase()) return found;
  }
  return name;
}
