import { withoutEnd } from './ends.js';
import { signatureHeadings, signatureSubheadings, valedictions } from './letter-parts.js';

/*
 * The lines of a closing that are no signatures. Each takes the text of one line, folded and trimmed.
 */

/** A line longer than these closes no letter and heads no signatures. */
const LONGEST_VALEDICTION = 320;
const LONGEST_HEADING = 120;

const bare = (line: string): string => withoutEnd(line, /[\s,:!.*]/);

/** `Yours sincerely,` `With best regards` */
export function isValediction(line: string): boolean {
  if (line.length > LONGEST_VALEDICTION) return false;
  const words = bare(line);
  return valedictions.some((form) => form.test(words));
}

/** `Signatories:` `Signed by` `The undersigned organizations,` */
export function isSignatureHeading(line: string): boolean {
  const words = bare(line);
  return words.length <= LONGEST_HEADING && signatureHeadings.some((form) => form.test(words));
}

/** `Organizations` `National NGOs (12)` between signatures. */
export function isSignatureSubheading(line: string): boolean {
  const words = bare(line);
  return signatureSubheadings.some((form) => form.test(words));
}
