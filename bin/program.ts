import { CommanderError } from 'commander';
import { DemarcheError } from '../src/schema/errors.js';
import { createProgram } from './cli/definitions.js';
import { red } from './terminal/report.js';
import { type Terminal, withColours } from './terminal/terminal.js';
import { Trouble } from './trouble.js';

/**
 * Run the program: arguments in, exit code out (0 done, 1 a problem or a difference, 2 wrong usage). It never throws: a
 * problem that a person can mend becomes one red line on stderr, any other keeps its stack.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const coloured = withColours(terminal, colours(argv));
  let status = 0;
  const program = createProgram(coloured, (code) => {
    status = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    coloured.stderr.write(`${red(coloured, describe(error))}\n`);
    return error instanceof Trouble ? 2 : 1;
  }
}

/** Looked for before the rest is parsed, so that a usage error has the colours that were asked for; the last one wins. */
function colours(argv: readonly string[]): boolean | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const last = options.findLast((argument) => argument === '--color' || argument === '--no-color');
  return last === undefined ? undefined : last === '--color';
}

function describe(error: unknown): string {
  if (error instanceof DemarcheError) return `error: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
