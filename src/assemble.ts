import { checkCounts, countSignatures } from './corpus/counts.js';
import { gatherOrganizations, resolveSignatures, sortedRows } from './corpus/organizations.js';
import { type Draft, identified } from './draft.js';
import type { Entries } from './schema/dataset.js';
import { documentIds } from './schema/ids.js';

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
 * Make the dataset of the drafts: ids, and what only all documents together tell. Memory holds the ids and the index of
 * organizations; the documents pass through.
 */
export function assemble(drafts: Drafts): Entries {
  const ids = documentIds(drafts.paths);
  const own = mapped(drafts, (draft, n) => ({ ...draft, entry: identified(draft, ids[n] ?? '') }));
  const organizations = gatherOrganizations(mapped(own, ({ entry }) => entry));
  const resolved = mapped(own, (document) => ({
    ...document,
    entry: resolveSignatures(document.entry, organizations),
  }));
  const signed = countSignatures(mapped(resolved, ({ entry }) => entry));
  const documents = mapped(resolved, ({ entry, counts }) => checkCounts(entry, counts, signed));
  return { documents, organizations: sortedRows(organizations) };
}

/** Like `map` of an array, done anew at every pass. */
function mapped<From, To>(items: Iterable<From>, change: (item: From, n: number) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      let n = 0;
      for (const item of items) yield change(item, n++);
    },
  };
}
