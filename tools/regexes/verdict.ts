import { check, type Parameters } from 'recheck';
import type { Expression } from './expressions.js';

/** Why an expression may take far more time than its text has characters; what is listed with a reason may stay. */
export interface Slow extends Omit<Expression, 'flags'> {
  readonly complexity: string;
  readonly attack: string;
  readonly mayBeListed: boolean;
}

/**
 * Bounds by counts and none by the clock, so that every machine comes to the same verdict. Where an automaton would grow
 * beyond its bound, strings are tried instead, found by a search that begins with the same number every time.
 */
const bounds: Parameters = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxAttackStringSize: 8_000,
  attackLimit: 3_000_000,
  maxNFASize: 2_000,
  maxIteration: 1,
  maxSimpleRepeatCount: 5,
};

/** What is longer than this is tried with fewer strings, since each of them takes long. */
const LONG = 1_500;
const fewer: Parameters = {
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  mutationSize: 10,
  crossoverSize: 5,
};

/** The checker unrolls what an expression counts; beyond this it would fill the memory. */
const MOST_COUNTED = 500;

const counted = (source: string): number =>
  Math.max(0, ...[...source.matchAll(/(?<!\\u)\{(?:\d+,)?(\d+)\}/g)].map(([, most]) => Number(most)));

/** The expression's complexity and what shows it, where that is worse than linear; null where it is not. */
export async function verdict({ file, line, source, flags }: Expression): Promise<Slow | null> {
  if (counted(source) > MOST_COUNTED)
    return {
      file,
      line,
      source,
      complexity: 'counts too far: bound the text',
      attack: '',
      mayBeListed: true,
    };
  const found = await check(source, flags, source.length > LONG ? { ...bounds, ...fewer } : bounds);
  if (found.status === 'safe') return null;
  if (found.status === 'unknown')
    return { file, line, source, complexity: `unknown (${found.error.kind})`, attack: '', mayBeListed: true };
  const { summary, type } = found.complexity;
  const attack = found.attack.pattern;
  return { file, line, source, complexity: summary, attack, mayBeListed: type !== 'exponential' };
}
