import { describe, expect, it } from 'vitest';
import { findCounts } from '../../src/extractors/counts.js';
import { read } from '../parsers/seen.js';

const counts = (text: string) =>
  findCounts(read(text, 'letter.txt')).map(({ count, exact, kind, text: words }) => [
    words,
    count,
    exact,
    kind,
  ]);

describe('a text asserts a number of signatories', () => {
  it.each<[sentence: string, words: string, count: number, exact: boolean, kind: string]>([
    ['The letter is signed by 52 organizations.', 'signed by 52 organizations', 52, true, 'organization'],
    [
      'The letter was signed by 52 human rights organisations.',
      'signed by 52 human rights organisations',
      52,
      true,
      'organization',
    ],
    ['We send this letter on behalf of 55 scholars.', 'letter on behalf of 55 scholars', 55, true, 'person'],
    ['It was endorsed by 12 groups.', 'endorsed by 12 groups', 12, true, 'organization'],
    ['We, the undersigned 12 groups, ask.', 'undersigned 12 groups', 12, true, 'organization'],
    ['The undersigned 300 academics ask.', 'undersigned 300 academics', 300, true, 'person'],
    [
      'Some letters were co-signed by 1,200 individuals.',
      'co-signed by 1,200 individuals',
      1200,
      true,
      'person',
    ],
    ['It is signed by 40 signatories.', 'signed by 40 signatories', 40, true, 'any'],
    ['In all, 52 organizations signed it.', '52 organizations signed', 52, true, 'organization'],
    [
      'It was signed by more than 50 organizations.',
      'signed by more than 50 organizations',
      50,
      false,
      'organization',
    ],
    ['It was signed by nearly 70 NGOs.', 'signed by nearly 70 NGOs', 70, false, 'organization'],
    [
      'It was signed by a coalition of 30 groups.',
      'signed by a coalition of 30 groups',
      30,
      true,
      'organization',
    ],
  ])('%j', (sentence, ...expected) => {
    expect(counts(sentence)).toEqual([expected]);
  });

  it('on the line of its sentence', () => {
    expect(
      findCounts(read('One.\n\nThe tower burned.\n\nSigned by 5 organizations, it says.', 'a.txt')),
    ).toMatchObject([{ line: 5, count: 5 }]);
  });

  it.each([
    'The law was signed by 3 ministers.',
    'They counted 52 organizations in the town.',
    'Signed by the mayor on 5 May, with 12 towers.',
    'It has 300 members and 12 offices.',
    'Fifty-two people slept.',
    'We write on behalf of 300 member organizations.',
  ])('not in %j', (sentence) => {
    expect(counts(sentence)).toEqual([]);
  });
});
