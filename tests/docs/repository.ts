import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Packed, ROOT } from '../packed.js';
import type { Runner } from './workflow.js';

/** Installing and building take their time where the machine is busy. */
export const PATIENCE = 300_000;

const LETTERS = ['address-block.txt', 'signatories-one-a-line.txt'];

/** A repository with letters and the dataset that they give. */
export function repository(packed: Packed, cwd: string): Runner {
  for (const name of LETTERS) {
    const bytes = readFileSync(join(ROOT, 'fixtures/letters', name));
    put(join(cwd, 'letters', name), bytes);
    put(join(cwd, 'my letters', name), bytes);
  }
  const program = join(packed.checkout, 'dist/bin/extract.js');
  execFileSync(process.execPath, [program, 'letters', '--quiet'], { cwd });
  const temp = `${cwd}-temp`;
  mkdirSync(temp);
  return {
    cwd,
    context: {},
    env: { GITHUB_WORKSPACE: cwd, RUNNER_TEMP: temp, CI: 'true', GITHUB_ACTIONS: 'true' },
  };
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** One signature less in a letter, and no other change. */
export function editLetter({ cwd }: Runner): void {
  const file = join(cwd, 'letters/signatories-one-a-line.txt');
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('Citizens for Open Rivers'));
  if (at === -1) throw new Error('the letter has another text now');
  lines.splice(at, 1);
  writeFileSync(file, lines.join('\n'));
}
