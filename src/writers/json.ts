import { type Entries, type Entry, ownRow } from '../schema/dataset.js';
import { mapped } from '../schema/lazy.js';
import { mentionTables, type TableName, tableNames } from '../schema/names.js';
import type { Composer } from './composer.js';

/**
 * dataset.json: the same bytes as `JSON.stringify(dataset, null, 2)` and a line end. Tables that are not written are not
 * there, neither as key nor as empty list: an empty list would say "none found".
 */
export function jsonComposer(
  { organizations }: Pick<Entries, 'organizations'>,
  written: readonly TableName[] = tableNames,
): Composer {
  const documents = bracketsOf(2);
  return {
    begin: () => '{\n  "documents": ',
    *document(entry) {
      yield documents.before();
      yield* documentPieces(entry, written);
    },
    *end() {
      yield documents.end();
      if (written.includes('organizations')) {
        yield ',\n  "organizations": ';
        yield* list(
          mapped(organizations, (row) => json(row, 2)),
          2,
        );
      }
      yield '\n}\n';
    },
  };
}

function* documentPieces(entry: Entry, written: readonly TableName[]): Generator<string> {
  // The tables stand behind what the document's own row says.
  yield json(ownRow(entry), 2).slice(0, -'\n    }'.length);
  for (const table of mentionTables.filter((name) => written.includes(name))) {
    yield `,\n      "${table}": `;
    const rows: Iterable<object> = entry[table];
    yield* list(
      mapped(rows, (row) => json(row, 4)),
      6,
    );
  }
  yield '\n    }';
}

function* list(items: Iterable<string>, indent: number): Generator<string> {
  const brackets = bracketsOf(indent);
  for (const item of items) yield brackets.before() + item;
  yield brackets.end();
}

/** What stands before each item of a list, and behind the last one; `indent` is that of its bracket. */
function bracketsOf(indent: number): { before(): string; end(): string } {
  const lineStart = `\n${' '.repeat(indent + 2)}`;
  let count = 0;
  return {
    before: () => (count++ === 0 ? '[' : ',') + lineStart,
    end: () => (count === 0 ? '[]' : `\n${' '.repeat(indent)}]`),
  };
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
