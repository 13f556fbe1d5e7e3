import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Terminal } from './terminal.js';

/** What a shell says of a command that it does not find or may not run. */
const NO_COMMAND: readonly (number | null)[] = [126, 127];

/** As for git: end where all fits on the screen, show colours, leave the screen as it is. */
const LESS = 'FRX';

/** Print a text: through `$PAGER` (else `less`) where standard output is a terminal, as it is everywhere else. */
export async function page(text: string, terminal: Terminal): Promise<void> {
  const pager = terminal.env.PAGER ?? 'less';
  const wants = terminal.stdout.isTTY === true && pager.trim() !== '' && pager !== 'cat';
  if (!wants || !(await piped(text, pager, terminal))) terminal.stdout.write(text);
}

/** Returns whether there was such a pager. Ctrl-C is the pager's business while it runs. */
async function piped(text: string, pager: string, { env, cwd }: Terminal): Promise<boolean> {
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    return await new Promise((resolve) => {
      const child = spawn(pager, {
        shell: true,
        cwd,
        env: { ...process.env, ...env, LESS: env.LESS ?? LESS },
        stdio: ['pipe', 'inherit', 'inherit'],
      });
      child.on('error', () => resolve(false));
      child.on('close', (code) => resolve(!NO_COMMAND.includes(code)));
      // Who leaves the pager before the end has read enough.
      child.stdin.on('error', ignore);
      child.stdin.end(text);
    });
  } finally {
    process.off('SIGINT', ignore);
  }
}
