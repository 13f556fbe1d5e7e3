import { describe, expect, it } from 'vitest';
import { askInRelease } from '../../../src/extractors/recommendations/releases.js';
import { found } from '../marked.js';

const asked = (sentence: string, isLead = false) => {
  const ask = askInRelease(sentence, { names: ['Tower Watch'], isLead });
  return ask === null ? null : [ask.addressee, ask.action];
};

describe('a release tells what those have asked who issue it', () => {
  it.each([
    'The coalition urged the council to open it',
    'The coalition of clubs has also urged the council to open it',
    'Today, the signatories called on the council to open it',
    'In a joint letter, our groups have called on the council to open it',
    'The groups condemned the raid and called on the council to open it',
    'An alliance of clubs today urged the council to open it',
    'Today a group of clubs urged the council to open it',
    'Tower Watch asked the council to open it',
    'Tower Watch has urged the council to open it',
    'As the tower is to be shut, Tower Watch called on the council to open it',
    'The organization called on the council to open it',
    'More than 30 singers, including Ida Moe, today called on the council to open it in an open letter',
    'Ten groups today united to tell the council to open it',
    'Our coalition of clubs, firms and unions has come together to urge the council to open it',
    'The alliance has joined forces under one flag with a plea to the council to open it',
    'The alliance is campaigning for the council to open it',
    'Tower Watch is appealing to the council to open it',
    'The coalition today reiterated its call on the council to open it',
    'The Commissioner called on the council to open it',
    'Ida Moe, director of Tower Watch, called on the council to open it',
    'Tower Watch demanded today that the council open it',
    'Tower Watch wrote to the mayor and others urging the council to open it',
    'Tower Watch joined 40 groups in a letter calling on the council to open it',
    'They sent a letter signed by 30 singers asking the council to open it',
  ])('%j', (sentence) => {
    expect(asked(sentence)?.[0]).toBe('the council');
    expect(asked(sentence)?.[1]).toMatch(/^open it/);
  });

  it.each(['An alliance of clubs urged the council to open it', 'Ten groups have united to urge it to open'])(
    '%j, in its first paragraph',
    (sentence) => {
      expect(asked(sentence, true)).not.toBeNull();
      expect(asked(sentence)).toBeNull();
    },
  );
});

it('a release tells what they have called for by a noun', () => {
  expect(
    askInRelease('The groups called for the immediate release of her', { names: [], isLead: false }),
  ).toEqual(expect.objectContaining({ addressee: null }));
  expect(asked('The groups called for tea')).toBeNull();
});

it('a text opens with the name of who issues it, which is no firm and no body of a State', () => {
  expect(asked('Harbour League urged the council to open it', true)).not.toBeNull();
  expect(asked('The Harbour Board urged the council to open it', true)).toBeNull();
  expect(asked('River Technology Company urged the council to open it', true)).toBeNull();
});

describe('a release tells of others', () => {
  it.each([
    'The ministers urged the council to close it',
    'Ida Moe, director of Harbour League, called on the council to open it',
    'The opposition today called on the mayor to resign',
    'Families asked the council to pay',
    'Harbour League has urged the council to pay',
    'Critics of Tower Watch have urged the council to pay',
    'A league said Tower Watch urged the council to pay',
    'The minister renewed her appeal to the council to close it',
    'The European Commissioner called on the council to close it',
    'Last year the coalition urged the council to open it',
    'In March the coalition urged the council to open it',
    'On 3 May 2019, a group of experts called on the council to open it',
    'The groups were asked to leave the room',
    'The groups have been called on to leave the room',
    'The groups asked to see the mayor',
    'The coalition that the minister urged the council to close is here',
    'The mayor sent a letter asking the council to close it',
    'In 2019 they sent a letter asking the council to open it',
    'The government is campaigning for the council to close it',
    'The petition was signed in the tower',
  ])('%j', (sentence) => expect(asked(sentence)).toBeNull());
});

describe('in a text', () => {
  const SAID = '"The tower is tall and old," said Ida Moe.';

  it('that is a release', () => {
    const text = `(Oslo, 3 May 2021) - «Clubs today urged the council to open the tower, a statement of the clubs said».`;
    expect(
      found(
        [SAID, text.replace(/[«»]/g, ''), '«The coalition has urged the council to open it».'].join('\n\n'),
        'recommendations',
      ),
    ).toHaveLength(1);
  });

  it('that opens as one, below its label', () => {
    const rows = found(
      [
        'JOINT MEDIA RELEASE\nTOWER WATCH',
        '«An alliance of clubs urged the council to open it».',
        'A group of clubs urged the council to pay.',
      ].join('\n\n'),
      'recommendations',
    );
    expect(rows.map(({ addressee }) => addressee)).toEqual(['council']);
  });

  it('that is a letter, not', () => {
    expect(
      found(
        'Dear Ombudsman,\n\nA coalition of clubs urged the council to open it.\n\nSincerely,\n\nHouse of Letters',
        'recommendations',
      ),
    ).toEqual([]);
  });

  it('that stands over the letter it tells of', () => {
    found(
      [
        'Clubs send a letter',
        '«Ten clubs have joined a letter urging the council to open the tower».',
        'The tower is old, and the clubs have waited for long.',
        'Dear Ida Moe,',
        'Forty clubs have joined a letter urging the council to close the gate.',
        'Sincerely,',
        'House of Letters',
      ].join('\n\n'),
      'recommendations',
    );
  });
});
