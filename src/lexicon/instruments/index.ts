import { declarations } from './declarations.js';
import { humanitarian } from './humanitarian.js';
import { ilo } from './ilo.js';
import { regional } from './regional.js';
import type { Instrument } from './types.js';
import { unCore } from './un-core.js';
import { unOther } from './un-other.js';

export type { Instrument } from './types.js';

/** Every instrument that the product knows, in the order of the files. */
export const instruments: readonly Instrument[] = [
  ...unCore,
  ...unOther,
  ...humanitarian,
  ...regional,
  ...declarations,
  ...ilo,
];

/** The same, by id. */
export const instrumentById: ReadonlyMap<string, Instrument> = new Map(
  instruments.map((instrument) => [instrument.id, instrument]),
);
