import type { CountAssertion } from '../schema/assertions.js';
import type { DocumentEntry } from '../schema/dataset.js';

type Kind = CountAssertion['kind'];

/** How many signatures the documents of a run bear: of each kind, every number that some document has. */
export type SignedCounts = Readonly<Record<Kind, ReadonlySet<number>>>;

/** Count the signatures of all documents. */
export function countSignatures(documents: Iterable<DocumentEntry>): SignedCounts {
  const counts = {
    organization: new Set<number>(),
    person: new Set<number>(),
    any: new Set<number>(),
  } satisfies SignedCounts;
  for (const document of documents) {
    counts.organization.add(signed(document, 'organization'));
    counts.person.add(signed(document, 'person'));
    counts.any.add(signed(document, 'any'));
  }
  return counts;
}

/**
 * Compare the numbers of signatories that a text asserts with those that the run found: in the document itself, or, where
 * it only reports on a letter, in any document of the run. A difference is a warning.
 */
export function checkCounts(
  document: DocumentEntry,
  assertions: readonly CountAssertion[],
  run: SignedCounts,
): DocumentEntry {
  const warnings = assertions.flatMap((assertion) => {
    const own = signed(document, assertion.kind);
    if (own === 0 && [...run[assertion.kind]].some((found) => agrees(assertion, found))) return [];
    if (agrees(assertion, own)) return [];
    return [
      `line ${assertion.line}: the text says "${assertion.text}", found ${own === 0 ? 'none here' : own}`,
    ];
  });
  return warnings.length === 0 ? document : { ...document, warnings: [...document.warnings, ...warnings] };
}

/** Distinct signatures of a kind. */
function signed(document: DocumentEntry, kind: Kind): number {
  return document.signatories.filter((row) => !row.duplicate && (kind === 'any' || row.kind === kind)).length;
}

/** `more than 50` and `nearly 50` leave room. */
function agrees({ count, exact }: CountAssertion, found: number): boolean {
  return exact ? found === count : found >= count * 0.9 && found <= count * 2;
}
