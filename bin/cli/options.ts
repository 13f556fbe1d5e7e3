import { InvalidArgumentError, Option } from 'commander';
import { tableNames } from '../../src/schema/names.js';
import { didYouMean } from './suggest.js';

/*
 * The options of `extract run`, as data: help, completion and the reference are made from them. Names only, no schema:
 * `--help` is to be quick.
 */

/** Every command; `run` is the one that needs no name. */
export const COMMANDS = ['run', 'diff', 'show', 'validate', 'schema', 'completion', 'help'] as const;

/** The formats of a dataset, and the one in which `--check` can report. */
export const FORMATS = ['json', 'jsonl', 'csv', 'xlsx', 'github'] as const;

/** A longer text might not fit into a string. */
const MAX_STRING = 256 * 1024 ** 2;

const DIALECTS = ['plain', 'excel'];

export type FormatName = (typeof FORMATS)[number];

/** What commander gives for the options of `run`. */
export interface RunFlags {
  readonly out: string;
  readonly format: readonly FormatName[];
  readonly only?: readonly (typeof tableNames)[number][];
  readonly csv: 'plain' | 'excel';
  readonly wide?: true;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly stdinName?: string;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
  /** `false` where `--no-cache` was given. */
  readonly cache?: string | false;
  readonly check?: true;
  readonly strict?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly json?: true;
  /** `false` where `--no-config` was given. */
  readonly config?: string | false;
}

/** The options of `run`, made anew for each program. */
export function runOptions(): Option[] {
  return [
    new Option('--out <DIR>', 'folder of the dataset').argParser(notEmpty).default('dataset'),
    listOption('--format <LIST>', 'formats to write, with commas; with --check also github', FORMATS).default(
      ['json', 'csv'],
      'json,csv',
    ),
    listOption('--only <TABLES>', 'tables to write, with commas; documents always is', tableNames),
    new Option('--csv <DIALECT>', 'plain: as RFC 4180 says; excel: with a BOM and CRLF')
      .choices(DIALECTS)
      .argParser((value) => oneOf(value, DIALECTS))
      .default('plain', 'plain'),
    new Option('--wide', 'add to recommendations a 0/1 column for each instrument and category (CSV, XLSX)'),
    new Option('--include <GLOB>', 'read of a folder or glob only what matches; repeatable').argParser(
      collect,
    ),
    new Option('--exclude <GLOB>', 'leave out of a folder or glob what matches; repeatable').argParser(
      collect,
    ),
    new Option('--stdin-name <NAME>', 'what to call the text that "-" reads (default: stdin.txt)').argParser(
      fileName,
    ),
    new Option(
      '--jobs <N>',
      'read in N processes (default: one a core, where there is much to read)',
    ).argParser((value) => wholeNumber(value, { min: 1, max: 1024 })),
    new Option('--timeout <SECONDS>', 'give up a text that takes longer (default: 60)').argParser((value) =>
      wholeNumber(value, { min: 1, max: 2_000_000 }),
    ),
    new Option(
      '--max-bytes <N>',
      'refuse a larger text: bytes, or with a unit as 500kb, 32mb (default: 32mb)',
    ).argParser(byteCount),
    new Option(
      '--cache <DIR>',
      'keep what was found here, and read no text again that has not changed',
    ).argParser(notEmpty),
    new Option('--no-cache', 'keep nothing, whatever the settings say'),
    new Option('--check', 'write nothing, tell what would change; exit status 1 where something would'),
    new Option('--strict', 'exit status 1 where there are warnings'),
    new Option('--quiet', 'print errors only').conflicts('verbose'),
    new Option('--verbose', 'print a line a file, with its rows and the rules that found them'),
    new Option('--json', 'print the summary as JSON on standard output'),
    new Option(
      '--config <FILE>',
      'read settings from here (default: the next extract.config.json upward)',
    ).argParser(notEmpty),
    new Option('--no-config', 'read no settings'),
  ];
}

function listOption(flags: string, description: string, names: readonly string[]): Option {
  // `choices` lets help and completion know the names; the parser after it takes several of them.
  return new Option(flags, description).choices(names).argParser((value) => listOf(value, names));
}

function listOf(value: string, names: readonly string[]): string[] {
  return [...new Set(value.split(',').map((item) => oneOf(item.trim(), names)))];
}

/**
 * The value, if it is one of the names.
 * @throws {InvalidArgumentError} which names the one that may have been meant
 */
export function oneOf(value: string, names: readonly string[]): string {
  if (names.includes(value)) return value;
  const what = value === '' ? 'A name is missing' : `'${value}' is none of ${names.join(', ')}`;
  throw new InvalidArgumentError(`${what}${didYouMean(value, names)}.`);
}

function collect(value: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), notEmpty(value)];
}

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It needs a name.');
  return value;
}

/** The name goes into the dataset, where no path of this machine belongs. */
function fileName(value: string): string {
  if (value.startsWith('/') || value.split(/[\\/]/).some((part) => part === '' || part === '..'))
    throw new InvalidArgumentError('It must be a path below a folder.');
  return value;
}

/** @throws {InvalidArgumentError} for what is no whole number in the range */
function wholeNumber(value: string, { min, max }: { min: number; max: number }): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** @throws {InvalidArgumentError} for what is no size */
function byteCount(value: string): number {
  const [, digits, unit = ''] = /^(\d{1,12})\s*([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  if (bytes >= 1 && bytes <= MAX_STRING) return bytes;
  throw new InvalidArgumentError('It must be a size of up to 256mb, such as 500000, 500kb or 32mb.');
}
