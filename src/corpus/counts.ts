import type { CountAssertion } from '../schema/assertions.js';
import type { SignatoryRow } from '../schema/rows.js';

type Kind = CountAssertion['kind'];

/** Distinct signatures of a document, by their kind. */
export type Signed = Readonly<Record<Kind, number>>;

/** Count the signatures of a document. */
export function countSignatures(rows: Iterable<Pick<SignatoryRow, 'kind' | 'duplicate'>>): Signed {
  const signed = { organization: 0, person: 0, any: 0 } satisfies Signed;
  for (const { kind, duplicate } of rows) {
    if (duplicate) continue;
    signed[kind] += 1;
    signed.any += 1;
  }
  return signed;
}

/** Of each kind, every number of signatures that some document of a run has. */
export type SignedCounts = Readonly<Record<Kind, ReadonlySet<number>>>;

/** Gather the counts of all documents. */
export const countsOfRun = (documents: readonly Signed[]): SignedCounts => ({
  organization: new Set(documents.map(({ organization }) => organization)),
  person: new Set(documents.map(({ person }) => person)),
  any: new Set(documents.map(({ any }) => any)),
});

/**
 * Compare the numbers of signatories that a text asserts with those that the run found: in the document itself, or, where
 * it only reports on a letter, in any document of the run. Returns a warning for each difference.
 */
export function checkCounts(
  assertions: readonly CountAssertion[],
  signed: Signed,
  run: SignedCounts,
): string[] {
  return assertions.flatMap((assertion) => {
    const own = signed[assertion.kind];
    if (own === 0 && [...run[assertion.kind]].some((found) => agrees(assertion, found))) return [];
    if (agrees(assertion, own)) return [];
    return `line ${assertion.line}: the text says "${assertion.text}", found ${own === 0 ? 'none here' : own}`;
  });
}

/** `more than 50` and `nearly 50` leave room. */
function agrees({ count, exact }: CountAssertion, found: number): boolean {
  return exact ? found === count : found >= count * 0.9 && found <= count * 2;
}
