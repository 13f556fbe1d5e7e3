import type { Entry } from '../schema/dataset.js';
import { merged } from './merged.js';

/** Writes a file while the documents pass, so that one pass over them serves all files. */
export interface Composer {
  /** What stands before the first document. */
  begin(): string;
  /** What a document adds, in pieces. */
  document(entry: Entry): Iterable<string>;
  /** What stands behind the last one. */
  end(): Iterable<string>;
}

/** A file by itself: its text in pieces. */
export const composed = (documents: Iterable<Entry>, composer: Composer): Iterable<string> =>
  merged(piecesOf(documents, composer));

function* piecesOf(documents: Iterable<Entry>, composer: Composer): Generator<string> {
  yield composer.begin();
  for (const entry of documents) yield* composer.document(entry);
  yield* composer.end();
}
