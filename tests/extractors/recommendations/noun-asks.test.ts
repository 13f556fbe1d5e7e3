import { describe, expect, it } from 'vitest';
import { askIn } from '../../../src/extractors/recommendations/asks.js';

const COUNCIL = { addressee: 'the council', action: 'open it' };

describe('a request that the authors name asks', () => {
  it.each([
    'Our demand is that the council open it',
    'Our main request is for the council to open it',
    'Our call to the council is to open it',
    'It is our recommendation that the council open it',
    'What we ask is that the council open it',
    'We would like the council to open it',
    'We would like to see the council open it',
    'We look to the council to open it',
    'We challenge the council to open it',
    'We advise the council to open it',
    'We demand of the council that it open it',
    'The council is kindly asked to open it',
    'We support the demand that the council open it',
    'We echo the calls of the clubs for the council to open it',
    'We join the call on the council to open it',
  ])('%j', (sentence) => {
    const { addressee, action } = askIn(sentence) ?? {};
    expect({ addressee: addressee?.replace(/^The/, 'the'), action }).toEqual(COUNCIL);
  });

  it.each([
    'Our call to the mayor was heard',
    'Our demand is old',
    'The purpose of our request is to open it',
    'It is their demand that the council open it',
    'We would like to thank the council',
    'We would like our members to open it',
    'We support the call for papers',
    'We count on rain to fill it',
    'They support the demand that the council open it',
  ])('but not %j', (sentence) => expect(askIn(sentence)).toBeNull());
});

describe('a time or need that has come asks', () => {
  it.each([
    'The time has come for the council to open it',
    'Now is the time for the council to open it',
    'There is an urgent need for the council to open it',
    'It is vital the council open it',
    'It is essential the council opens it',
  ])('%j', (sentence) => expect(askIn(sentence)).toMatchObject({ ...COUNCIL, rule: 'necessity' }));

  it.each([
    'There is a need for time to open it',
    'The time has come for tea',
    'It is true the council opens it',
  ])('but not %j', (sentence) => expect(askIn(sentence)).toBeNull());
});

describe('a modal before its subject asks', () => {
  it.each(['Under no circumstances should the council close it', 'Nor should the council close it'])(
    '%j',
    (sentence) => expect(askIn(sentence)).toMatchObject({ addressee: 'the council', action: 'close it' }),
  );

  it.each(['Never should it be forgotten', 'Should the council close it, we leave'])(
    'but not %j',
    (sentence) => expect(askIn(sentence)).toBeNull(),
  );
});

describe('a polite question asks', () => {
  it.each(['Would you please open it?', 'Could you kindly open it?'])('%j', (sentence) =>
    expect(askIn(sentence)).toMatchObject({ addressee: 'you', rule: 'please' }),
  );

  it.each(['Would you open it?', 'Could they please open it?'])('but not %j', (sentence) =>
    expect(askIn(sentence)).toBeNull(),
  );
});

it('those who are condemned are asked for what is called for', () => {
  expect(
    askIn('River Watch condemns the city police for the arrest of Ida Moe and calls for her release'),
  ).toMatchObject({ addressee: 'the city police' });
  expect(askIn('River Watch condemns the fire for its harm and calls for an inquiry')?.addressee).toBeNull();
});
