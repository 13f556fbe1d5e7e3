/** What the program promises beside the tables, and the test that shows it. */
export interface Proof {
  readonly claim: string;
  readonly file: string;
}

export const proofs: readonly Proof[] = [
  {
    claim: 'Every line of the tables on this page: what is said, the exit status, what is written.',
    file: 'tests/reliability/reliability.test.ts',
  },
  {
    claim: 'The table of interrupted runs: the command itself, killed at each of these steps, and run again.',
    file: 'tests/reliability/interrupted.test.ts',
  },
  {
    claim:
      'At every single call that changes the disk while a dataset is saved: a call that fails leaves the old dataset or the new one; a process that dies leaves the old one, the new one, or one that the next run completes; also where the run that completes it dies.',
    file: 'tests/bin/save.faults.test.ts',
  },
  {
    claim:
      'Killed with `kill -9` at random moments while it saves, again and again: no file is ever torn, and the next run completes what was decided. Runs that save at once into one folder take turns, and a dead one holds nobody up.',
    file: 'tests/bin/save.kill.test.ts',
  },
  {
    claim:
      'Texts that are read in other processes give the same bytes, whatever their number; a process that takes too long, or too much memory, ends alone.',
    file: 'tests/bin/reading/pool.test.ts',
  },
  {
    claim: 'Ctrl-C ends a run with 130 and leaves the old dataset; a pipe that closes ends it quietly.',
    file: 'tests/bin/process.test.ts',
  },
  {
    claim:
      'For letters that chance writes, for real ones that were cut, spliced or flipped at any byte, and for bytes of any kind: no error but a refusal; every row is valid and stands in its source where it says; the same bytes twice. `npm run fuzz` looks further.',
    file: 'tests/laws.test.ts',
  },
  {
    claim: 'What could move the cursor or turn the direction of text does not reach the terminal.',
    file: 'tests/bin/report.test.ts',
  },
  {
    claim:
      'A CSV cell is no formula, whatever stands before the sign; quotes and line breaks are kept apart.',
    file: 'tests/writers/csv.test.ts',
  },
];
