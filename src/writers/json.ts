import type { Entries } from '../schema/dataset.js';
import { mentionTables, type TableName, tableNames } from '../schema/names.js';

/**
 * The text of dataset.json, a chunk a document: the same bytes as `JSON.stringify(dataset, null, 2)` and a line end.
 * Tables that are not written are not there, neither as key nor as empty list: an empty list would say "none found".
 */
export function* jsonChunks(
  { documents, organizations }: Entries,
  written: readonly TableName[] = tableNames,
): Generator<string> {
  const without = mentionTables.filter((name) => !written.includes(name));
  yield '{\n  "documents": ';
  yield* list(documents, without);
  if (written.includes('organizations')) {
    yield ',\n  "organizations": ';
    yield* list(organizations, []);
  }
  yield '\n}\n';
}

function* list(items: Iterable<object>, without: readonly string[]): Generator<string> {
  const first = '[\n    ';
  let before = first;
  for (const item of items) {
    const kept = without.length === 0 ? item : omit(item, without);
    // Only `\n` ends a line here: JSON writes U+2028 raw, and a regular expression's `^` would match after it.
    yield before + JSON.stringify(kept, null, 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield before === first ? '[]' : '\n  ]';
}

const omit = (item: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
