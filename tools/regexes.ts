// Finds every regular expression of bin/ and src/ and fails where one can take more than linear time.
//
//   npm run check:regexes      what may stay is listed with its reason in regexes/listed.tsv; an entry that is not needed fails
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { made, written } from './regexes/expressions.js';
import { lists, readListed } from './regexes/listed.js';
import { type Slow, verdict } from './regexes/verdict.js';

const root = join(import.meta.dirname, '..');
const files = globSync(['bin/**/*.ts', 'src/**/*.ts'], { cwd: root }).sort();
const found = files.map((file) => written(root, file));
const makers = found.flatMap((file) => file.makers);
const library = files.filter((file) => file.startsWith('src/'));
const fromStrings = await made(root, [...library, ...makers.map(({ file }) => file)], makers);
const expressions = [...found.flatMap((file) => file.literals), ...fromStrings];

const slow: Slow[] = makers
  .filter((maker) => !fromStrings.some((made) => made.file === maker.file && made.line === maker.line))
  .map((maker) => ({
    ...maker,
    complexity: 'made while the program runs: make it where its module loads',
    attack: '',
    mayBeListed: true,
  }));
for (const expression of expressions) {
  const worse = await verdict(expression);
  if (worse !== null) slow.push(worse);
}

const listed = readListed();
const failing = slow.filter((one) => !(one.mayBeListed && listed.some((entry) => lists(entry, one))));
const stale = listed.filter((entry) => !slow.some((one) => lists(entry, one)));
for (const { file, line, source, complexity, attack } of failing)
  console.error(`${file}:${line}: ${complexity}\n  ${source}\n  ${attack}`);
for (const { file, expression } of stale)
  console.error(`tools/regexes/listed.tsv: no longer needed: ${file} ${expression}`);
console.error(
  `${expressions.length} expressions, ${failing.length} slow, ${slow.length - failing.length} listed`,
);
// The checker's own process would keep this one alive.
process.exit(failing.length + stale.length > 0 ? 1 : 0);
