import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Load a module and all that it imports, one file after the other, so that an `import()` of it afterwards finds all of
 * them there. By itself `import()` opens the files of a whole graph at once, hundreds of them, and fails where a process
 * may hold few (`ulimit -n 64`). Where modules are compiled as they are loaded (a test), there is no such file and
 * nothing happens.
 * @param specifier as seen from this folder
 */
export function loadInTurn(specifier: string): void {
  if (!existsSync(new URL(specifier, import.meta.url))) return;
  try {
    require(specifier);
  } catch {
    // `import()` will either do it, or say what is wrong.
  }
}
