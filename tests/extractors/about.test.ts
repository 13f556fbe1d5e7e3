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
    [
      'not those of languages of links',
      text('Kenya burned.', 'Spanish: Carta\nFrench: Lettre', PROSE, 'Chinese version: here'),
      ['KEN'],
    ],
    [
      'not those of languages that it is written in',
      text(
        'It burned in Kenya.',
        `${PROSE} It is to be had in English, Spanish and French. Write in German.`,
      ),
      ['KEN'],
    ],
    [
      'not those of speakers',
      text('It burned in Kenya.', `${PROSE} French-speaking people saw it.`),
      ['KEN'],
    ],
    [
      'those of peoples behind `in`',
      text(`${PROSE} It burned in French towns and in German and Polish towns.`, MORE),
      ['DEU', 'FRA', 'POL'],
    ],
    [
      'not one where a treaty was done',
      text('Kenya accepts the treaty, done at Paris, France, in May.', PROSE),
      ['KEN'],
    ],
    [
      'not one that an instrument is called by',
      text(
        'Kenya accepts the Manila Principles, the Madrid Action Plan and the Kathmandu Declaration.',
        PROSE,
      ),
      ['KEN'],
    ],
    ['one where it burned', text('The tower at Paris burned.', PROSE), ['FRA']],
    [
      'not one of an address in the text',
      text('It burned in Kenya.', PROSE, 'Write to us:', 'Tower Trust\nLake Road 14\n02760 Espoo\nFinland'),
      ['KEN'],
    ],
    ['those of a list', text(PROSE, 'They met in\nKenya\nPeru\nNorway', MORE), ['KEN', 'NOR', 'PER']],
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
