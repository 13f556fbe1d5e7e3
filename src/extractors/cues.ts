import { withoutEnd } from '../lexicon/ends.js';
import { signatureHeadings, signatureSubheadings, valedictions } from '../lexicon/letter-parts.js';

/*
 * Lines between signatures that are none. Each takes the text of one line, folded and trimmed.
 */

const bare = (line: string): string => withoutEnd(line, /[\s,:.*]/);

/** `Yours sincerely,` */
export function isValediction(line: string): boolean {
  const words = bare(line);
  return valedictions.some((form) => form.test(words));
}

/** `Signatories:`, `Organizations`, `Signed by` */
export function isSignatureHeading(line: string): boolean {
  const words = bare(line);
  return (
    signatureHeadings.some((form) => form.test(words)) ||
    signatureSubheadings.some((form) => form.test(words))
  );
}
