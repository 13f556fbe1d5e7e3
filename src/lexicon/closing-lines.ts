import { anyOf } from './alternatives.js';
import { withoutEnd } from './ends.js';
import { valedictions } from './letter-parts.js';
import { signatureHeadings, signatureSubheadings } from './signature-headings.js';

/*
 * The lines of a closing that are no signatures. Each takes the text of one line, folded and trimmed.
 */

/** A line longer than these closes no letter and heads no signatures. */
const LONGEST_VALEDICTION = 320;
const LONGEST_HEADING = 120;

const VALEDICTION = anyOf(valedictions);
const HEADING = anyOf(signatureHeadings);
const SUBHEADING = anyOf(signatureSubheadings);

/** `Signatories (42)`, `Signatories: (as of 3 May 2019)`, `Signatories [42]`, `Signatories, in alphabetical order` */
const REMARK =
  /:? ?[([](?:\d{1,4}|as (?:of|at|on) [^()]{1,40}|(?:listed )?(?:in (?:alphabetical|no particular) order|in order of [^()]{1,40}|alphabetical(?:ly)?))[)\]]$|,? (?:listed )?(?:in (?:alphabetical|no particular) order|alphabetically)$/i;

const bare = (line: string): string => withoutEnd(line, /[\s,:!.*]/);

/** `Yours sincerely,` `With best regards` */
export function isValediction(line: string): boolean {
  return line.length <= LONGEST_VALEDICTION && VALEDICTION.test(bare(line));
}

/** No valediction before a name on its own line is longer, and no signature behind it. */
const LONGEST_SIGN_OFF = 40;
const LONGEST_SIGNED = 160;

/** `Kind regards, Ana Ek, Chair`: how much of a line closes the letter before the name; 0 where none follows. */
export function signOffLength(line: string): number {
  const comma = line.slice(0, LONGEST_SIGN_OFF).indexOf(', ');
  const name = line.slice(comma + 2);
  // `Thank you, Madam President` turns to somebody.
  if (
    comma < 0 ||
    /^Thank/i.test(line) ||
    name.length > LONGEST_SIGNED ||
    !isValediction(line.slice(0, comma))
  )
    return 0;
  return /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}(?:,|$)/u.test(name) ? comma + 2 : 0;
}

/** Does a line close the letter, by itself or before a name? */
export const closesLetter = (line: string): boolean => isValediction(line) || signOffLength(line) > 0;

/** `Signatories:` `Signed by` `The undersigned organizations,` `Signataires / Signatories` */
export function isSignatureHeading(line: string): boolean {
  const words = bare(line).replace(REMARK, '');
  return words.length <= LONGEST_HEADING && words.split(' / ').every((part) => HEADING.test(part));
}

/** `Organizations` `National NGOs (12)` between signatures. */
export function isSignatureSubheading(line: string): boolean {
  return SUBHEADING.test(bare(line).replace(REMARK, ''));
}

/** `P.S. Please answer.`, `PS: …`, `Disclaimer`, and the head of a message that is quoted below. */
const BELOW_SIGNATURES =
  /^(?:(?:P\. ?)+S\.:? |P{1,3}S: |(?:From|Sent|Subject): |Disclaimer\b|B(?:ACKGROUND|ackground)\b.{0,20}$)/;

/** A line below the name that is no longer the closing's: a postscript, a quoted message. */
export function isBelowSignatures(line: string): boolean {
  return /^[BDFPS]/.test(line) && BELOW_SIGNATURES.test(line);
}
