import { describe, expect, it } from 'vitest';
import { before, behindMonth, unless } from '../../src/extractors/dates/looks.js';
import { month, properMonth } from '../../src/extractors/dates/months.js';
import {
  again,
  either,
  gap,
  inOrder,
  maybe,
  NONE,
  named,
  numeral,
  type Piece,
  reading,
  space,
  upTo,
} from '../../src/extractors/dates/pieces.js';

/** What a piece reads of a text from its beginning or another place, and what its names have come to. */
function readFrom(piece: Piece, text: string, at = 0, monthBefore = NONE) {
  const scan = { text, monthBefore, groups: {} };
  const end = reading(piece, (_, last) => last)(scan, at);
  return { text: end === NONE ? null : text.slice(at, end), groups: scan.groups };
}

const day = numeral([1, 2], 1, 31);

describe('a piece of a date', () => {
  it.each<[what: string, piece: Piece, text: string, read: string | null]>([
    ['a string', 'of', 'offer', 'of'],
    ['a string that is not there', 'of', 'or', null],
    ['the first way that goes on', inOrder(either('de', 'del'), space), 'del año', 'del '],
    ['what may be there', inOrder('a', maybe('b'), 'c'), 'abc', 'abc'],
    ['what may be missing', inOrder('a', maybe('b'), 'c'), 'ac', 'ac'],
    ['as often as can be', upTo(2, 'a'), 'aaa', 'aa'],
    ['once less where the rest asks for it', inOrder(upTo(3, 'a'), 'ab'), 'aaab', 'aaab'],
    ['a shorter number where the rest asks for it', inOrder(numeral([2, 1], 0, 99), '2'), '12', '12'],
    ['no number outside its bounds', numeral([2], 1, 31), '32', null],
    ['white space of every sort', inOrder('a', space, 'b'), 'a \n\u00A0\uFEFFb', 'a \n\u00A0\uFEFFb'],
    ['no white space', inOrder('a', gap, 'b'), 'ab', 'ab'],
    ['the same mark again', inOrder(named('s', either('-', '/')), '1', again('s')), '-1-', '-1-'],
    ['not another mark', inOrder(named('s', either('-', '/')), '1', again('s')), '-1/', null],
    ['what follows, without reading it', inOrder('a', before('b')), 'ab', 'a'],
    ['what follows, where it may not', inOrder('a', unless('b')), 'ab', null],
    ['a month in any case', month, 'mAY', null],
    ['the longest name', month, 'março', 'março'],
    ['a shorter name that ends its word', month, 'mar. 3', 'mar.'],
    ['no dot behind a full name', month, 'March.', 'March'],
    ['no part of a word', month, 'Marching', null],
    ['no month in lower case where a capital is asked for', properMonth, 'may', null],
  ])('reads %s', (_, piece, text, read) => {
    expect(readFrom(piece, text).text).toBe(read);
  });

  it('keeps what its names have read', () => {
    const piece = inOrder(named('d', day), space, named('m', month));
    expect(readFrom(piece, '12 May 2016').groups).toEqual({ d: '12', m: 'May' });
  });

  it('forgets what a way has read that was given up', () => {
    const piece = either(inOrder(named('d', day), 'x'), inOrder(named('n', day), 'y'));
    expect(readFrom(piece, '12y').groups).toEqual({ d: undefined, n: '12' });
  });

  it('looks behind as far as the last month', () => {
    const piece = inOrder(behindMonth(inOrder(named('m', month), space, day, ',', space)), named('d', day));
    expect(readFrom(piece, 'May 3, 4', 7, 0)).toEqual({ text: '4', groups: { m: 'May', d: '4' } });
    expect(readFrom(piece, 'May 3, 4', 7).text).toBeNull();
    expect(readFrom(piece, 'May 3; 4', 7, 0).text).toBeNull();
  });
});
