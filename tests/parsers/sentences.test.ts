import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/parsers/sentences.js';

const sentences = (text: string): string[] =>
  sentencesOf({ start: 0, end: text.length }, text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['They left. Nobody stayed! Why? We asked', ['They left.', 'Nobody stayed!', 'Why?', 'We asked']],
    ['What?! Well... Yes… Maybe.', ['What?!', 'Well...', 'Yes…', 'Maybe.']],
    ['Twice  spaced.   Yes.\nA new line.', ['Twice  spaced.', 'Yes.', 'A new line.']],
    ['It was in 2019. 2020 was better.', ['It was in 2019.', '2020 was better.']],
    ['They met in May. June came.', ['They met in May.', 'June came.']],
    ['첫째 문장이다. 둘째 문장이다.', ['첫째 문장이다.', '둘째 문장이다.']],
    ['Élan. État.', ['Élan.', 'État.']],
    ['It is over.\uFEFF\uFEFF Next.', ['It is over.', 'Next.']],
    ['"It is over." He left.', ['"It is over."', 'He left.']],
    ["They call it 'so.' We do not.", ["They call it 'so.'", 'We do not.']],
    ['She said: "Free him. Free her." We agree.', ['She said: "Free him.', 'Free her."', 'We agree.']],
    ['He went (at last.) Then she went.', ['He went (at last.)', 'Then she went.']],
    ['He went (at last). "Then" came.', ['He went (at last).', '"Then" came.']],
    ['It is so. (A note.) It was so.', ['It is so.', '(A note.)', 'It was so.']],
  ])('divides %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'Mr. Smith met Dr. Jones, Prof. Wolny and H.E. Mr. Okello.',
    'The ILO Freedom of Association Convention (No. 87) binds the state.',
    'See No. 98, art. 3, para. 12 and p. 5 of vol. 2.',
    'J. K. Rowling and A. B. Adams wrote.',
    'The U.S. Government and the U.N. Secretary-General said so.',
    'It cost 3.5 million, i.e. 40 a head, e.g. Tuesday, etc. Yes',
    'On Oct. 5 and 6 Nov. 2019 it rained.',
    'St. Petersburg and Acme Inc. Ltd. do trade.',
    'They left (see below. It is long.) and returned.',
    'he said. then he went on in lower case.',
    'www.example.org and a.b@example.org are addresses',
    'No stop at all',
  ])('leaves whole %j', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('keeps to the range that it is given', () => {
    const text = 'Before. One. Two. After.';
    const inside = sentencesOf({ start: 8, end: 17 }, text);
    expect(inside).toEqual([
      { start: 8, end: 12 },
      { start: 13, end: 17 },
    ]);
  });

  it.each(['', ' \n\uFEFF '])('finds none in %j', (text) => {
    expect(sentences(text)).toEqual([]);
  });

  it('goes on where a parenthesis never closes', () => {
    const long = `It began (so they say. ${'The story went on and on. '.repeat(10)}`;
    expect(sentences(long).length).toBeGreaterThan(2);
  });
});
