import { describe, expect, it } from 'vitest';
import { entryOf } from './marked.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const MORE = 'The people of the street have written down what they saw, and they keep it in the library.';
const text = (...blocks: string[]): string => blocks.join('\n\n');
const factsOf = (source: string, path = 'a.md') => entryOf(source, path);

describe('the sender', () => {
  it.each<[string, string, string[]]>([
    [
      'who says it',
      text(PROSE, 'Blue Delta Network said today that nobody had come.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who calls on others',
      text(PROSE, 'Blue Delta Network calls on the mayor to speak.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who is writing',
      text(PROSE, 'The Blue Delta Network (BDN) is writing to ask you for it.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'on whose behalf somebody writes',
      text(PROSE, 'I am writing to you on behalf of Blue Delta Network to ask for it.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who today called for it',
      text(PROSE, 'Blue Delta Network today called for an inquiry.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who has documented it',
      text(PROSE, 'Blue Delta Network has documented nine fires.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'the committee that the text prints in full',
      text(
        '# Committee on Tall Towers and Harbours',
        PROSE,
        'The Committee calls on the mayor to speak.',
        MORE,
      ),
      ['Committee on Tall Towers and Harbours'],
    ],
    [
      'the committee whose name ends in the word',
      text(
        '# Findings of the Harbour Rights Committee',
        PROSE,
        'The Committee urges the mayor to speak.',
        MORE,
      ),
      ['Harbour Rights Committee'],
    ],
    ['no committee without a name', text(PROSE, 'The Committee urges the mayor to speak.', MORE), []],
    [
      'the body that resolves',
      text('The Harbour Council,', 'Recalling the fire,', 'Urges the mayor to speak.'),
      ['Harbour Council'],
    ],
    [
      'who today expressed it',
      text(PROSE, 'Blue Delta Network today expressed its concern.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who joined others',
      text(PROSE, 'Today, Blue Delta Network joined 101 other signatories.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who made a submission',
      text('Blue Delta Network provided a submission to the council.', PROSE, MORE),
      ['Blue Delta Network'],
    ],
    [
      'whose chair said it',
      text(PROSE, '"It burned," said Blue Delta Network Chair Ann Roe.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'whose board member said it first',
      text(
        '"It burned," said Blue Delta Network board member Ann Roe.',
        PROSE,
        '"It did," said Ola Nord, keeper at Alder Tower Trust.',
      ),
      ['Blue Delta Network'],
    ],
    [
      'to whose chair quotes are attributable',
      text(PROSE, '## Quotes attributable to Ann Roe, Chair of Blue Delta Network', MORE),
      ['Blue Delta Network'],
    ],
    [
      'each of those below the label of a release',
      text(
        'JOINT MEDIA RELEASE\nBLUE DELTA NETWORK\nALDER TOWER TRUST',
        PROSE,
        '"It burned," said Ola Nord, keeper at Alder Tower Trust.',
      ),
      ['BLUE DELTA NETWORK', 'Alder Tower Trust'],
    ],
    [
      'nobody below a label of a release that heads a title',
      text('MEDIA RELEASE\nTOWER BURNS', PROSE, MORE),
      [],
    ],
    ['no minister', text(PROSE, '"It burned," said Human Rights Minister Ann Roe.', MORE), []],
    ['nobody who only acts', text(PROSE, 'The mayor calls on everyone to sleep.', MORE), []],
    ['nobody', text(PROSE, MORE), []],
  ])('is %s', (_, source, sender) => {
    expect(factsOf(source).sender).toEqual(sender);
  });
});
