import type { Extraction, Input } from '../../src/index.js';
import { UnreadableInput } from '../../src/schema/errors.js';
import { date, entry } from '../writers/sample.js';

/*
 * The terminal is tested without the pipeline: a document a file. A text that begins with NUL cannot be read, one that
 * begins with `bug` meets a mistake of ours, one that begins with `broken` gives a document that breaks its schema, and the
 * lines that begin with `!` are warnings.
 */

export function extract(inputs: Iterable<Input>): Extraction {
  const documents = [];
  const failures = [];
  for (const { path, bytes } of inputs) {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('bug')) throw new RangeError('a mistake of ours');
    if (text.startsWith('\0')) failures.push(new UnreadableInput(path, 'not a text'));
    else documents.push(document(path, text));
  }
  return { dataset: { documents, organizations: [] }, failures };
}

function document(path: string, text: string) {
  const warnings = text.split('\n').filter((line) => line.startsWith('!'));
  return entry({
    id: path.replaceAll('/', '-'),
    path,
    title: text || null,
    warnings: warnings.map((line) => line.slice(1)),
    ...(text.startsWith('broken') && { sha256: 'none' }),
    dates: [date()],
  });
}
