import type { Argument, Command, Option } from 'commander';

/** What may stand in a place of the command line. */
export type Value =
  | { readonly kind: 'files' | 'folders' | 'free' }
  /** `list`: several of the names, with commas. */
  | { readonly kind: 'names' | 'list'; readonly names: readonly string[] };

/** An option as a shell has to know it. */
export interface Flag {
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows it; null where nothing does. */
  readonly value: Value | null;
}

/** A command as a shell has to know it. */
export interface Words {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  readonly args: readonly { readonly value: Value; readonly many: boolean }[];
}

/** The commands of the program, read from its own definition; `run` is the one that needs no name. */
export function wordsOf(program: Command): readonly Words[] {
  const common = program.options.map(flagOf);
  const help: Flag = { flags: ['-h', '--help'], description: 'print this help', value: null };
  const names = program.commands.map((command) => command.name());
  // With what commander adds by itself: `help [COMMAND]`.
  const commands = program.createHelp().visibleCommands(program);
  return commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: [...command.options.map(flagOf), ...common, help],
    args: command.registeredArguments.map((argument) => ({
      value: argument.name() === 'COMMAND' ? { kind: 'names', names } : argumentValue(argument),
      many: argument.variadic,
    })),
  }));
}

function flagOf(option: Option): Flag {
  return {
    flags: [option.short, option.long].flatMap((flag) => flag ?? []),
    description: option.description,
    value: option.required || option.optional ? optionValue(option) : null,
  };
}

function optionValue(option: Option): Value {
  const placeholder = /<(\w+)>/.exec(option.flags)?.[1] ?? '';
  if (option.argChoices)
    return { kind: /^(LIST|TABLES)$/.test(placeholder) ? 'list' : 'names', names: option.argChoices };
  return named(placeholder) ?? { kind: 'free' };
}

function argumentValue(argument: Argument): Value {
  if (argument.argChoices) return { kind: 'names', names: argument.argChoices };
  return named(argument.name()) ?? { kind: 'files' };
}

/** The placeholder in the help says what is meant. */
const named = (placeholder: string): Value | null =>
  /^(DIR|FOLDER)$/.test(placeholder)
    ? { kind: 'folders' }
    : placeholder === 'FILE'
      ? { kind: 'files' }
      : null;
