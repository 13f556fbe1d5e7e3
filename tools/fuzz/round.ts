import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Input } from '../../src/index.js';
import type { Trial } from './laws.js';

/** A law that was broken. */
export interface Broken {
  readonly trial: string;
  readonly problem: string;
  /** The smallest inputs that were found to break it. */
  readonly inputs: readonly Input[];
}

/** Inputs a trial in one round: few, so that the time is looked at often. */
const CASES = 10;

/**
 * Try every law with the inputs that a seed gives. What is tried stands in `folder` meanwhile, for whoever finds this
 * process dead.
 * @returns what the first broken law says, or how many inputs were tried
 */
export function round(trials: readonly Trial[], seed: number, folder: string): Broken | number {
  let cases = 0;
  for (const trial of trials) {
    const result = attempt(trial, seed, folder);
    if (typeof result !== 'number') return result;
    cases += result;
  }
  return cases;
}

function attempt({ name, inputs, law }: Trial, seed: number, folder: string): Broken | number {
  const property = fc.property(inputs, (given) => {
    keep(given, folder);
    const problems = law(given);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  const { failed, numRuns, counterexample, errorInstance } = fc.check(property, { seed, numRuns: CASES });
  if (!failed) return numRuns;
  const problem = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : '';
  return { trial: name, problem, inputs: counterexample?.[0] ?? [] };
}

/** Write inputs into a folder that holds nothing else, each into a folder of its own: they may have one name. */
export function keep(inputs: readonly Input[], folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  return inputs.map(({ path, bytes }, n) => {
    const file = join(folder, String(n + 1), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  });
}
