import { existsSync, realpathSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import { UnreadableInput } from '../../src/schema/errors.js';
import { findInputs, type Place, type Search } from './files.js';
import { Findings } from './found.js';
import { baseOf, filesOf, isGlob } from './globs.js';

/** What stands for standard input among the inputs. */
export const STDIN = '-';

/**
 * Find the files of all inputs: files and folders as they are named, and globs, for whom the shell has not expanded
 * them. A glob stands for the files that match it; the document path begins below its fixed part.
 */
export function gather(names: readonly string[], place: Place): Search {
  const named = names.filter((name) => name !== STDIN);
  const globs = named.filter((name) => isGlob(name) && !existsSync(resolve(place.cwd, name)));
  const literal = named.filter((name) => !globs.includes(name));
  const searches = [findInputs(literal, place), ...globs.map((glob) => expand(glob, place))];
  return merged(searches, place.extensions);
}

function expand(glob: string, place: Place): Search {
  const base = resolve(place.cwd, baseOf(glob));
  const pathOf = (name: string) => relative(base, resolve(place.cwd, name)).split(sep).join('/');
  const out = existsSync(place.out) ? realpathSync(place.out) : place.out;
  const matching = filesOf(glob, place.cwd).filter(
    (name) =>
      !`${resolve(place.cwd, name)}${sep}`.startsWith(`${out}${sep}`) &&
      (place.wants?.(pathOf(name)) ?? true),
  );
  if (matching.length === 0)
    return { found: [], failures: [new UnreadableInput(glob, 'no file matches')], aside: [] };
  const isKnown = (name: string) => place.extensions.includes(extname(name).slice(1).toLowerCase());
  const known = matching.filter(isKnown);
  const search = findInputs(known, place);
  return {
    found: search.found.map((found) => ({ ...found, path: pathOf(found.shown) })),
    failures: search.failures,
    aside: matching.filter((name) => !isKnown(name)),
  };
}

/** A file that several inputs reach counts once. */
function merged(searches: readonly Search[], extensions: readonly string[]): Search {
  const findings = new Findings(extensions);
  for (const { found, failures } of searches) {
    for (const entry of found) findings.take(entry);
    for (const { path, reason } of failures) findings.fail(path, reason);
  }
  return {
    ...findings.result(),
    aside: searches.flatMap(({ aside }) => aside),
  };
}
