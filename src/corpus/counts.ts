import type { CountAssertion } from '../schema/assertions.js';
import type { DocumentEntry } from '../schema/dataset.js';

/**
 * Compare the numbers of signatories that texts assert with those that the run found: in the document itself, or, where it
 * only reports on a letter, in any document of the run. A difference is a warning.
 */
export function checkCounts(
  documents: readonly DocumentEntry[],
  assertions: ReadonlyMap<string, readonly CountAssertion[]>,
): DocumentEntry[] {
  return documents.map((document) => {
    const warnings = (assertions.get(document.id) ?? []).flatMap((assertion) => {
      const own = signed(document, assertion.kind);
      if (own === 0 && documents.some((other) => agrees(assertion, signed(other, assertion.kind)))) return [];
      if (agrees(assertion, own)) return [];
      return [
        `line ${assertion.line}: the text says "${assertion.text}", found ${own === 0 ? 'none here' : own}`,
      ];
    });
    return warnings.length === 0 ? document : { ...document, warnings: [...document.warnings, ...warnings] };
  });
}

/** Distinct signatures of a kind. */
function signed(document: DocumentEntry, kind: CountAssertion['kind']): number {
  return document.signatories.filter((row) => !row.duplicate && (kind === 'any' || row.kind === kind)).length;
}

/** `more than 50` and `nearly 50` leave room. */
function agrees({ count, exact }: CountAssertion, found: number): boolean {
  return exact ? found === count : found >= count * 0.9 && found <= count * 2;
}
