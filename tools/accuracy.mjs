// Writes the figures of docs/accuracy.md and README.md.
//
//   npm run accuracy -- SCORER GOLD_SET...       e.g. npm run accuracy -- ../shared/bin/score.mjs seeds=../shared/seeds,../shared/gold
//
// A gold set is NAME=TEXTS,GOLD: a folder of texts and a folder of gold files. SCORER is a program that takes a dataset and
// a folder of gold and prints `{ documents, tables: { NAME: { tp, fp, fn, precision, recall, f1 } } }` for `--json`.
// `--check` writes nothing and fails where the figures that stand there differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [scorer, ...sets] = process.argv.slice(2).filter((argument) => argument !== '--check');
const check = process.argv.includes('--check');
if (scorer === undefined || sets.length === 0) {
  console.error('usage: npm run accuracy -- SCORER NAME=TEXTS,GOLD...');
  process.exit(2);
}

const ORDER = [
  'dates',
  'recipients',
  'recipient fields',
  'signatories',
  'signatory countries',
  'references',
  'recommendations',
  'addressees',
];
const ORDER_OF_DOCUMENTS = ['document kind', 'document date', 'document title', 'document language'];

/** Extract a set and score it. */
function score(set) {
  const [, name, texts, gold] = /^([^=]+)=([^,]+),(.+)$/.exec(set) ?? [];
  const out = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    execFileSync('node', ['dist/bin/extract.js', texts, '--out', out, '--quiet'], { stdio: 'ignore' });
    const printed = execFileSync('node', [scorer, join(out, 'dataset.json'), gold, '--json'], {
      encoding: 'utf8',
    });
    return { name, ...JSON.parse(printed) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const percent = (value) => value.toFixed(3);

function table({ name, documents, tables }) {
  const rows = [...ORDER, ...ORDER_OF_DOCUMENTS].filter((key) => tables[key] !== undefined);
  const lines = rows.map((key) => {
    const { tp, fp, fn, precision, recall, f1 } = tables[key];
    return `| ${key} | ${tp + fn} | ${fp} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`;
  });
  return [
    `### ${name} (${documents} texts)`,
    '',
    '| table | expected | extra | precision | recall | F1 |',
    '| --- | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n');
}

/** One line a table and a column a set: what README shows. */
function summary(results) {
  const head = `| table | ${results.map(({ name, documents }) => `${name} (${documents})`).join(' | ')} |`;
  const rows = ORDER.map(
    (key) =>
      `| ${key} | ${results.map(({ tables }) => (tables[key] === undefined ? '' : percent(tables[key].f1))).join(' | ')} |`,
  );
  return [head, `| --- |${results.map(() => ' --: |').join('')}`, ...rows].join('\n');
}

let stale = false;

/** Put the figures between their marks in a file. */
function put(file, figures) {
  const text = readFileSync(file, 'utf8');
  const next = text.replace(
    /(<!-- figures -->)[\s\S]*?(<!-- \/figures -->)/,
    (_, before, after) => `${before}\n\n${figures}\n\n${after}`,
  );
  if (next === text) return;
  stale = true;
  if (check) console.error(`${file}: the figures are stale`);
  else writeFileSync(file, next);
}

const results = sets.map(score);
put('docs/accuracy.md', results.map(table).join('\n\n'));
put('README.md', summary(results));
process.exit(check && stale ? 1 : 0);
