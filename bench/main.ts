// How fast the program is, and what it needs, as it is built in `dist`.
//
//   npm run bench                 corpora of 1, 10 and 100 MB
//   npm run bench -- --quick      1 and 10 MB
//   npm run bench -- --write      into docs/performance.md as well
//   npm run bench -- stages       milliseconds a MB of every stage
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jobs, race, size, starts } from './compare.js';
import { letters, MEGABYTE, writeCorpus } from './corpus.js';
import { report } from './report.js';
import type { Results } from './results.js';
import { stages } from './stages.js';

const ROUNDS = 5;
/** Rounds of what takes long. */
const FEW = 3;
/** They come first among the letters. */
const BUNDLED = join(import.meta.dirname, '../fixtures/letters');
const PAGE = join(import.meta.dirname, '../docs/performance.md');

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const sources = letters();
if (positionals.includes('stages')) console.log(await stages(sources, FEW));
else {
  const text = report(await measure(values.quick ? [1, 10] : [1, 10, 100]));
  console.log(text);
  if (values.write) writePage(text);
}

/** Build the corpora, measure all there is to measure, remove them. */
async function measure(megabytes: readonly number[]): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  const [load = 0] = loadavg();
  const say = (what: string): void => console.error(`bench: ${what}`);
  try {
    say('the corpora');
    const corpora = megabytes.map((size) =>
      writeCorpus(sources, size * MEGABYTE, join(folder, `corpus-${size}/letters`)),
    );
    const [small, middle, large] = corpora;
    if (small === undefined || middle === undefined) throw new Error('corpora of 1 and 10 MB are needed');
    say('start-up');
    const five = sources.slice(0, 5).map(({ name }) => join(BUNDLED, name));
    const started = await starts(five, join(folder, 'five'), ROUNDS);
    say('the race');
    const raced = await race(sources, ROUNDS);
    say('one process and two');
    // A large one takes long enough to need no second round.
    const worked = [...(await jobs(middle, FEW)), ...(large ? await jobs(large, 1) : [])];
    say('growing size');
    const grown = [await size(small, FEW), ...worked.filter((one) => one.jobs === 1)];
    return { load, race: raced, sizes: grown, jobs: worked, starts: started };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Put the figures between their marks; what people wrote around them stays. */
function writePage(text: string): void {
  const [open, close] = ['<!-- figures: made by npm run bench -->', '<!-- /figures -->'];
  const page = readFileSync(PAGE, 'utf8');
  const before = page.slice(0, page.indexOf(open) + open.length);
  const after = page.slice(page.indexOf(close));
  writeFileSync(PAGE, `${before}\n\n${text}\n\n${after}`);
}
