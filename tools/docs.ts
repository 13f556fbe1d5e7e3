// Writes what docs/ takes from the program: the columns of each table from the schemas, the command line from its help.
//
//   npm run docs               writes what has changed
//   npm run docs -- --check    writes nothing and fails where a committed page is stale
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pages, ROOT } from './docs/pages.js';

const check = process.argv.includes('--check');
const stale = (await pages()).filter(({ committed, fresh }) => committed !== fresh);
for (const { file, fresh } of stale) {
  if (!check) writeFileSync(file, fresh);
  console.error(`${relative(ROOT, file)}: ${check ? 'stale, run `npm run docs`' : 'written'}`);
}
process.exitCode = check && stale.length > 0 ? 1 : 0;
