import { createRequire } from 'node:module';
import { Argument, Command, Option } from 'commander';
import { tableNames } from '../../src/schema/names.js';
import { red } from '../terminal/report.js';
import type { Terminal } from '../terminal/terminal.js';
import { EXAMPLES, helpFormat, NOTES } from './help.js';
import { oneOf, type RunFlags, runOptions } from './options.js';

/** Hears the exit code of the command that ran. */
export type Exit = (code: number) => void;

const SHELLS = ['bash', 'zsh', 'fish'];

/**
 * The whole command line: every command with its options and help. Completion and the reference are made from it. A
 * command's own module is loaded only when it acts, so that --help and usage errors answer at once.
 */
export function createProgram(terminal: Terminal, exit: Exit): Command {
  const program = root(terminal);
  program.configureHelp(helpFormat(program));
  const add = (command: Command): Command => {
    program.addCommand(command.copyInheritedSettings(program), { isDefault: command.name() === 'run' });
    const [examples, notes] = [EXAMPLES[command.name()], NOTES[command.name()]];
    if (examples !== undefined) command.addHelpText('before', examples);
    return notes === undefined ? command : command.addHelpText('after', notes);
  };
  add(run()).action(async (inputs: string[], flags: RunFlags, command: Command) => {
    const { run } = await import('../commands/run.js');
    const given = (option: string) => command.getOptionValueSource(option) === 'cli';
    exit(await run({ inputs, flags, given }, terminal));
  });
  add(diff()).action(async (before: string, after: string) => {
    const { diff } = await import('../commands/diff.js');
    exit(diff(before, after, terminal));
  });
  add(show()).action(async (file: string, { pager }: { pager: boolean }) => {
    const { show } = await import('../commands/show.js');
    exit(await show(file, { pager }, terminal));
  });
  add(validate()).action(async (folder: string, { sources }: { sources?: string }) => {
    const { validate } = await import('../commands/validate.js');
    exit(validate(folder, sources ?? null, terminal));
  });
  add(schema()).action(async (name: string | undefined) => {
    const { schema } = await import('../commands/schema.js');
    exit(schema(name ?? null, terminal));
  });
  add(completion()).action(async (shell: string) => {
    const { completion } = await import('../commands/completion.js');
    exit(completion(shell, program, terminal));
  });
  return program;
}

function root(terminal: Terminal): Command {
  return new Command('extract')
    .usage('[options] [INPUT...]\n       extract COMMAND ...')
    .description(
      'Turn letters, press releases and reports into a dataset of dates, signatories, demands and more.',
    )
    .addOption(new Option('--color', 'use colours, wherever the output goes'))
    .addOption(new Option('--no-color', 'use no colours'))
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .addHelpText('before', EXAMPLES.extract ?? '')
    .addHelpText('after', NOTES.extract ?? '')
    .showHelpAfterError('(extract --help shows examples and options)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(`${red(terminal, oneLine(text))}\n`),
      getOutHelpWidth: () => terminal.stdout.columns ?? 80,
      getErrHelpWidth: () => terminal.stderr.columns ?? 80,
    });
}

/** Commander puts its suggestion on a line of its own. */
const oneLine = (text: string): string =>
  text.trimEnd().replace(/\n\(Did you mean (.*)\?\)$/, ' (did you mean $1?)');

function run(): Command {
  const command = new Command('run')
    .description('read texts and write their dataset (what extract does where no command is named)')
    .argument('[INPUT...]', 'files, folders and globs to read; "-" is standard input');
  for (const option of runOptions()) command.addOption(option);
  return command;
}

const diff = (): Command =>
  new Command('diff')
    .description('tell row by row what changed from one dataset to another')
    .argument('<OLD>', 'folder of a dataset, or its dataset.json')
    .argument('<NEW>', 'the dataset to compare it with');

const show = (): Command =>
  new Command('show')
    .description('print a text with what was found in it marked')
    .argument('<FILE>', 'the text to show; "-" is standard input')
    .option('--no-pager', 'print it at once, whatever $PAGER says');

const validate = (): Command =>
  new Command('validate')
    .description('check a dataset that somebody edited: schema, ids, keys, and that its files agree')
    .argument('<DIR>', 'folder of the dataset')
    .option('--sources <FOLDER>', 'the texts it was made from: check that each mention stands where it says');

const schema = (): Command =>
  new Command('schema')
    .description('print the JSON Schema of dataset.json, or the Table Schema of one table')
    .addArgument(choice('[TABLE]', 'a table, or config', [...tableNames, 'config']));

const completion = (): Command =>
  new Command('completion')
    .description('print the script that completes the commands and options in a shell')
    .addArgument(choice('<SHELL>', 'the shell', SHELLS));

const choice = (flags: string, description: string, names: readonly string[]): Argument =>
  new Argument(flags, description).choices(names).argParser((value) => oneOf(value, names));

/** The package asks itself by name, which holds in the source tree and in dist alike. */
function version(): string {
  const { version }: { version: string } = createRequire(import.meta.url)('demarche/package.json');
  return version;
}
