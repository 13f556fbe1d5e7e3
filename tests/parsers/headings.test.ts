import { describe, expect, it } from 'vitest';
import { kinds } from './seen.js';

const PROSE =
  'The families of the valley have waited for two years now to hear from the ministry, which had promised them brick houses before the first winter.';

/** What the line is that stands between the paragraphs of a letter. */
function kindOf(line: string, below = PROSE): string | undefined {
  const text = ['Dear Sir,', PROSE, line, below, 'Sincerely,', 'Naledi Brandt'].join('\n\n');
  return kinds(text)[2]?.[0];
}

describe('a lone line over running text', () => {
  it.each([
    'Right to Housing',
    'Freedom of Expression and the Right to Assemble',
    '**The right to housing**',
    '*What happened then*',
    'Housing',
    "The Mayor's 2019 Promise",
    'Liberté de la Presse',
    'Conclusions and recommendations',
  ])('%j is a heading', (line) => {
    expect(kindOf(line)).toBe('h6');
  });

  it.each([
    'The right to housing',
    'Conclusions and recommendations:',
    'Recommendations were made',
    'Right to Housing.',
    'Right to Housing,',
    'Right to Housing:',
    '**What do we ask?**',
    'They came at night',
    'A Very Long Line of Words Each of Which Begins with a Capital Letter, as Titles of Old Books Often Did and Do',
  ])('%j is none', (line) => {
    expect(kindOf(line)).toBe('p');
  });
});

describe('what stands below a heading', () => {
  it.each([
    ['running text', PROSE, 'h6'],
    ['a list', '- Bring the families to the houses that were promised to them.', 'h6'],
    ['another heading', `### The Valley\n\n${PROSE}`, 'h6'],
    ['a short line', 'It is so.', 'p'],
  ])('may be %s', (_, below, kind) => {
    expect(kindOf('Right to Housing', below)).toBe(kind);
  });
});

it('is nothing that a signature could stand over', () => {
  const text = ['Dear Sir,', PROSE, 'Sincerely,', 'Naledi Brandt', PROSE].join('\n\n');
  expect(kinds(text)[3]).toEqual(['p', 'Naledi Brandt']);
});
