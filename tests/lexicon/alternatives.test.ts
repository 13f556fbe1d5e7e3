import { describe, expect, it } from 'vitest';
import { alternatives, anyOf } from '../../src/lexicon/alternatives.js';

describe('words as alternatives', () => {
  it('puts the longest first and takes every mark as it is', () => {
    expect(alternatives(['Dr', 'Dr.', 'a+b'])).toBe('Dr\\.|a\\+b|Dr');
  });

  it('finds the words and nothing else', () => {
    const expression = new RegExp(`^(?:${alternatives(['Mr.', 'M.', 'Mr'])})`);
    expect(expression.exec('Mr. Ek')?.[0]).toBe('Mr.');
    expect(expression.exec('Mrx')?.[0]).toBe('Mr');
    expect(expression.exec('Mx')).toBeNull();
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
