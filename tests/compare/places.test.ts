import { describe, expect, it } from 'vitest';
import { placeProblems } from '../../src/compare/places.js';
import { date, entry } from '../writers/sample.js';

/** Problems of one date in a source; what a reader sees of it is the source itself, if nothing else is said. */
function problems(source: string, change: Parameters<typeof date>[0], text = source): string[] {
  return placeProblems(entry({ dates: [date({ line: 1, ...change })] }), { source, text });
}

describe('a mention that stands where it says', () => {
  it.each<[string, Parameters<typeof date>[0], string, string?]>([
    ['after a pair of surrogates', { text: '2016', start: 2, end: 6 }, '😀 2016'],
    ['after many', { text: '2016', start: 4, end: 8 }, '😀😀a😀2016'],
    ['at the end', { text: '2016', start: 3, end: 7 }, 'in 2016'],
    ['over a line break', { text: '3 May 2016', start: 0, end: 10 }, '3 May\n2016'],
    ['with marks of Markdown', { text: '3 May 2016', start: 0, end: 14 }, '**3 May** 2016'],
    [
      'with an entity',
      { text: '3 mayo 2016', start: 0, end: 18 },
      '3 m&aacute;yo 2016',
      '3 ma       yo 2016',
    ],
    ['with other marks', { text: '3 May, 2016', start: 0, end: 10 }, '3 May 2016'],
    ['on the line after \\n', { text: 'b', start: 2, end: 3, line: 2 }, 'a\nb'],
    ['on the line after \\r\\n', { text: 'b', start: 3, end: 4, line: 2 }, 'a\r\nb'],
    ['on the line after \\r', { text: 'b', start: 2, end: 3, line: 2 }, 'a\rb'],
    ['on the line that it ends', { text: 'a', start: 0, end: 1, line: 1 }, 'a\n\nb'],
  ])('%s', (_, change, source, text) => {
    expect(problems(source, change, text)).toEqual([]);
  });
});

describe('a mention that does not', () => {
  it.each<[string, Parameters<typeof date>[0], string]>([
    [
      'cuts other words',
      { start: 0, end: 5, text: '2016' },
      'letter/dates/1 text: "2016" is "in 20" in the source',
    ],
    ['ends beyond the source', { start: 3, end: 8 }, 'letter/dates/1: the source has no range 3 to 8'],
    ['begins beyond it', { start: 80, end: 88 }, 'letter/dates/1: the source has no range 80 to 88'],
    ['is empty', { start: 3, end: 3 }, 'letter/dates/1: the source has no range 3 to 3'],
    [
      'is on another line',
      { text: '2016', start: 3, end: 7, line: 2 },
      'letter/dates/1 line: 2 is 1 in the source',
    ],
  ])('%s', (_, change, line) => {
    expect(problems('in 2016', change)).toEqual([line]);
  });

  it('is shown in part where it is long', () => {
    const [line] = problems('x'.repeat(500), { text: 'y'.repeat(500), start: 0, end: 500 });
    expect(line).toBe(`letter/dates/1 text: "${'y'.repeat(60)}…" is "${'x'.repeat(60)}…" in the source`);
  });
});
