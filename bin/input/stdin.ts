import { UnreadableInput } from '../../src/schema/errors.js';
import { reasonOf } from '../reasons.js';
import type { Terminal } from '../terminal/terminal.js';
import { limitOf } from './inputs.js';

/**
 * All that stands on standard input.
 * @throws {UnreadableInput} where it cannot be read or is too large for a letter
 */
export async function readStdin(terminal: Terminal, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of terminal.stdin()) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new UnreadableInput('standard input', `too large: ${limitOf(maxBytes)}`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw new UnreadableInput('standard input', reasonOf(error));
  }
  return Buffer.concat(chunks);
}
