import { describe, expect, it } from 'vitest';
import { entryOf } from './marked.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const MORE = 'The people of the street have written down what they saw, and they keep it in the library.';
const text = (...blocks: string[]): string => blocks.join('\n\n');
const factsOf = (source: string, path = 'a.md') => entryOf(source, path);

describe('the countries it is about', () => {
  it.each<[string, string, string[]]>([
    ['one named', text(`${PROSE} It stands in Kenya.`, MORE), ['KEN']],
    [
      'the people and the capital too',
      text('A Kenyan tower burned.', `Nairobi is silent. ${PROSE}`),
      ['KEN'],
    ],
    [
      'most mentioned first',
      text('Kenya and Uganda met. Uganda spoke, and Kenya listened. Uganda left.', PROSE),
      ['UGA', 'KEN'],
    ],
    [
      'not one in passing',
      text('Kenya, Kenya, Kenya, Kenya: who has not heard of it? Peru has not.', PROSE),
      ['KEN'],
    ],
    ['none', text(PROSE, MORE), []],
  ])('are %s', (_, source, about) => {
    expect(factsOf(source).about).toEqual(about);
  });

  it('are not those of the signatories', () => {
    const source = text(
      'Dear Mr. Okello,',
      PROSE,
      'Signed by:',
      'House of Letters, France\nBlue Delta Network, Kenya',
    );
    expect(factsOf(source).about).toEqual([]);
  });
});
