import type { Flag, Value, Words } from './words.js';

/** The script for fish, for a file `extract.fish` among its completions. */
export function fishScript(program: string, commands: readonly Words[]): string {
  const others = commands.map(({ name }) => name).filter((name) => name !== 'run');
  const lines = commands.flatMap(({ name, description, flags, args }) => {
    // Without the name of a command it is run.
    const when =
      name === 'run'
        ? `not __fish_seen_subcommand_from ${others.join(' ')}`
        : `__fish_seen_subcommand_from ${name}`;
    const start = `complete -c ${program} -n ${quoted(when)}`;
    return [
      `complete -c ${program} -n __fish_is_first_arg -a ${name} -d ${quoted(description)}`,
      ...flags.map((flag) => `${start} ${flagWords(flag)}`),
      ...args.slice(0, 1).flatMap(({ value }) => (isFiles(value) ? [] : [`${start} ${valueWords(value)}`])),
    ];
  });
  return `# Completion of ${program} for fish: ${program} completion fish > ~/.config/fish/completions/${program}.fish\n${lines.join('\n')}\n`;
}

/** Files are what fish offers by itself. */
const isFiles = ({ kind }: Value): boolean => kind === 'files';

function flagWords({ flags, description, value }: Flag): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...names, ...(value ? [valueWords(value)] : []), `-d ${quoted(description)}`].join(' ');
}

function valueWords(value: Value): string {
  switch (value.kind) {
    case 'files':
      return '-r';
    case 'folders':
      return "-x -a '(__fish_complete_directories)'";
    case 'names':
      return `-x -a ${quoted(value.names.join(' '))}`;
    case 'list':
      return `-x -a ${quoted(`(__fish_append , ${value.names.join(' ')})`)}`;
    case 'free':
      return '-x';
  }
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
