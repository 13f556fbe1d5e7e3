import { describe, expect, it } from 'vitest';
import { askIn } from '../../../src/extractors/recommendations/asks.js';

describe('a wish of the reader asks', () => {
  it.each([
    ['We hope you will take steps to guard the tower', 'take steps to guard the tower'],
    ['I also hope that you take immediate action on it', 'take immediate action on it'],
    ['We hope that your government will use its influence', 'use its influence'],
    ['We would be grateful if you could open it', 'open it'],
    ['We would appreciate it if you could please open it', 'open it'],
    ['We trust that you will open it', 'open it'],
    ['It is our hope that you will open it', 'open it'],
    ['We sincerely hope that you will open it', 'open it'],
    ['Your immediate intervention in this matter is very much needed', 'intervene'],
    ['Madam Mayor, your action to save the tower is now urgently required', 'act'],
    ['In your own interest, please support the plan', 'support the plan'],
    ['For the sake of the town, please open it', 'open it'],
    ['Finally, please open it', 'open it'],
    ['To that end, please do not close it', 'not close it'],
  ])('%j', (sentence, action) => {
    expect(askIn(sentence)).toMatchObject({ addressee: 'you', action });
  });

  it.each([
    'We hope you will enjoy the visit',
    'We trust that you will understand it',
    'We would like you to know that it is open',
    'Our appeal is to be heard on 3 May',
    'Could you please see below?',
    'We hope you took steps to guard the tower',
    'We hope they will take steps to guard the tower',
    'Your support has been a great help',
    'Your action in the matter is well known',
    'For more information, please write to Ida Moe',
    'In case of questions, please call the office',
    'With any questions, please email the office',
  ])('but not %j', (sentence) => {
    expect(askIn(sentence)).toBeNull();
  });
});
