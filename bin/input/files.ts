import { realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Findings, type Search } from './found.js';
import { walk } from './walk.js';

export type { Found, Search } from './found.js';
export { readInputs } from './inputs.js';

/** Where to search from, which folder not to enter, and which extensions (without dot) to read. */
export interface Place {
  readonly cwd: string;
  readonly out: string;
  readonly extensions: readonly string[];
  /** Which of the files in folders are wanted, by their document path; all where nothing is said. */
  readonly wants?: (path: string) => boolean;
}

/**
 * Find the files to read: those that are named, and those below the named folders with a known extension. Hidden
 * entries, `node_modules` and the output folder are passed by. Links are followed as far as they lead to what was named
 * or stands below it. What cannot be read becomes a failure, and the search goes on. Neither the order of the names nor
 * that in which the disk lists a folder makes a difference.
 */
export function findInputs(names: readonly string[], { cwd, out, extensions, wants }: Place): Search {
  const findings = new Findings(extensions);
  const bounds = {
    out: realPlace(out) ?? out,
    named: names.flatMap((name) => (name === '' ? [] : (realPlace(resolve(cwd, name)) ?? []))),
    wants: wants ?? (() => true),
  };
  for (const name of names) {
    findings.attempt(name, () => {
      // An empty name would resolve to the current folder.
      if (name === '') return findings.fail("''", 'no such file or folder');
      const file = resolve(cwd, name);
      const stats = statSync(file);
      if (stats.isDirectory())
        walk({ path: '', file: realpathSync(file), shown: name.replace(/\/+$/, '') }, findings, bounds);
      else if (!findings.knows(file)) findings.fail(name, findings.whyUnknown(file));
      else if (!stats.isFile()) findings.fail(name, 'not a regular file');
      else findings.take({ path: basename(file), file: realpathSync(file), shown: name });
    });
  }
  return findings.result();
}

/** Where a name leads in the end; null where it leads nowhere. */
function realPlace(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
