import type { Opener } from './grammar.js';
import { monthWords, openingWords } from './grammar.js';

/** A place where a date may begin, and with what. */
export interface Candidate {
  readonly at: number;
  readonly opener: Opener;
}

const MONTH = new RegExp(`(?:${monthWords.join('|')})\\b`, 'y');
const WORD = new RegExp(`(?:${openingWords.join('|')})`, 'y');

/** The first two characters of every such word, so that most words of a text are passed over at a glance. */
const glances = new Set([...monthWords, ...openingWords].map((word) => glance(word, 0)));

function glance(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Every place of a text where a date may begin: numbers of one, two and four digits, months, and the opening words. */
export function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) isWithin = false;
    else if (!isWithin) {
      isWithin = true;
      const opener = glances.has(glance(text, at)) ? wordAt(text, at) : null;
      if (opener !== null) found.push({ at, opener });
      else if (digit) {
        const digits = digitsAt(text, at);
        if (digits === 4) found.push({ at, opener: 'year' });
        else if (digits <= 2) found.push({ at, opener: 'number' });
      }
    }
  }
  return found;
}

function wordAt(text: string, at: number): Opener | null {
  MONTH.lastIndex = at;
  if (MONTH.test(text)) return 'month';
  WORD.lastIndex = at;
  return WORD.test(text) ? 'word' : null;
}

function digitsAt(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at;
}
