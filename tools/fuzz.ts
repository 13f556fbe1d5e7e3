// Tries the laws of every text (tests/laws.ts) with ever new inputs, until the time is over or one is broken.
//
//   npm run fuzz                              a minute, from a seed of its own
//   npm run fuzz -- --seconds 10 --seed 7     the same again
//
// The exit status is 1 where a law is broken: then it names a file with the smallest input that breaks it. An input that
// never comes to an end, or that ends the process, is such an input too; therefore another process does the work.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** No input is so large that it needs as long. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 1_000;

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = numberOf('seconds', 60);
const seed = numberOf('seed', randomInt(1_000_000_000));
const folder = mkdtempSync(join(tmpdir(), 'demarche-fuzz-'));
const tried = join(folder, 'tried');

console.log(`fuzz: ${seconds} s, --seed ${seed}`);
const rounds = join(import.meta.dirname, 'fuzz/rounds.ts');
const args = ['--import', import.meta.resolve('tsx'), rounds, String(seed), String(seconds), folder];
const child = spawn(process.execPath, args, { stdio: 'inherit' });

let hung = false;
const watch = setInterval(() => {
  const since = statSync(tried, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - since < PATIENCE_MS) return;
  hung = true;
  child.kill('SIGKILL');
}, LOOK_MS);

child.on('exit', (code, signal) => {
  clearInterval(watch);
  const isUsual = code === 0 || code === 1;
  if (!isUsual) {
    const what = hung ? `is not read within ${PATIENCE_MS / 1000} s` : `ends the process (${code ?? signal})`;
    console.error(`an input ${what}: see ${tried}\nto repeat it: npm run fuzz -- --seed ${seed}`);
  }
  if (code === 0) rmSync(folder, { recursive: true, force: true });
  process.exitCode = code === 0 ? 0 : 1;
});

function numberOf(name: 'seconds' | 'seed', otherwise: number): number {
  const value = Number(values[name] ?? otherwise);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new RangeError(`--${name} needs a number, not ${values[name]}`);
}
