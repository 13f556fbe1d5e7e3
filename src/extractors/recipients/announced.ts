import { announcementEnd, announcesLetter, isElsewhere } from '../../lexicon/letter-announcements.js';
import type { Document } from '../../schema/document.js';
import { folded } from '../mention.js';
import { hasOrganizationWord } from '../people.js';
import { readAddressees } from './address-block.js';
import type { Addressee, AddressLine } from './addressee.js';
import { before, rowsOf, skip, splitGroups } from './rows.js';

/** So many blocks at most, navigation and titles among them, stand above the letter itself. */
const REACH = 20;
const LONGEST = 500;

/**
 * Those to whom a page says that the letter below is written, where the letter itself has neither address nor salutation:
 * `Following is a letter by divers to Harbour Minister Ana Ek`, `The full text of the appeal to the President of Kenya:`.
 */
export function announcedTo(document: Document): Addressee[] {
  for (const block of document.blocks.slice(0, REACH)) {
    const { part, start, end, sentences } = block;
    if (part === 'furniture' || end - start > LONGEST || sentences.length > 1) continue;
    const [announcement] = announcesLetter.exec(folded(document, block)) ?? [];
    if (announcement === undefined) continue;
    const [line, more] = rowsOf(document, block);
    if (line === undefined || more !== undefined || isElsewhere.test(line.text)) return [];
    return addressedIn(document, line, announcement.length);
  }
  return [];
}

/** Behind the last `to` of the line that leads to persons, offices or bodies. */
function addressedIn(document: Document, line: AddressLine, from: number): Addressee[] {
  for (const { 0: to, index } of [...line.text.matchAll(TO)].reverse()) {
    const start = index + to.length;
    if (index < from) break;
    const rest = skip(document, line, start);
    if (rest === null) continue;
    const named = before(document, rest, announcementEnd.exec(rest.text)?.index ?? rest.text.length);
    const addressees = readAddressees(splitGroups(document, { ...named, labelled: true }));
    if (addressees.length > 0 && addressees.every(isSure)) return addressees;
  }
  return [];
}

const TO = / to (?:the |all )?(?=\p{Lu}|members\b)/gu;

/** Somebody with an honorific or an office, an office, a group, a body; what is only capitalized may be anything. */
const isSure = ({ honorific, positions, rule, line, from, to }: Addressee): boolean =>
  honorific !== null ||
  positions.length > 0 ||
  rule === 'address-group' ||
  hasOrganizationWord(line.text.slice(from, to));
