import { describe, expect, it } from 'vitest';
import { askIn } from '../../../src/extractors/recommendations/asks.js';

describe('a call that is made again asks', () => {
  it.each([
    'We reiterate our call on the council to open it',
    'We renew our urgent appeal to the council to open it',
    'We repeat our call for the council to open it',
    'We reiterate our demand that the council open it',
    'Tower Watch repeats its call on the council to open it',
    'Tower Watch, the club of the harbour, today reiterates its call to the council to open it',
  ])('%j', (sentence) => {
    expect(askIn(sentence)).toMatchObject({ rule: 'ask-verb', addressee: 'the council', action: 'open it' });
  });

  it('for a deed', () => {
    expect(askIn('We repeat our call to end the fire')).toMatchObject({
      addressee: null,
      action: 'end the fire',
    });
  });

  it.each([
    'The minister renews his call on the council to close it',
    'They repeat their call on the council to close it',
    'The council made a call to the keeper',
    'We renew our permit on Monday to open it',
    'The renewed call on the council to open it was heard',
  ])('but not %j', (sentence) => {
    expect(askIn(sentence)).toBeNull();
  });
});

describe('a letter that is signed by many asks', () => {
  it.each([
    'The letter, signed by ten clubs, unions, and firms, asks the council "not to close it"',
    "Today's open letter, endorsed by clubs, unions, and firms, asks the council not to close it",
  ])('%j', (sentence) => {
    expect(askIn(sentence)?.addressee).toBe('the council');
  });

  it('but not another that the minister has sent', () => {
    expect(
      askIn("The minister's letter, signed by clubs, unions, and firms, asks the council to close it"),
    ).toBeNull();
  });
});
