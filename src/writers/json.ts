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
      mapped(organizations, (row) => [json(row, 2)]),
      2,
    );
  }
  yield '\n}\n';
}

function* documentPieces(entry: Entry, written: readonly TableName[]): Generator<string> {
  // The tables stand behind what the document's own row says.
  yield json(ownRow(entry), 2).slice(0, -'\n    }'.length);
  for (const table of mentionTables.filter((name) => written.includes(name))) {
    yield `,\n      "${table}": `;
    const rows: Iterable<object> = entry[table];
    yield* list(
      mapped(rows, (row) => [json(row, 4)]),
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

/**
 * The JSON of a value that stands so deep in the dataset: in so many lists, whose brackets are then cut off. The engine
 * indents while it writes; to indent a text that is written already takes as long again.
 */
function json(value: object, depth: number): string {
  let nested: unknown = value;
  for (let n = 0; n < depth; n++) nested = [nested];
  // A bracket, a line break and two spaces a level before it; the same without its own level behind it.
  const brackets = depth * 2;
  return JSON.stringify(nested, null, 2).slice(
    brackets + depth * (depth + 1),
    -(brackets + depth * (depth - 1)),
  );
}
