import { listOf, type Row, textOf } from './loose.js';
import type { Matching } from './match.js';
import { cheapest, groupBy, type Pair, zip } from './pairs.js';

/** Match documents: by path; of several with one path those with the same bytes; a file that was renamed by its bytes. */
export function matchDocuments(before: readonly Row[], after: readonly Row[]): Matching {
  return stepwise(before, after, [
    (row) => JSON.stringify([textOf(row, 'path'), textOf(row, 'sha256')]),
    (row) => textOf(row, 'path'),
    (row) => textOf(row, 'sha256'),
  ]);
}

/** Match organizations: by id, then by name, then by a form of the name that both have. */
export function matchOrganizations(before: readonly Row[], after: readonly Row[]): Matching {
  const matching = stepwise(before, after, [(row) => textOf(row, 'id'), (row) => textOf(row, 'name')]);
  const byForm = new Map(matching.added.flatMap((row) => formsOf(row).map((form) => [form, row] as const)));
  const renamed = matching.removed.flatMap((old) =>
    formsOf(old).flatMap((form) => {
      const now = byForm.get(form);
      return now ? [{ pair: [old, now] as const, cost: 0 }] : [];
    }),
  );
  return without(matching, cheapest(renamed));
}

const formsOf = (row: Row): readonly string[] => [textOf(row, 'name'), ...listOf(row.aliases)];

function stepwise(
  before: readonly Row[],
  after: readonly Row[],
  keys: readonly ((row: Row) => string)[],
): Matching {
  let matching: Matching = { pairs: [], removed: before, added: after };
  for (const key of keys) {
    const now = groupBy(matching.added, key);
    const found = [...groupBy(matching.removed, key)].flatMap(([value, old]) =>
      value === '' ? [] : zip(old, now.get(value) ?? []),
    );
    matching = without(matching, found);
  }
  return matching;
}

function without({ pairs, removed, added }: Matching, found: readonly Pair[]): Matching {
  const taken = new Set(found.flat());
  return {
    pairs: [...pairs, ...found],
    removed: removed.filter((row) => !taken.has(row)),
    added: added.filter((row) => !taken.has(row)),
  };
}
