import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { extract } from '../../src/index.js';
import { parse } from '../../src/parsers/parse.js';
import { DemarcheError } from '../../src/schema/errors.js';
import { extensions } from '../../src/schema/names.js';
import { findInputs } from '../input/files.js';
import { STDIN } from '../input/gather.js';
import { MAX_BYTES, readFile } from '../input/inputs.js';
import { readStdin } from '../input/stdin.js';
import { bracketed, coloured, legend, marksOf } from '../terminal/marks.js';
import { page } from '../terminal/pager.js';
import { painter } from '../terminal/report.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Print a text with its mentions marked, and a legend above it.
 * @throws {DemarcheError} where it cannot be read
 */
export async function show(
  name: string,
  { pager }: { readonly pager: boolean },
  terminal: Terminal,
): Promise<number> {
  const bytes = name === STDIN ? await readStdin(terminal, MAX_BYTES) : read(name, terminal.cwd);
  const path = name === STDIN ? 'stdin.txt' : basename(name);
  const { dataset, failures } = extract([{ path, bytes }]);
  const [entry] = dataset.documents;
  if (!entry) throw new DemarcheError(`${name}: ${failures[0]?.reason ?? 'nothing to show'}`);
  const { source } = parse(path, bytes, entry.id);
  const paint = painter(terminal, 'stdout');
  const marks = marksOf(entry, source);
  const body = paint.level > 0 ? coloured(source, marks, paint) : bracketed(source, marks);
  const text = `${legend(entry, paint)}\n\n${body}${body.endsWith('\n') ? '' : '\n'}`;
  if (pager) await page(text, terminal);
  else terminal.stdout.write(text);
  return 0;
}

function read(name: string, cwd: string): Uint8Array {
  const file = resolve(cwd, name);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new DemarcheError(`${name}: is a folder, and one text is shown at a time`);
  const { failures } = findInputs([name], { cwd, out: file, extensions });
  const bytes = failures[0]?.reason ?? readFile(file, MAX_BYTES);
  if (typeof bytes === 'string') throw new DemarcheError(`${name}: ${bytes}`);
  return bytes;
}
