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
      'who has documented it',
      text(PROSE, 'Blue Delta Network has documented nine fires.', MORE),
      ['Blue Delta Network'],
    ],
    ['nobody who only acts', text(PROSE, 'The mayor calls on everyone to sleep.', MORE), []],
    ['nobody', text(PROSE, MORE), []],
  ])('is %s', (_, source, sender) => {
    expect(factsOf(source).sender).toEqual(sender);
  });
});
