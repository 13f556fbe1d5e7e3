import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { placeProblems } from '../../src/compare/places.js';
import { parse } from '../../src/parsers/parse.js';
import type { Dataset, DocumentEntry } from '../../src/schema/dataset.js';
import { UnreadableInput } from '../../src/schema/errors.js';
import { MAX_BYTES, readFile } from './inputs.js';

/** What in a dataset does not agree with the texts that it was made from. */
export function sourceProblems({ documents }: Dataset, folder: string): string[] {
  return documents.flatMap((entry) => {
    const bytes = read(entry.path, folder);
    if (typeof bytes === 'string') return [`documents ${entry.id} path: ${entry.path}: ${bytes}`];
    const changed = createHash('sha256').update(bytes).digest('hex') !== entry.sha256;
    return [
      ...(changed ? [`documents ${entry.id} sha256: ${entry.path} has other bytes`] : []),
      ...misplaced(entry, bytes),
    ];
  });
}

/** The path comes from a file that somebody edited: it may not lead out of the folder. */
function read(path: string, folder: string): Uint8Array | string {
  const file = resolve(folder, path);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
    ? readFile(file, MAX_BYTES)
    : 'leads out of the folder';
}

function misplaced(entry: DocumentEntry, bytes: Uint8Array): string[] {
  try {
    return placeProblems(entry, parse(entry.path, bytes, entry.id));
  } catch (error) {
    if (error instanceof UnreadableInput) return [`documents ${entry.id} path: ${error.message}`];
    throw error;
  }
}
