import { signatureHeadings, signatureSubheadings, valedictions } from '../lexicon/letter-parts.js';

/*
 * Lines between signatures that are none. Each takes the text of one line, folded and trimmed.
 */

const bare = (line: string): string => line.replace(/[\s,:.*]+$/, '');

/** `Yours sincerely,` */
export const isValediction = (line: string): boolean => valedictions.some((form) => form.test(bare(line)));

/** `Signatories:`, `Organizations`, `Signed by` */
export const isSignatureHeading = (line: string): boolean =>
  signatureHeadings.some((form) => form.test(bare(line))) ||
  signatureSubheadings.some((form) => form.test(bare(line)));
