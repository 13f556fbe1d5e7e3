import type { Value, Words } from './words.js';

/** The script for bash 3.2 (macOS) and later; it needs no bash-completion. */
export function bashScript(program: string, commands: readonly Words[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.flatMap(({ name, flags, args }) => [
    ...flags.flatMap((flag) =>
      flag.value ? [`    ${name}:${flag.flags.join(`|${name}:`)}) ${complete(flag.value)}; return ;;`] : [],
    ),
    `    ${name}:*) flags='${flags.flatMap((flag) => flag.flags).join(' ')}'`,
    `      _${program}_others() { ${complete(args[0]?.value ?? { kind: 'free' })}; } ;;`,
  ]);
  return `# Completion of ${program} for bash: source <(${program} completion bash)
_${program}_names() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_${program}_list() {
  local head=''
  [[ $cur == *,* ]] && head="\${cur%,*},"
  COMPREPLY=($(compgen -P "$head" -W "$1" -- "\${cur##*,}"))
}
_${program}_files() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
_${program}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=run word flags
  # In --out=data bash sees three words.
  if [[ $cur == '=' ]]; then cur=''; elif [[ $previous == '=' ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $word "*) command=$word ;; esac
    [[ $word == -* ]] || break
  done
  COMPREPLY=()
  case "$command:$previous" in
${cases.join('\n')}
  esac
  if [[ $cur == -* ]]; then _${program}_names "$flags"; return; fi
  _${program}_others
  ((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W '${names}' -- "$cur"))
  return 0
}
complete -F _${program} ${program}
`;

  function complete(value: Value): string {
    if (value.kind === 'names' || value.kind === 'list')
      return `_${program}_${value.kind} '${value.names.join(' ')}'`;
    if (value.kind === 'free') return ':';
    return `_${program}_files ${value.kind === 'folders' ? '-d' : '-f'}`;
  }
}
