// Round after round until the time is over or a law is broken: the process that `npm run fuzz` watches.
import { join } from 'node:path';
import { trials } from './laws.js';
import { type Broken, keep, round } from './round.js';

const [from = 0, seconds = 0] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4] ?? '';

const begin = performance.now();
const elapsed = (): number => (performance.now() - begin) / 1000;

let cases = 0;
let seed = from;
let broken: Broken | null = null;
for (; broken === null && (seed === from || elapsed() < seconds); seed++) {
  const result = round(trials, seed, join(folder, 'tried'));
  if (typeof result === 'number') cases += result;
  else broken = result;
}

if (broken === null) {
  const speed = `${cases} cases in ${elapsed().toFixed(0)} s (${(cases / elapsed()).toFixed(1)} a second)`;
  console.log(`${speed}, seeds ${from} to ${seed - 1}: no law broken`);
} else {
  const files = keep(broken.inputs, join(folder, 'broken'));
  console.error(`a law is broken by one of: ${broken.trial}\n${broken.problem}`);
  console.error(`the smallest input is in ${files.join(' and ')}`);
  console.error(`to repeat it: npm run fuzz -- --seed ${seed - 1}`);
  process.exitCode = 1;
}
