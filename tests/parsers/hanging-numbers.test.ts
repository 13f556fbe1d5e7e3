import { describe, expect, it } from 'vitest';
import { kinds, markers } from './seen.js';

const source = (...rows: string[]): string => rows.join('\n');
const PROSE =
  'The Committee thanks the delegation of the State party for the answers that it gave to its questions.';
const WRAPPED = 'The Committee has read what the State party says of the bridges of the valley in paragraph';

describe('a number that is all of a line numbers the line below', () => {
  it('in a paragraph', () => {
    const text = source(
      PROSE,
      '12.',
      'The Committee asks the State party to:',
      '(a)',
      'Mend',
      'them;',
      '(b)',
      'Pay.',
    );
    expect(markers(text)).toEqual([
      ['paragraph', PROSE],
      ['item 12', 'The Committee asks the State party to:'],
      ['item a', 'Mend them;'],
      ['item b', 'Pay.'],
    ]);
  });

  it('at the top of one', () => {
    expect(markers(source('(b)', 'Invites the States of the valley to mend', 'its bridges;'))).toEqual([
      ['item b', 'Invites the States of the valley to mend its bridges;'],
    ]);
  });

  it('below a short line that heads it', () => {
    expect(markers(source(PROSE, 'Bridges of the valley', '13.', PROSE))).toEqual([
      ['paragraph', source(PROSE, 'Bridges of the valley').replace('\n', ' ')],
      ['item 13', PROSE],
    ]);
  });

  it.each([
    ['that only wraps', source(WRAPPED, '12.', 'The State party has not answered.')],
    ['that ends a sentence', source(WRAPPED, '12.')],
    ['before what goes on', source(PROSE, '12.', 'times the width of the valley.')],
    ['that is a year', source(PROSE, '2011.', PROSE)],
    ['without a mark', source(PROSE, '12', PROSE)],
  ])('not one %s', (_, text) => {
    expect(kinds(text).map(([kind]) => kind)).toEqual(['p']);
  });
});

describe('a number that is all of a paragraph numbers the one below', () => {
  it('whatever stands between', () => {
    const text = source(PROSE, '', '(a)', '', 'Mend the bridge;', '', '(b)', '', 'pay the ferryman.');
    expect(markers(text)).toEqual([
      ['paragraph', PROSE],
      ['item a', 'Mend the bridge;'],
      ['item b', 'pay the ferryman.'],
    ]);
  });

  it('at the end of another', () => {
    expect(markers(source(PROSE, '5.', '', PROSE))).toEqual([
      ['paragraph', PROSE],
      ['item 5', PROSE],
    ]);
  });

  it.each([
    ['nothing', source(PROSE, '', '(a)')],
    ['a heading', source(PROSE, '', '(a)', '', '## Bridges')],
    ['another number', source(PROSE, '', '(a)', '', '(b)')],
  ])('not above %s', (_, text) => {
    expect(kinds(text).map(([kind]) => kind)).not.toContain('i1');
  });
});
