import { describe, expect, it } from 'vitest';
import { alternatives } from '../../src/lexicon/alternatives.js';

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
