import { anyOf } from '../lexicon/alternatives.js';
import { isSignatureHeading } from '../lexicon/closing-lines.js';
import { endBefore } from '../lexicon/ends.js';
import { functionWords } from '../lexicon/function-words.js';
import { appeals, furnitureLines } from '../lexicon/furniture.js';
import {
  copyLabel,
  headerLabels,
  officeGreeting,
  salutationBeginning,
  writtenTo,
} from '../lexicon/letter-parts.js';
import { announcements, announcesDemands } from '../lexicon/signature-headings.js';

/*
 * The lines that tell the parts of a letter apart. Each takes the text of one line, trimmed.
 */

const LONGEST_SALUTATION = 160;
/** Words of a salutation without a mark at its end. */
const LONGEST_BARE_SALUTATION = 8;
/** `Dear Minister,` `Excellency:` `To whom it may concern` `President Diallo:` */
export function isSalutation(line: string): boolean {
  if (line.length > LONGEST_SALUTATION) return false;
  if (!salutationBeginning.test(line)) return line.endsWith(':') && officeGreeting.test(line);
  if (writtenTo.test(line)) return false;
  if (/[.?]\s+\p{Lu}/u.test(line.replace(/\b(?:Mr|Mrs|Ms|Dr|Hon|Prof|H\.E|St)\./g, ''))) return false;
  return (
    /[,:!)]$/.test(line) ||
    (/^(?:Dear|To whom)\b/.test(line) &&
      (line.split(' ').length <= LONGEST_BARE_SALUTATION || isAllTitles(line)))
  );
}

/** `Dear Mr Ek, the Minister of Tides and Vice-President of the Council`: no word in it tells anything. */
const isAllTitles = (line: string): boolean =>
  line.split(' ').every((word) => /^\p{Lu}/u.test(word) || functionWords.has(word));

/** No label is longer: sixty characters, of two units each at most. */
const LONGEST_LABEL = 120;

/** `Signed: A, B and C`, `Signed by A and B`: the heading and the names on one line. */
export function isLabelledSignatures(line: string): boolean {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > LONGEST_LABEL) return isSignedBy(line);
  const [, label = '', names = ''] = /^([^:]{4,60}):\s+(\p{Lu}.*)$/u.exec(line) ?? [];
  return /,| and /.test(names) && isSignatureHeading(label);
}

/** `Signed by A, B and C.`: nothing but names behind it. */
function isSignedBy(line: string): boolean {
  const [, names = ''] = /^(?:Signed|Endorsed|Submitted) by (\p{Lu}.*)$/u.exec(line) ?? [];
  return (
    /,| and /.test(names) &&
    names.split(' ').every((word) => /^\P{Ll}/u.test(word) || functionWords.has(word))
  );
}

/** So near the end of its sentence an announcement says `signed by`, or only `signatories`. */
const SIGNED_REACH = 250;
const SIGNATORIES_REACH = 90;

/** `This report was submitted by the following organizations:` */
export function isSignatureLeadIn(line: string): boolean {
  if (!line.endsWith(':')) return false;
  const end = line.slice(-SIGNED_REACH);
  const signed = end.search(announcements.signed);
  const isAnnounced =
    (signed >= 0 && announcements.by.test(end.slice(signed))) ||
    announcements.signatories.test(line.slice(-SIGNATORIES_REACH)) ||
    announcements.joining.test(line.slice(-SIGNATORIES_REACH));
  return isAnnounced && !announcesDemands.test(line.slice(endBefore(line, /[^.!?]/)));
}

/** `In witness whereof, I have set my hand …`, `Done at Paris this 4th day of May.` Below it stands who did. */
export function isAttestation(line: string): boolean {
  return /^(?:I[Nn] (?:WITNESS|witness) (?:WHEREOF|whereof)|D(?:ONE|one) (?:at|in) )/.test(line);
}

/** `Re: …`, `Date: …`: what a letter is about or when it was written ends a list of names above it. */
export function isAboutLetter(line: string): boolean {
  return headerLabels.subject.test(line) || headerLabels.date.test(line);
}

/** `CC:` `Copies to:` */
export function isCopyLabel(line: string): boolean {
  return copyLabel.test(line);
}

/** `Addressed to:` `To:` alone on its line, above the names. */
export function isAddressLabel(line: string): boolean {
  return /^(?:to|addressed to|this letter is addressed to|recipients?|addressees?)\s*:$/i.test(line);
}

const headerLabel = anyOf(Object.values(headerLabels));

/** `To:` `From:` `Subject:` … */
export function isHeaderLine(line: string): boolean {
  return headerLabel.test(line);
}

const furnitureLine = anyOf(furnitureLines);
const appeal = anyOf(appeals);
const LONGEST_APPEAL = 300;

/** Navigation, share links, appeals for money. */
export function isFurniture(line: string): boolean {
  return furnitureLine.test(line) || (line.length <= LONGEST_APPEAL && appeal.test(line));
}
