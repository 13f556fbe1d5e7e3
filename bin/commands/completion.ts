import type { Command } from 'commander';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { wordsOf } from '../completion/words.js';
import { zshScript } from '../completion/zsh.js';
import type { Terminal } from '../terminal/terminal.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** Print the script that completes the program's commands and options in a shell. */
export function completion(shell: string, program: Command, terminal: Terminal): number {
  const script = Object.entries(SCRIPTS).find(([name]) => name === shell)?.[1];
  if (!script) throw new RangeError(`no completion for ${shell}`);
  terminal.stdout.write(script(program.name(), wordsOf(program)));
  return 0;
}
