/** What was measured; seconds, megabytes of 1,000,000 bytes. */
export interface Results {
  /** How many processes wanted a core when the measuring began: where there are more than cores, figures are too low. */
  readonly load: number;
  readonly race: Race;
  readonly sizes: readonly Size[];
  readonly jobs: readonly Jobs[];
  readonly starts: readonly Start[];
}

/** Contestants over the same texts. */
export interface Race {
  readonly megabytes: number;
  readonly rounds: number;
  readonly contestants: readonly Speed[];
}

export interface Speed {
  readonly name: string;
  readonly does: string;
  readonly share: number;
  readonly megabytesPerSecond: number;
}

/** The command over a corpus, read by one process. */
export interface Size {
  readonly megabytes: number;
  readonly documents: number;
  readonly seconds: number;
  /** The peak; null where the system does not tell. */
  readonly memory: number | null;
}

/** The command over one corpus, read by so many processes. */
export interface Jobs extends Size {
  readonly jobs: number;
}

/** How long a command takes. */
export interface Start {
  readonly command: string;
  readonly seconds: number;
  /** How often the time of a node that does nothing it may take. */
  readonly most: number;
}

/** What we want to reach, and where we are. */
export interface Target {
  readonly what: string;
  readonly target: string;
  readonly value: number;
  readonly isMet: boolean;
}

/** All targets that the results tell something of. */
export function targetsOf({ race, sizes, jobs, starts }: Results): readonly Target[] {
  const speed = (name: string): number =>
    race.contestants.find((one) => one.name === name)?.megabytesPerSecond ?? Number.NaN;
  const ours = speed('demarche');
  const [small, middle] = sizes;
  const large = sizes.at(-1);
  const cost = (size: Size | undefined): number => (size ? size.seconds / size.megabytes : Number.NaN);
  const memory = (size: Size | undefined): number => size?.memory ?? Number.NaN;
  const all = [
    atLeast('speed of demarche : remark-parse alone', ours / speed('remark-parse'), 4),
    atLeast('speed of demarche : compromise alone', ours / speed('compromise'), 30),
    atMost(`cost a MB at ${rounded(large)} : at ${rounded(small)} MB`, cost(large) / cost(small), 1.1),
    ...(large === middle
      ? []
      : [
          atMost(
            `memory at ${rounded(large)} : at ${rounded(middle)} MB`,
            memory(large) / memory(middle),
            1.5,
          ),
        ]),
    ...jobs.filter(({ jobs }) => jobs === 1).map((one) => gain(one, jobs)),
    ...startTargets(starts),
  ];
  return all.filter(({ value }) => !Number.isNaN(value));
}

/** What a second process gains over the same corpus. */
function gain(one: Jobs, all: readonly Jobs[]): Target {
  const two = all.find(({ jobs, megabytes }) => jobs === 2 && megabytes === one.megabytes);
  return atLeast(
    `speed of two processes : one, ${rounded(one)} MB`,
    one.seconds / (two?.seconds ?? Number.NaN),
    1.7,
  );
}

/** The command beside a node that does nothing, which comes first. */
function startTargets([nothing, ...commands]: readonly Start[]): Target[] {
  return commands.map(({ command, seconds, most }) =>
    atMost(`time of ${command} : node -e 0`, seconds / (nothing?.seconds ?? Number.NaN), most),
  );
}

const rounded = (size: Size | undefined): string => String(Math.round(size?.megabytes ?? Number.NaN));

const atLeast = (what: string, value: number, least: number): Target => ({
  what,
  target: `at least ${least}`,
  value,
  isMet: value >= least,
});

const atMost = (what: string, value: number, most: number): Target => ({
  what,
  target: `at most ${most}`,
  value,
  isMet: value <= most,
});
