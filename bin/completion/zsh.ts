import type { Flag, Value, Words } from './words.js';

/** The script for zsh, for a file `_extract` in its fpath. */
export function zshScript(program: string, commands: readonly Words[]): string {
  const described = commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`);
  const cases = commands.map(({ name, flags, args }) => {
    const specs = [
      ...flags.map(flagSpec),
      ...args.map(({ value, many }) => (name === 'run' ? inputs() : argument(value, many))),
    ];
    return `    ${name})\n      _arguments -S \\\n${specs.map((spec) => `        ${quoted(spec)}`).join(' \\\n')} ;;`;
  });
  return `#compdef ${program}
# Completion of ${program} for zsh: ${program} completion zsh > ~/.zfunc/_${program}
_${program}_inputs() {
  _files
  if ((first)); then _describe -t commands command commands; fi
}
_${program}() {
  local command=run first=$((CURRENT == 2))
  local -a commands
  commands=(
${described.join('\n')}
  )
  if ((CURRENT > 2)) && [[ -n \${(M)commands:#$words[2]:*} ]]; then
    command=$words[2]
    shift words
    ((CURRENT--))
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _${program} ]]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;

  function inputs(): string {
    return `*:input:_${program}_inputs`;
  }
}

/** `(-h --help)'{-h,--help}'[…]` would need a word for each: one of the two excludes the other all the same. */
function flagSpec({ flags, description, value }: Flag): string {
  const flag = flags.at(-1) ?? '';
  const repeatable = description.includes('repeatable') ? '*' : '';
  return `${repeatable}${flag}[${description.replace(/[[\]\\:]/g, '\\$&')}]${value ? `: :${action(value)}` : ''}`;
}

const argument = (value: Value, many: boolean): string => `${many ? '*' : ''}: :${action(value)}`;

function action(value: Value): string {
  switch (value.kind) {
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'names':
      return `(${value.names.join(' ')})`;
    case 'list':
      return `_values -s , name ${value.names.join(' ')}`;
    case 'free':
      return ' ';
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
