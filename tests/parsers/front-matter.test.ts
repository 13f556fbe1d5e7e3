import { afterEach, expect, it, vi } from 'vitest';
import { readFrontMatter } from '../../src/parsers/front-matter.js';

afterEach(() => vi.restoreAllMocks());

it('says nothing to the terminal, whatever it holds', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const print = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const printed = "---\ntitle: 'The bay&#8217;s towers &amp; more: AT&T'\n---\n";
  expect(readFrontMatter(printed).title).toBe('The bay’s towers & more: AT&T');
  expect(readFrontMatter('---\ntitle: !letter A title\nmore: { of: it }\n---\n').title).toBe('A title');
  expect(warn).not.toHaveBeenCalled();
  expect(print).not.toHaveBeenCalled();
});

it.each([
  [
    'an open quotation mark',
    'title: "A title"\ndate: 2016-05-03\nexcerpt: "It burned, and [nobody](x) came.\n\nMore.',
  ],
  ['a field that stands twice', 'title: A title\ndate: 2016-05-03\ntitle: Another'],
])('says what is certain of one with %s', (_, fields) => {
  expect(readFrontMatter(`---\n${fields}\n---\n`)).toEqual({
    title: 'A title',
    date: '2016-05-03',
    language: null,
  });
});
