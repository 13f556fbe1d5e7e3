import { type Entries, type Entry, ownRow } from '../schema/dataset.js';
import { mapped } from '../schema/lazy.js';
import { mentionTables, type TableName, tableNames } from '../schema/names.js';
import { merged } from './merged.js';

/**
 * The text of dataset.json, piece by piece: the same bytes as `JSON.stringify(dataset, null, 2)` and a line end.
 * Tables that are not written are not there, neither as key nor as empty list: an empty list would say "none found".
 */
export function jsonChunks(entries: Entries, written: readonly TableName[] = tableNames): Generator<string> {
  return merged(datasetPieces(entries, written));
}

function* datasetPieces(
  { documents, organizations }: Entries,
  written: readonly TableName[],
): Generator<string> {
  yield '{\n  "documents": ';
  yield* list(
    mapped(documents, (entry) => documentPieces(entry, written)),
    2,
  );
  if (written.includes('organizations')) {
    yield ',\n  "organizations": ';
    yield* list(
      mapped(organizations, (row) => [json(row, 4)]),
      2,
    );
  }
  yield '\n}\n';
}

function* documentPieces(entry: Entry, written: readonly TableName[]): Generator<string> {
  // The tables stand behind what the document's own row says.
  yield json(ownRow(entry), 4).slice(0, -'\n    }'.length);
  for (const table of mentionTables.filter((name) => written.includes(name))) {
    yield `,\n      "${table}": `;
    const rows: Iterable<object> = entry[table];
    yield* list(
      mapped(rows, (row) => [json(row, 8)]),
      6,
    );
  }
  yield '\n    }';
}

/** A list whose items come in pieces; `indent` is that of its bracket. */
function* list(items: Iterable<Iterable<string>>, indent: number): Generator<string> {
  const lineStart = `\n${' '.repeat(indent + 2)}`;
  const first = `[${lineStart}`;
  let before = first;
  for (const item of items) {
    yield before;
    yield* item;
    before = `,${lineStart}`;
  }
  yield before === first ? '[]' : `\n${' '.repeat(indent)}]`;
}

// Only `\n` ends a line here: JSON writes U+2028 raw, and a regular expression's `^` would match after it.
const json = (value: object, indent: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
