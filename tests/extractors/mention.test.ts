import { describe, expect, it } from 'vitest';
import { folded, mention, subspan, trimmed, verbatim } from '../../src/extractors/mention.js';
import { read } from '../parsers/seen.js';

/** The place of some words in a source. */
function spanOf(source: string, words: string) {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
}

/** The mention of some words of a Markdown source. */
const made = (source: string, words: string) => mention(read(source), spanOf(source, words), 'test');

describe('a mention', () => {
  it('has text, range, line and rule', () => {
    expect(made('One line.\n\nThe tower burned.', 'tower')).toEqual({
      text: 'tower',
      start: 15,
      end: 20,
      line: 3,
      rule: 'test',
    });
  });

  it('counts code points and leaves the byte order mark uncounted', () => {
    expect(made('🕊🕊 The tower', 'tower')).toMatchObject({ start: 7, end: 12, line: 1 });
    const { text, start } = mention(read('\uFEFFThe tower'), { start: 4, end: 9 }, 'test');
    expect([text, start]).toEqual(['tower', 4]);
  });

  it('leaves out white space at its ends', () => {
    expect(made('The  tower  burned.', '  tower  ')).toMatchObject({ text: 'tower', start: 5, end: 10 });
  });

  it.each([
    ['\n', 3],
    ['\r\n', 3],
    ['\r', 3],
  ])('counts %j as one line end', (end, line) => {
    expect(made(`One.${end}${end}The tower`, 'tower').line).toBe(line);
  });

  it.each<[source: string, words: string, text: string]>([
    ['The **old** tower', '**old** tower', 'old tower'],
    ['The old\ntower', 'old\ntower', 'old tower'],
    ['The “old” tower’s gate', '“old” tower’s', '“old” tower’s'],
    ['The old – very old – tower', 'old – very old', 'old – very old'],
    ['Salt &amp; bread', 'Salt &amp; bread', 'Salt & bread'],
    ['The tower\\*', 'tower\\*', 'tower*'],
  ])('of %j reads %j as %j', (source, words, text) => {
    expect(made(source, words).text).toBe(text);
  });

  it('takes a link whole', () => {
    const source = 'See the [old tower](https://a.example) there.';
    const { text, start, end } = mention(read(source), spanOf(source, 'old tower'), 'test');
    expect(text).toBe('old tower');
    expect(source.slice(start, end)).toBe('[old tower](https://a.example)');
  });
});

describe('the text of a span', () => {
  const source = 'The “old” tower’s **gate** –\nopen';
  const document = read(source);
  const whole = { start: 0, end: source.length };

  it('is printed as in the source or folded for the rules', () => {
    expect(verbatim(document, whole)).toBe('The “old” tower’s gate – open');
    expect(folded(document, whole)).toBe('The "old" tower\'s gate - open');
  });

  it.each(['old', 'gate', 'gate - open', 'The', 'open'])('leads back: the folded %j has a place', (words) => {
    const from = folded(document, whole).indexOf(words);
    const span = subspan(document, whole, from, from + words.length);
    expect(folded(document, span)).toBe(words);
  });

  it('is the same for a block, asked once or twice, as for its span', () => {
    for (const block of document.blocks) {
      const { start, end } = block;
      const text = folded(document, { start, end });
      expect([folded(document, block), folded(document, block)]).toEqual([text, text]);
    }
  });

  it('is trimmed to what a reader sees', () => {
    expect(trimmed('  a b \uFEFF', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
    expect(trimmed('   ', { start: 0, end: 3 })).toMatchObject({ start: 3, end: 3 });
  });
});
