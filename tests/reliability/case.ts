import type { Dataset } from '../../src/index.js';
import type { World } from '../bin/world.js';

/*
 * What happens for each kind of bad input, as data: the tests run every case, and docs/reliability.md is made of them.
 */

/** Something that a person may have in front of them, and what the program makes of it. */
export interface Case {
  /** What it is, as the page calls it. */
  readonly input: string;
  /** Make it in an empty folder, which is the current one. */
  make(world: World): void;
  /** Words of the command line; `extract in` where none are given. */
  readonly argv?: readonly string[];
  /** So much memory may the program have, in megabytes, where that is what the case is about. */
  readonly memory?: number;
  /** The folder of the dataset; `dataset` where none is given. */
  readonly out?: string;
  /** What the terminal says, but for the counts of rows and where they are. */
  readonly says: readonly string[];
  readonly status: 0 | 1 | 2;
  /** What the group's `look` sees in the dataset; null where none is written. */
  readonly dataset: readonly string[] | null;
  /** What the machine must have for it, where not every one does. */
  readonly needs?: 'another user than root';
}

/** A dataset that was written: its values, and the text of its files. */
export interface Written extends Dataset {
  file(name: string): string;
}

/** Cases of one kind. */
export interface Group {
  readonly title: string;
  /** What a reader of the page should know before the table. */
  readonly intro: string;
  /** The heading of the column with what `look` sees. */
  readonly column: string;
  look(written: Written): readonly string[];
  /** Texts are read in other processes, which only the compiled program has. */
  readonly compiled?: true;
  readonly cases: readonly Case[];
}

/** The paths of the documents, which is what most groups look at. */
export const paths = ({ documents }: Written): readonly string[] => documents.map(({ path }) => path);
