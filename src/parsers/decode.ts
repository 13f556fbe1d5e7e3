import { UnreadableInput } from '../schema/errors.js';

/** A file's text and what went wrong while decoding it. */
export interface Decoded {
  readonly source: string;
  readonly warnings: readonly string[];
}

const REPLACEMENT = '\uFFFD';
const decoder = new TextDecoder('utf-8');
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Decode UTF-8. A leading byte order mark is not part of the text; bytes that are no UTF-8 are replaced and counted.
 * @throws {UnreadableInput} for a file that is no text
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.includes(0)) throw new UnreadableInput(path, 'not a text file (it holds NUL bytes)');
  const source = decoder.decode(bytes);
  if (isValid(bytes)) return { source, warnings: [] };
  const replaced = source.split(REPLACEMENT).length - 1;
  return {
    source,
    warnings: [
      `${replaced} undecodable byte ${replaced === 1 ? 'sequence' : 'sequences'}, shown as ${REPLACEMENT} (the file is not UTF-8)`,
    ],
  };
}

function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
