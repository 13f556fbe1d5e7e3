import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf, anyWord } from '../../src/lexicon/alternatives.js';

describe('any of some words', () => {
  it('puts the longest first and takes every mark as it is', () => {
    expect(anyWord(['Dr', 'Dr.', 'a+b'])).toBe('(?:Dr(?:\\.)?|a\\+b)');
  });

  it('lets words that begin alike share their beginning', () => {
    expect(anyWord(['January', 'June', 'July'])).toBe('J(?:anuary|u(?:ne|ly))');
  });

  it('finds the words and nothing else', () => {
    const expression = new RegExp(`^${anyWord(['Mr.', 'M.', 'Mr'])}`);
    expect(expression.exec('Mr. Ek')?.[0]).toBe('Mr.');
    expect(expression.exec('Mrx')?.[0]).toBe('Mr');
    expect(expression.exec('Mx')).toBeNull();
  });

  it('finds the longest of the words that a text begins with', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\\', '😀'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.string({ unit: word, maxLength: 3 }),
        (words, text) => {
          const begins = words.filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length);
          expect(new RegExp(`^${anyWord(words)}`).exec(text)?.[0]).toBe(begins[0]);
        },
      ),
    );
  });
});

describe('one expression for several', () => {
  const either = anyOf([/^a+$/i, /^b|c$/i]);

  it.each(['AA', 'bx', 'xC'])('finds what one of them finds: %j', (text) => {
    expect(either.test(text)).toBe(true);
  });

  it.each(['xa', 'xb', 'cx', ''])('and nothing else: %j', (text) => {
    expect(either.test(text)).toBe(false);
  });
});
