import picomatch from 'picomatch';
import { globSync, isDynamicPattern } from 'tinyglobby';

/**
 * Which document paths are wanted: those that match one of `include`, where there is one, and none of `exclude`. A glob
 * without a slash is compared with the file's name alone; one that names a folder means all that is below it.
 */
export function wanted(include: readonly string[], exclude: readonly string[]): (path: string) => boolean {
  const [includes, excludes] = [matcher(include), matcher(exclude)];
  return (path) => (include.length === 0 || includes(path)) && !excludes(path);
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const names = picomatch(
    globs.filter((glob) => !glob.includes('/')),
    { dot: true, basename: true },
  );
  const paths = picomatch(
    globs.map((glob) => glob.replace(/\/+$/, '')).flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
  return (path) => names(path) || paths(path);
}

/** Is a name a glob, if there is no such file? */
export const isGlob = (name: string): boolean => isDynamicPattern(name);

/** The folder in front of the first part of a glob that can vary; `.` where that is the first. */
export const baseOf = (glob: string): string => picomatch.scan(glob).base || '.';

/** The files that match a glob, relative to the current folder: neither hidden ones nor those of `node_modules`. */
export function filesOf(glob: string, cwd: string): string[] {
  return globSync(glob, { cwd, expandDirectories: false, ignore: ['**/node_modules/**'] });
}
