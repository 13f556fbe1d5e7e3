import { afterEach, expect, it, vi } from 'vitest';
import { readFrontMatter } from '../../src/parsers/front-matter.js';

afterEach(() => vi.restoreAllMocks());

it('says nothing to the terminal, whatever it holds', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const print = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(readFrontMatter('---\ntitle: !letter A title\nmore: { of: it }\n---\n').title).toBe('A title');
  expect(warn).not.toHaveBeenCalled();
  expect(print).not.toHaveBeenCalled();
});
