import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableNames } from '../../src/schema/names.js';
import { commandLine } from './command-line.js';
import { reliability } from './reliability.js';
import { columnsTable, heading } from './tables.js';

export const ROOT = join(import.meta.dirname, '../..');

/** A page of docs/: as it stands there, and as it should. */
export interface Page {
  readonly file: string;
  readonly committed: string;
  readonly fresh: string;
}

/** Every page with something made from the program. What people wrote around it stays; a page that is missing is begun. */
export async function pages(): Promise<readonly Page[]> {
  return [
    ...tableNames.map((name) =>
      page(`docs/tables/${name}.md`, {
        block: 'columns',
        text: columnsTable(name),
        beginning: heading(name),
      }),
    ),
    page('docs/cli.md', {
      block: 'commands',
      text: await commandLine(join(ROOT, 'bin/extract.ts')),
      beginning: '# The command line\n',
    }),
    page('docs/reliability.md', {
      block: 'cases',
      text: reliability(),
      beginning: '# What happens to bad input\n',
    }),
  ];
}

interface Made {
  /** Its name in the marks that it stands between. */
  readonly block: string;
  readonly text: string;
  /** What a new page begins with. */
  readonly beginning: string;
}

function page(name: string, { block, text, beginning }: Made): Page {
  const file = join(ROOT, name);
  const [open, close] = [`<!-- ${block}: made by npm run docs -->`, `<!-- /${block} -->`];
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const around =
    committed.includes(open) && committed.includes(close) ? committed : `${beginning}\n${open}\n${close}\n`;
  const before = around.slice(0, around.indexOf(open) + open.length);
  const after = around.slice(around.indexOf(close));
  return { file, committed, fresh: `${before}\n\n${text}\n\n${after}` };
}
