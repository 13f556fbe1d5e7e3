import { describe, expect, it } from 'vitest';
import { resolveAddressee } from '../../../src/extractors/recommendations/addressee.js';
import { askIn } from '../../../src/extractors/recommendations/asks.js';
import { Persons } from '../../../src/extractors/recommendations/persons.js';
import { found } from '../marked.js';

/** Whom a sentence asks in a text to nobody about no country; undefined where it does not ask. */
function whomAsks(sentence: string): string | null | undefined {
  const ask = askIn(sentence);
  if (ask === null) return undefined;
  return resolveAddressee(ask, {
    recipients: [],
    bodies: [],
    country: null,
    reviewed: null,
    asked: null,
    persons: new Persons(),
  });
}

describe('the subject ends before the verb', () => {
  it.each<[sentence: string, whom: string | null | undefined]>([
    // An adverb or manner before the verb.
    ['Demands that the River League immediately cease its raids on the valley', 'River League'],
    ['We demand that the River League immediately, fully and openly withdraw its men', 'River League'],
    ['Demands that the River League immediately and fully reverse the decision', 'River League'],
    ['We ask that the ministry at once publish the list', 'ministry'],
    ['We ask that the ministry, without delay, publish the list', 'ministry'],
    ['It is crucial that the council immediately mend the tower', 'council'],
    ['We urge the council without delay to open the gate', 'council'],
    ['We urge the council as a matter of urgency to open the gate', 'council'],
    ['We ask the council please to mend the tower', 'council'],
    ['We urge, once again, the council to open the gate', 'council'],
    ['We urge in particular the council to open the gate', 'council'],
    ['We ask the family court to open the gate', 'family court'],
    ['We recommend that the assembly fund the tower', 'assembly'],
    // A clause without `that`.
    ['We call for the High Warden for Lamps investigate and help us find the tower', 'High Warden for Lamps'],
    ['We recommend all schools make it standard practice to teach the song', 'all schools'],
    ['We demand the council immediately stop the felling', 'council'],
    ['We demand the police release the keeper', 'police'],
    ['We propose the council set up a board', 'council'],
    ['We demand the gate be opened', null],
    ['We ask the State to support the families', 'State'],
    ['We request State support to the families', null],
    ['We demand the release of the keeper', null],
    ['We demand an end to raids by the police', null],
    // What is asked is nobody.
    ['We demand safe passage and the right for every keeper to stay', null],
    ['We demand action to end the raids', null],
    ["We request the council's help to mend the tower", 'council'],
    ['We call for the keeper to be freed', null],
    ['It is time for the keepers to be freed', null],
    ['We call for the council to free the keeper', 'council'],
    ['We ask each of you to act', null],
    ['We urge the council and call on the mayor to act', 'mayor'],
    // `be` with a quality is nothing that is done to somebody.
    ['We request that the UN be consistent in its language', 'UN'],
    ['We call on the council to further the work of the clubs', 'council'],
    ['We call on all States to, with the consent of the owners, adopt the plan', 'all States'],
    ['Complaints should be promptly, fully and openly investigated', null],
  ])('of %j', (sentence, whom) => {
    expect(whomAsks(sentence)).toBe(whom);
  });
});

describe('several who are asked', () => {
  it.each([
    [
      'Foreign partners including Chad, the EU, and Mali should fund it',
      'Foreign partners including Chad, the EU, and Mali',
    ],
    ['Donors such as Chad, Mali, and the Bank should fund it', 'Donors such as Chad, Mali, and the Bank'],
    ['Chad, Mali and Niger should open the gate', 'Chad, Mali and Niger'],
    ['In May, Chad, Mali and Niger should open the gate', 'Chad, Mali and Niger'],
    ['Chad, Mali, Niger and Togo, which keep the towers, should mend them', 'Chad, Mali, Niger and Togo'],
    ['The council, the mayor and the police should open it', 'council, the mayor and the police'],
    ['Both the council and the mayor must mend it', 'council and the mayor'],
    ['We urge both the council and the mayor to mend it', 'council and the mayor'],
    ['The council and the mayor are asked to mend it', 'council and the mayor'],
    ['The Board noted the fire and the council is asked to mend it', 'council'],
    // Look-alikes.
    ['In Chad, Mali and Niger should open the gate', 'Mali and Niger'],
    ['Today, Chad and Mali should open the gate', 'Chad and Mali'],
    ['However, the council and the mayor should open it', 'council and the mayor'],
    ['After the vote by the council, the mayor and the police should open it', 'mayor and the police'],
    ['The mayor, Ann Lee, should open it', 'mayor'],
  ])('in %j', (sentence, whom) => {
    expect(whomAsks(sentence)).toBe(whom);
  });
});

describe('whom a resolution speaks of before it asks `it`', () => {
  it.each([
    ['Deplores the part of Chad in this raid, and calls upon it to leave', 'Chad'],
    ['Deplores the attack by the police on the tower and urges them to stop', 'police'],
    ['Condemns the closing of the tower by Chad and calls upon it to open it', 'Chad'],
    [
      'Welcomes the efforts of the Government of Chad to mend it and calls upon it to pay',
      'Government of Chad',
    ],
    ['Commends the people of Chad for their work and urges them to stay', 'people of Chad'],
    ['Commends the Commission for its work and urges it to publish it', 'Commission'],
  ])('in %j', (sentence, whom) => {
    expect(whomAsks(sentence)).toBe(whom);
  });
});

describe('`They` behind a sentence that asks', () => {
  it.each([
    ['«The highest officials should condemn it». «They must make it clear to all».', 'highest officials'],
    ['«Companies should pay keepers». «They should receive the list too».', null],
    ['«The keepers must be freed». «They must mend the tower».', null],
  ])('in %j', (text, whom) => {
    expect(found(`${text}\n`, 'recommendations')[1]?.addressee).toBe(whom);
  });
});

describe('what must be done, and nobody says by whom', () => {
  const text = (first: string) =>
    [
      'The towers of the valley have stood for long. Now they fall, one after another, and keepers are ill.',
      `«${first} should ban the raids».`,
      '«Governments should open the towers».',
      '«Governments should pay the keepers».',
      '«Courts should hear every keeper».',
      '«Lamps must not be sold under any circumstances».',
      '',
    ].join('\n\n');

  it('is asked of those whom most of the text asks', () => {
    expect(found(text('Governments'), 'recommendations').at(-1)?.addressee).toBe('Governments');
  });

  it('is asked of those asked last where the text asks all alike', () => {
    expect(found(text('Banks'), 'recommendations').at(-1)?.addressee).toBe('Courts');
  });

  it('is asked of nobody where the text names nobody', () => {
    expect(found('«All lamps must be mended».\n', 'recommendations')[0]?.addressee).toBe(null);
  });
});
