import { relative, resolve } from 'node:path';
import type { Config } from '../../src/schema/config.js';
import { type TableName, tableNames } from '../../src/schema/names.js';
import type { Format, RenderOptions } from '../../src/writers/index.js';
import { MAX_BYTES } from '../input/inputs.js';
import { Trouble } from '../trouble.js';
import type { FormatName, RunFlags } from './options.js';

/** What a run is to do: options, settings and defaults as one. */
export interface Settings {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly render: RenderOptions;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly stdinName: string;
  /** Processes that read; null where the program may choose. */
  readonly jobs: number | null;
  /** Seconds after which a text is given up; null where nobody has said. */
  readonly timeout: number | null;
  readonly maxBytes: number;
  /** Folder of what was found before; null where nothing is kept. */
  readonly cache: string | null;
  /** `github`: tell what changed as annotations of GitHub Actions. */
  readonly check: 'no' | 'words' | 'github';
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly json: boolean;
}

/** The words of the command line. */
export interface Command {
  readonly inputs: readonly string[];
  readonly flags: RunFlags;
  /** Was an option given, or is its value the default? */
  given(option: string): boolean;
}

/** A config, and the folder that its paths start from. */
export interface Located {
  readonly config: Config;
  readonly folder: string;
}

/** The surroundings that decide where nobody has said anything. */
interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Put together what was asked: an option before the config, the config before the default.
 * @throws {Trouble} where options do not go together, so that none is without effect
 */
export function settle(command: Command, located: Located | null, { cwd, env }: Surroundings): Settings {
  const { flags, given } = command;
  const config = located?.config ?? {};
  const local = (name: string) => relative(cwd, resolve(located?.folder ?? cwd, name)) || '.';
  const format = given('format') || !config.format ? flags.format : config.format;
  const formats = outputFormats(format, config.format ?? ['json', 'csv']);
  const only = flags.only ?? config.only;
  const settings: Settings = {
    inputs: command.inputs.length > 0 ? command.inputs : (config.inputs ?? []).map(local),
    out: given('out') || config.out === undefined ? flags.out : local(config.out),
    render: {
      formats,
      tables: only ? tableNames.filter((table) => table === 'documents' || only.includes(table)) : tableNames,
      csv: given('csv') ? flags.csv : (config.csv ?? flags.csv),
      wide: flags.wide ?? config.wide ?? false,
    },
    include: flags.include ?? config.include ?? [],
    exclude: flags.exclude ?? config.exclude ?? [],
    stdinName: flags.stdinName ?? 'stdin.txt',
    jobs: flags.jobs ?? config.jobs ?? null,
    timeout: flags.timeout ?? config.timeout ?? null,
    maxBytes: flags.maxBytes ?? config.maxBytes ?? MAX_BYTES,
    cache: cacheOf(flags.cache, config.cache, { local, cwd }),
    check: flags.check === undefined ? 'no' : reporting(format, env),
    strict: flags.strict ?? config.strict ?? false,
    quiet: flags.quiet ?? (flags.verbose === undefined && (config.quiet ?? false)),
    verbose: flags.verbose ?? (flags.quiet === undefined && (config.verbose ?? false)),
    json: flags.json ?? false,
  };
  refuse(settings, command);
  return settings;
}

function cacheOf(
  flag: RunFlags['cache'],
  configured: string | undefined,
  { local, cwd }: { local(name: string): string; cwd: string },
): string | null {
  if (flag === false) return null;
  const name = flag ?? (configured === undefined ? undefined : local(configured));
  return name === undefined ? null : resolve(cwd, name);
}

/** `github` is a way to report, and no format of a dataset. */
function outputFormats(named: readonly FormatName[], otherwise: readonly Format[]): readonly Format[] {
  const formats = named.filter((format) => format !== 'github');
  return formats.length > 0 ? formats : otherwise;
}

function reporting(format: readonly FormatName[], env: Surroundings['env']): 'words' | 'github' {
  return format.includes('github') || env.GITHUB_ACTIONS === 'true' ? 'github' : 'words';
}

function refuse({ inputs, render, check }: Settings, { flags, given }: Command): void {
  const { formats, tables } = render;
  const has = (table: TableName) => tables.includes(table);
  const problems: readonly (readonly [boolean, string])[] = [
    [inputs.length === 0, `no input: name files, folders or globs, or "-" for standard input`],
    [flags.format.includes('github') && check === 'no', '--format github goes with --check only'],
    [given('csv') && !formats.includes('csv'), '--csv needs csv among --format'],
    [
      flags.wide === true && !formats.includes('csv') && !formats.includes('xlsx'),
      '--wide needs csv or xlsx among --format',
    ],
    [flags.wide === true && !has('recommendations'), '--wide needs recommendations among --only'],
    [flags.stdinName !== undefined && !inputs.includes('-'), '--stdin-name needs "-" among the inputs'],
  ];
  const problem = problems.find(([holds]) => holds);
  if (problem) throw new Trouble(`${problem[1]} (extract --help shows examples and options)`);
}
