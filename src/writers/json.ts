import type { Dataset } from '../schema/dataset.js';

/** The text of dataset.json, a chunk a document: the same bytes as `JSON.stringify(dataset, null, 2)` and a line end. */
export function* jsonChunks({ documents, organizations }: Dataset): Generator<string> {
  yield '{\n  "documents": ';
  yield* list(documents);
  yield ',\n  "organizations": ';
  yield* list(organizations);
  yield '\n}\n';
}

function* list(items: readonly object[]): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let before = '[\n    ';
  for (const item of items) {
    // Only `\n` ends a line here: JSON writes U+2028 raw, and a regular expression's `^` would match after it.
    yield before + JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield '\n  ]';
}
