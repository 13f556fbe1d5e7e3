import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The help of the program and of each of its commands, as it prints it, under a heading each. */
export async function commandLine(program: string): Promise<string> {
  return (await sections(program, [])).join('\n\n');
}

async function sections(program: string, path: readonly string[]): Promise<string[]> {
  const help = await helpOf(program, path);
  const below = await Promise.all(commandsIn(help).map((name) => sections(program, [...path, name])));
  const title = `## \`${['extract', ...path].join(' ')}\``;
  return [`${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\``, ...below.flat()];
}

/** The program is asked and not its code, so that the page says what a person sees: on a pipe, 80 columns, no colours. */
async function helpOf(program: string, path: readonly string[]): Promise<string> {
  const { FORCE_COLOR: _, COLUMNS: __, ...rest } = process.env;
  const args = ['--import', import.meta.resolve('tsx'), program, ...path, '--help'];
  const { stdout } = await execute(process.execPath, args, { env: { ...rest, NO_COLOR: '1' } });
  return stdout;
}

/** The names under `Commands:`; the help of `help` would say nothing. */
function commandsIn(help: string): string[] {
  const [, list = ''] = /^Commands:\n((?: .*\n?)*)/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([\w-]+)/gm)].flatMap(([, name = '']) => (name === 'help' ? [] : [name]));
}
