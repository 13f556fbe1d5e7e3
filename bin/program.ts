import { createRequire } from 'node:module';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { DemarcheError } from '../src/schema/errors.js';
import { harmless, painter } from './report.js';
import type { Terminal } from './terminal.js';

const EXAMPLES = `Examples:
  extract letter.md                       one letter, dataset in ./dataset
  extract letters --out data              a folder with all that is below it
  extract letters more/appeal.txt --quiet several inputs, errors only
`;

const EXIT_STATUS = `
Exit status:
  0  done
  1  something could not be read (the rest is written) or nothing could be written
  2  wrong usage`;

/**
 * Run the program: arguments in, exit code out (0 done, 1 a problem, 2 wrong usage). It never throws: a problem that a
 * person can mend becomes one red line on stderr, any other keeps its stack.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const program = commandLine(terminal).action(
    async (inputs: string[], options: { out: string; quiet?: true }) => {
      // Loaded only now, so that --help and usage errors answer at once.
      const { run } = await import('./commands/run.js');
      status = run({ inputs, out: options.out, quiet: options.quiet ?? false }, terminal);
    },
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.stderr.write(`${red(terminal, describe(error))}\n`);
    return 1;
  }
}

function commandLine(terminal: Terminal): Command {
  return new Command('extract')
    .usage('[options] INPUT...')
    .description('Turn letters, press releases and reports into a dataset of JSON and CSV files.')
    .argument('<INPUT...>', 'files and folders to read')
    .option('--out <DIR>', 'folder to write the dataset into', folderName, 'dataset')
    .option('--quiet', 'print errors only')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXIT_STATUS)
    .showHelpAfterError('(extract --help shows examples and options)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(`${red(terminal, text.trimEnd())}\n`),
      getOutHelpWidth: () => terminal.stdout.columns ?? 80,
      getErrHelpWidth: () => terminal.stderr.columns ?? 80,
    });
}

function folderName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('The folder needs a name.');
  return value;
}

/** The package asks itself by name, which holds in the source tree and in dist alike. */
function version(): string {
  const { version }: { version: string } = createRequire(import.meta.url)('demarche/package.json');
  return version;
}

function describe(error: unknown): string {
  if (error instanceof DemarcheError) return `error: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Each line by itself, so that the text's own line ends stay. */
function red(terminal: Terminal, text: string): string {
  const paint = painter(terminal);
  return text
    .split('\n')
    .map((line) => paint.red(harmless(line)))
    .join('\n');
}
