import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isOurs, listedIn } from '../save/seal.js';
import { isHalfway } from '../save/staging.js';

/**
 * Whether the files of a dataset belong together: a line for each that is missing or is not the one that its descriptor
 * lists, because somebody edited it, or put it there from another run. Empty where all is well, and for a dataset whose
 * descriptor lists no sums.
 */
export function notTogether(folder: string): readonly string[] {
  // What is decided may stand in its place already or not: either is well as soon as a run has completed it.
  if (isHalfway(folder))
    return ['a run was ended while it saved: the next run into this folder completes it'];
  return listedIn(folder).flatMap((listed) => {
    if (!lstatSync(join(folder, listed.path), { throwIfNoEntry: false })) return `${listed.path}: missing`;
    return isOurs(folder, listed) ? [] : `${listed.path}: was changed, or belongs to another run`;
  });
}
