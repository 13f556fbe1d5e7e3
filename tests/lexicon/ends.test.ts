import { describe, expect, it } from 'vitest';
import { endBefore, withoutEnd } from '../../src/lexicon/ends.js';

describe('a text without the marks at its end', () => {
  it.each([
    ['Kenya, ', 'Kenya'],
    ['Kenya,, \uFEFF,', 'Kenya'],
    [', Kenya', ', Kenya'],
    ['Kenya, Peru', 'Kenya, Peru'],
    [', ,', ''],
    ['', ''],
  ])('%j gives %j', (text, bare) => {
    expect(withoutEnd(text, /[\s,]/)).toBe(bare);
    expect(endBefore(text, /[\s,]/)).toBe(bare.length);
  });
});
