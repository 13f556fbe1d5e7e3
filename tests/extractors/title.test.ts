import { describe, expect, it } from 'vitest';
import { addressedInTitle } from '../../src/extractors/title.js';
import { entryOf } from './marked.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const page = (...blocks: string[]): string => [...blocks, PROSE, PROSE].join('\n\n');
const titleOf = (text: string, path = 'a.md'): string | null => entryOf(text, path).title;

describe('the title', () => {
  it.each<[string, string, string]>([
    ['the heading', page('# Towers that burn'), 'Towers that burn'],
    ['the heading without its marks', page('# Towers that **burn**'), 'Towers that burn'],
    ['the heading without its anchor', page('# Towers that burn {#towers .large}'), 'Towers that burn'],
    ['the heading below the date', page('3 May 2016', '# Towers that burn'), 'Towers that burn'],
    ['the heading, not a subheading', page('# Towers that burn', '## The night'), 'Towers that burn'],
    [
      'the line that stands twice',
      page('HARBOUR NEWS', 'Town must mend its towers', 'Published: 3 May 2016\nTown must mend its towers'),
      'Town must mend its towers',
    ],
    [
      'the line below what sort of page it is',
      page('World news story', 'Harbour review 32: Norway'),
      'Harbour review 32: Norway',
    ],
    [
      'the line below RESOLUTION',
      page('[Bills of the 117th Congress]', 'RESOLUTION', 'Observing the anniversary of the fire.'),
      'Observing the anniversary of the fire.',
    ],
    ['the subject of a letter', page('Re: Towers that burn', 'Dear Madam,'), 'Towers that burn'],
    ['the subject in bold', page('**Subject: Towers that burn**', 'Dear Madam,'), 'Towers that burn'],
    ['the subject in Spanish', page('Asunto: Torres que arden', 'Estimada señora:'), 'Torres que arden'],
    [
      'the subject, not the heading',
      page('# House of Letters', 'Re: Towers that burn', 'Dear Madam,'),
      'Towers that burn',
    ],
    [
      'a line that says what the text is',
      page('Open letter on towers that burn', '3 May 2016', 'Dear Madam,'),
      'Open letter on towers that burn',
    ],
    [
      'the line between address and salutation',
      page(
        'Ms. Berit Lunde\nMinister of Energy\nOslo, Norway',
        'Keepers hurt in the tower',
        'Dear Minister,',
      ),
      'Keepers hurt in the tower',
    ],
    [
      'the line above the address',
      page('Towers burn in the night', 'Ms. Berit Lunde\nMinister of Energy\nOslo, Norway', 'Dear Minister,'),
      'Towers burn in the night',
    ],
    ['the first line', page('Towers that burn at night', '3 May 2016'), 'Towers that burn at night'],
    [
      'the line below a bidding',
      page('Read the full letter below:', 'Letter on towers that burn', '3 May 2016', 'Dear Madam,'),
      'Letter on towers that burn',
    ],
    [
      'the line that its first sentence follows',
      `Statement on towers that burn in the night\nWe are writing to you because of it, and ask\nnobody else to come.\n\n${PROSE}\n\n${PROSE}`,
      'Statement on towers that burn in the night',
    ],
    [
      'the line that its speaker follows',
      page('Statement at the eighth session of the Council\nDelivered by Ann Roe\nThank you, Mr. President.'),
      'Statement at the eighth session of the Council',
    ],
    [
      'two lines of one title',
      page('Statement on towers that burn in the night and\nthe keepers who sleep in them'),
      'Statement on towers that burn in the night and the keepers who sleep in them',
    ],
    [
      'a line that only begins as a bidding',
      page('Read the law before the tower burns'),
      'Read the law before the tower burns',
    ],
    ['the front matter’s', page('---\ntitle: Towers that burn\n---'), 'Towers that burn'],
    [
      'the front matter’s without the site',
      page('---\ntitle: Towers that burn | House of Letters\n---'),
      'Towers that burn',
    ],
  ])('is %s', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('skips the letterhead of the United Nations', () => {
    const head =
      'United Nations                A/RES/99/412\n\nGeneral Assembly\nNinety-ninth session\nAgenda item 70 (b)';
    expect(titleOf(page(head, '99/412. Access of keepers to towers', 'The General Assembly,'), 'a.txt')).toBe(
      'Access of keepers to towers',
    );
  });

  it.each<[string, string]>([
    ['a letter has none', page('3 May 2016', 'Dear Madam,')],
    ['there is an address only', page('Ms. Berit Lunde\nMinister of Energy\nOslo, Norway', 'Dear Minister,')],
    [
      'an address ends in a country of many words',
      page(
        "Mr. Paul Orban\nMinister of Justice\n12 Palace Road\nPeople's Republic of Bangladesh",
        'Dear Sir,',
      ),
    ],
    [
      'an address names an office of many words',
      page('The Honorable Ana Ek\nMember of the Assembly', 'Dear Ms. Ek,'),
    ],
    ['an address names a body', page('Mr. Ivo Ek\nU.S. Department of State\nTirm', 'Dear Mr. Ek,')],
    [
      'a letterhead has a street',
      page('42 WEST 44TH STREET', '3 May 2016', 'Ms. Ana Ek\nMinister', 'Dear Minister,'),
    ],
    ['there is only text', page()],
    ['a line bids to read', page('Read the full letter below:', '3 May 2016', 'Dear Madam,')],
    [
      'lines say whom it is for',
      page(
        'To Mr. Ivo Ek\nPresident of the Harbour Council',
        'To the Heads of State and Government',
        '3 May 2016',
        'Dear members,',
      ),
    ],
    ['a line bids to download', page('Download this letter')],
    ['a line bids to sign', page('Click here to read the open letter')],
    ['a line only says what follows', page('FOR IMMEDIATE RELEASE')],
    ['a reference is no subject', page('Ref: 12/2016-B', 'Dear Madam,')],
  ])('is unknown where %s', (_, text) => {
    expect(titleOf(text, 'a.txt')).toBeNull();
  });
});

describe('whom a title addresses', () => {
  it.each([
    ['An open letter to Attorney General Ana Ek', 'Ana Ek'],
    ['Open letter to the Mayor of Tirm', 'Mayor of Tirm'],
    ['Letter to the Council on the burning of towers', 'Council'],
    ['Appeal to the King: open the tower', 'King'],
  ])('in %j is %j', (title, name) => {
    expect(addressedInTitle(title)).toBe(name);
  });

  it.each(['Towers that burn', 'Letter on towers', 'A road to the tower', null])(
    'is nobody in %j',
    (title) => {
      expect(addressedInTitle(title)).toBeNull();
    },
  );
});
