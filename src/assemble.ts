import { checkCounts, countsOfRun, type Signed } from './corpus/counts.js';
import { type Disputed, disagreements, disputedIn } from './corpus/disputes.js';
import { Gathering, type Organizations, sortedRows } from './corpus/organizations.js';
import { resolveSignatures } from './corpus/signatures.js';
import { type Draft, identified } from './draft.js';
import type { Entries } from './schema/dataset.js';
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
  const { organizations, miscounted } = gather(drafts, ids);
  const disputes = disagreements(disputed(drafts, ids, organizations), organizations);
  const documents = mapped(drafts, (draft, n) => {
    const entry = identified(draft, ids[n] ?? '');
    return {
      ...entry,
      warnings: [...entry.warnings, ...(disputes.get(entry.id) ?? []), ...(miscounted.get(n) ?? [])],
      signatories: resolveSignatures(entry.signatories, organizations),
    };
  });
  return { documents, organizations: sortedRows(organizations) };
}

/** What all documents together tell. */
interface Gathered {
  readonly organizations: Organizations;
  /** Warnings of numbers of signatories that do not hold, by the number of the document. */
  readonly miscounted: ReadonlyMap<number, readonly string[]>;
}

function gather(drafts: Drafts, ids: readonly string[]): Gathered {
  const gathering = new Gathering();
  const signed: Signed[] = [];
  const asserted = new Map<number, Draft['counts']>();
  for (const { entry, counts } of drafts) {
    const n = signed.length;
    signed.push(gathering.take(ids[n] ?? '', entry.signatories));
    if (counts.length > 0) asserted.set(n, counts);
  }
  const run = countsOfRun(signed);
  const miscounted = [...asserted].map(([n, counts]) => {
    const found = signed[n];
    return [n, found === undefined ? [] : checkCounts(counts, found, run)] as const;
  });
  return { organizations: gathering.organizations(), miscounted: new Map(miscounted) };
}

/** The documents that sign as an organization of which they disagree where it is: none of a run, or a few. */
function* disputed(
  drafts: Drafts,
  ids: readonly string[],
  organizations: Organizations,
): Generator<Disputed> {
  const concerned = disputedIn(organizations);
  if (concerned.size === 0) return;
  let n = 0;
  for (const { entry } of drafts) {
    const id = ids[n++] ?? '';
    if (concerned.has(id)) yield { id, signatories: entry.signatories };
  }
}
