import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../src/index.js';

/*
 * Letters to test with: those of this repository, and real ones where somebody has put them beside the checkout.
 */

const ROOT = join(import.meta.dirname, '..');

/** The bundled letters, by name. */
export const bundled: readonly Input[] = lettersIn(join(ROOT, 'fixtures/letters'));

/** Letters of other authors, which are no part of this repository; none where they are not there. */
export const real: readonly Input[] = ['seeds', 'corpus'].flatMap((name) =>
  lettersIn(join(ROOT, '../shared', name)),
);

function lettersIn(folder: string): Input[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name));
  return names.sort().map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
