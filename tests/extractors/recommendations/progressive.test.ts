import { describe, expect, it } from 'vitest';
import { askIn } from '../../../src/extractors/recommendations/asks.js';

describe('a verb in `-ing` asks', () => {
  it.each([
    'We are asking the council to open it',
    'We are now calling on the council to open it',
    "We're urging the council to open it",
    'We have been urging the council to open it',
    'River Watch is appealing to the council to open it',
    'River Watch is today calling on the council to open it',
    'Ten years since the fire, River Watch is calling on the council to open it',
    'The undersigned are asking the council to open it',
    'We, the undersigned groups, are asking the council to open it',
    'Our organisations are calling for the council to open it',
    'We join the families in urging the council to open it',
  ])('%j', (sentence) => {
    expect(askIn(sentence)).toMatchObject({ addressee: 'the council', action: 'open it' });
  });

  it.each([
    'The minister is calling on the council to close it',
    'Shops are asking the council to close it',
    'Critics of River Watch are asking the council to close it',
    'The mayor said River Watch is asking the council to close it',
    'Ida Moe is asking the council to close it',
    'Until last year River Watch was asking the council to close it',
    'River Watch is asking for more time',
  ])('but not %j', (sentence) => {
    expect(askIn(sentence)).toBeNull();
  });
});
