import type { Entry } from '../../src/schema/dataset.js';
import type { Composer } from '../../src/writers/composer.js';
import type { OutputFile } from '../../src/writers/index.js';
import type { DurableFile, Written } from './durable.js';
import type { Staging } from './staging.js';

/** Does something with a file; what fails is told with the name of the file. */
export type Trying = <Value>(file: OutputFile, action: () => Value) => Value;

/** A file that is being composed. */
interface Open {
  readonly file: OutputFile;
  readonly composer: Composer;
  readonly target: DurableFile;
}

/**
 * Write the files that can be composed while the documents pass, all in one pass: a document is read and joined once,
 * whatever the number of files. Returns what was written, by the name of the file.
 */
export function writeTogether(
  place: Staging,
  files: readonly OutputFile[],
  documents: Iterable<Entry>,
  trying: Trying,
): Map<string, Written> {
  const open: Open[] = [];
  const write = ({ file, target }: Open, pieces: Iterable<string>): void =>
    trying(file, () => {
      for (const piece of pieces) target.write(piece);
    });
  try {
    for (const file of files) {
      if (file.compose === undefined) continue;
      open.push({ file, composer: file.compose(), target: trying(file, () => place.open(file.name)) });
    }
    for (const one of open) write(one, [one.composer.begin()]);
    for (const entry of documents) for (const one of open) write(one, one.composer.document(entry));
    for (const one of open) write(one, one.composer.end());
    return new Map(open.map(({ file, target }) => [file.name, trying(file, () => target.end())]));
  } finally {
    for (const { target } of open) target.close();
  }
}
