import type { Group } from './case.js';
import { cells } from './groups/cells.js';
import { density } from './groups/density.js';
import { encodings } from './groups/encodings.js';
import { names } from './groups/names.js';
import { output } from './groups/output.js';
import { places } from './groups/places.js';
import { processes } from './groups/processes.js';
import { sizes } from './groups/sizes.js';
import { terminal } from './groups/terminal.js';

/** Every group, in the order of the page. */
export const groups: readonly Group[] = [
  encodings,
  sizes,
  processes,
  density,
  names,
  places,
  output,
  cells,
  terminal,
];
