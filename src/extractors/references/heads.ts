import { Glances } from '../../lexicon/glances.js';
import { instrumentHeads } from '../../lexicon/instrument-words.js';
import { LETTER, NUMBER, runEnd } from '../characters.js';

const heads = new Set([...Object.keys(instrumentHeads), 'Law']);
const glances = new Glances(heads, 'first');

/**
 * Is the word at a place one without which no name is found that the registry does not know: `Declaration`, `Act`?
 * @param before sort of the character before it
 */
export function isHead(text: string, at: number, before: number): boolean {
  if ((before & (LETTER | NUMBER)) !== 0 || !glances.has(text, at)) return false;
  return heads.has(text.slice(at, runEnd(text, at, text.length, LETTER)));
}
