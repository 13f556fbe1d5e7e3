/*
 * Where a run can be killed, and what that leaves, as data: `at` is the call of the file system before which the process
 * dies, and the end of the path that it is for.
 */

export interface Interruption {
  readonly when: string;
  readonly at: { readonly call: 'openSync' | 'renameSync' | 'rmdirSync'; readonly path: string };
  /** The dataset that a reader meets then. */
  readonly leaves: 'the old dataset' | 'old and new files' | 'the new dataset';
}

export const interruptions: readonly Interruption[] = [
  {
    when: 'while letters are read',
    at: { call: 'openSync', path: '/in/letter.txt' },
    leaves: 'the old dataset',
  },
  {
    when: 'while the first file of the new dataset is prepared',
    at: { call: 'openSync', path: '/documents.csv' },
    leaves: 'the old dataset',
  },
  {
    when: 'when all files are prepared and nothing is decided',
    at: { call: 'renameSync', path: '/.demarche/commit.json' },
    leaves: 'the old dataset',
  },
  {
    when: 'when it is decided, before the first file comes into its place',
    at: { call: 'renameSync', path: '/dataset/documents.csv' },
    leaves: 'the old dataset',
  },
  {
    when: 'between two files',
    at: { call: 'renameSync', path: '/dataset/signatories.csv' },
    leaves: 'old and new files',
  },
  {
    when: 'before the last file',
    at: { call: 'renameSync', path: '/dataset/dataset.json' },
    leaves: 'old and new files',
  },
  {
    when: 'when all files are in their places, before the tidying up',
    at: { call: 'rmdirSync', path: '/.demarche' },
    leaves: 'the new dataset',
  },
];
