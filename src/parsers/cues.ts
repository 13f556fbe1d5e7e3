import { appeals, furnitureLines } from '../lexicon/furniture.js';
import {
  copyLabel,
  headerLabels,
  salutationBeginning,
  signatureHeadings,
  signatureLeadIn,
  valedictions,
} from '../lexicon/letter-parts.js';

/*
 * The lines that tell the parts of a letter apart. Each takes the text of one line, trimmed.
 */

const LONGEST_SALUTATION = 160;
/** Words of a salutation without a mark at its end. */
const LONGEST_BARE_SALUTATION = 8;
/** A line longer than these opens no closing, heads no signatures and announces none. */
const LONGEST_VALEDICTION = 320;
const LONGEST_HEADING = 120;
const LONGEST_LEAD_IN = 2_000;

/** A line without the marks at its end. */
function bare(line: string, marks: string): string {
  let end = line.length;
  while (end > 0 && marks.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** `Dear Minister,` `Excellency:` `To whom it may concern` */
export function isSalutation(line: string): boolean {
  if (line.length > LONGEST_SALUTATION || !salutationBeginning.test(line)) return false;
  if (/[.?]\s+\p{Lu}/u.test(line.replace(/\b(?:Mr|Mrs|Ms|Dr|Hon|Prof|H\.E|St)\./g, ''))) return false;
  return (
    /[,:!)]$/.test(line) ||
    (/^(?:Dear|To whom)\b/.test(line) && line.split(' ').length <= LONGEST_BARE_SALUTATION)
  );
}

/** `Yours sincerely,` `With best regards` */
export function isValediction(line: string): boolean {
  if (line.length > LONGEST_VALEDICTION) return false;
  const words = bare(line, ',:!.');
  return valedictions.some((form) => form.test(words));
}

/** `Signatories:` `Signed by` `The undersigned organizations,` */
export function isSignatureHeading(line: string): boolean {
  const words = bare(line, ',:.');
  return words.length <= LONGEST_HEADING && signatureHeadings.some((form) => form.test(words));
}

/** `Signed: A, B and C`: the heading and the names on one line. */
export function isLabelledSignatures(line: string): boolean {
  const [, label = '', names = ''] = /^([^:]{4,60}):\s+(\p{Lu}.*)$/u.exec(line) ?? [];
  return names.includes(',') && signatureHeadings.some((form) => form.test(label));
}

/** `This report was submitted by the following organizations:` */
export function isSignatureLeadIn(line: string): boolean {
  return line.endsWith(':') && line.length <= LONGEST_LEAD_IN && signatureLeadIn.test(line);
}

/** `CC:` `Copies to:` */
export function isCopyLabel(line: string): boolean {
  return copyLabel.test(line);
}

/** `Addressed to:` `To:` alone on its line, above the names. */
export function isAddressLabel(line: string): boolean {
  return /^(?:to|addressed to|this letter is addressed to|recipients?|addressees?)\s*:$/i.test(line);
}

const headerForms = Object.values(headerLabels);

/** `To:` `From:` `Subject:` … */
export function isHeaderLine(line: string): boolean {
  return headerForms.some((form) => form.test(line));
}

/** Navigation, share links, appeals for money. */
export function isFurniture(line: string): boolean {
  return (
    furnitureLines.some((form) => form.test(line)) ||
    (line.length <= 300 && appeals.some((form) => form.test(line)))
  );
}
