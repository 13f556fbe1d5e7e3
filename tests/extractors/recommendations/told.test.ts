import { describe, expect, it } from 'vitest';
import { askIn } from '../../../src/extractors/recommendations/asks.js';
import { askInRelease } from '../../../src/extractors/recommendations/releases.js';

const told = (sentence: string) => askInRelease(sentence, { names: ['Tower Watch'], isLead: true });

describe('a writer tells what it has written', () => {
  it.each([
    'We wrote to the council to ask it to open it',
    'Today, we wrote to the council to urgently open it',
    'We are writing to the council to urge that it open it',
    'We have written a joint letter to the council to request that the council open it',
  ])('%j', (sentence) => {
    expect(askIn(sentence)?.addressee).toMatch(/^(?:the council|it)$/);
    expect(askIn(sentence)?.action).toMatch(/open it$/);
  });

  it.each([
    'We wrote to the council to thank it for the tower',
    'We wrote to the council to ask about the tower',
    'We wrote to the council to open an office',
    'In 2019 we wrote to the council to ask it to open it',
    'They wrote to the council to ask it to open it',
    'The ministry by letter of 3 May wrote to the keeper, attaching a copy, requesting her to reply',
  ])('but not %j', (sentence) => {
    expect(askIn(sentence)).toBeNull();
  });
});

describe('a release tells of a letter', () => {
  it.each([
    'Today, 31 clubs and other organisations are publishing an open letter in which they call for the council to open it',
    'More than 25 leading firms have joined a public letter urging the council to open it',
    'Tower Watch has sent the letter to the council in which it urges it to open it',
    'The two groups signed a statement that calls on the council to open it',
  ])('%j', (sentence) => {
    expect(told(sentence)).toMatchObject({ addressee: 'the council', action: 'open it' });
  });

  it.each([
    'The minister has signed a letter urging the council to close it',
    'Tower Watch published a letter last year urging the council to open it',
    'Tower Watch published a letter in which the mayor urges the council to close it',
  ])('but not %j', (sentence) => {
    expect(told(sentence)).toBeNull();
  });

  it('and of what its issuer said should be done', () => {
    expect(told('Tower Watch said yesterday that the council should open it')).toMatchObject({
      rule: 'modal',
      addressee: 'the council',
    });
    expect(told('The mayor said yesterday that the council should open it')).toBeNull();
    expect(told('Tower Watch said that the tower was old')).toBeNull();
  });
});
