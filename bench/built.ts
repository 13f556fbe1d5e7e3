import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * What is measured is what is delivered: the compiled program in `dist`.
 */

const DIST = join(import.meta.dirname, '../dist');

/** The command. */
export const COMMAND = join(DIST, 'bin/extract.js');

/** Where to import a module of `src` from, compiled. The importer says its type. */
export const built = (name: string): string => pathToFileURL(join(DIST, 'src', name)).href;
