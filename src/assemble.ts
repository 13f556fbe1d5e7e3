import { checkCounts, countSignatures, countsOfRun } from './corpus/counts.js';
import {
  disagreements,
  gatherOrganizations,
  type Organizations,
  resolveSignatures,
  sortedRows,
} from './corpus/organizations.js';
import { type Draft, identified } from './draft.js';
import type { Entries, Entry } from './schema/dataset.js';
import { documentIds } from './schema/ids.js';
import { mapped } from './schema/lazy.js';

/** Drafts in the order of the dataset, made anew each time they are asked for: they may be more than memory holds. */
export interface Drafts extends Iterable<Draft> {
  /** The paths of all, in the same order. */
  readonly paths: readonly string[];
}

/** The order of the documents: by path, then by content, whatever the order of the inputs. */
export const inOrder = (a: Place, b: Place): number => compare(a.path, b.path) || compare(a.sha256, b.sha256);

type Place = Pick<Draft['entry'], 'path' | 'sha256'>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Make the dataset of the drafts: ids, and what only all documents together tell. Memory holds the ids, the warnings and
 * the index of organizations; the documents pass through.
 */
export function assemble(drafts: Drafts): Entries {
  const ids = documentIds(drafts.paths);
  const own = mapped(drafts, (draft, n) => identified(draft, ids[n] ?? ''));
  const organizations = gatherOrganizations(own);
  const warnings = warningsOf(drafts, own, organizations);
  const documents = mapped(own, (entry, n) => ({
    ...entry,
    warnings: [...entry.warnings, ...(warnings[n] ?? [])],
    signatories: resolveSignatures(entry.signatories, organizations),
  }));
  return { documents, organizations: sortedRows(organizations) };
}

/** What each document is warned of in the light of the others. */
function warningsOf(drafts: Drafts, own: Iterable<Entry>, organizations: Organizations): string[][] {
  const signed = Array.from(own, ({ signatories }) =>
    countSignatures(resolveSignatures(signatories, organizations)),
  );
  const run = countsOfRun(signed);
  return Array.from(drafts, ({ entry, counts }, n) => {
    const found = signed[n];
    const counted = found === undefined ? [] : checkCounts(counts, found, run);
    return [...disagreements(entry.signatories, organizations), ...counted];
  });
}
