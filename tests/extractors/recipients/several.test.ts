import { describe, expect, it } from 'vitest';
import { eachNamed } from '../../../src/extractors/recipients/several.js';
import { entryOf, found } from '../marked.js';
import { letter, readers } from './readers.js';

const named = (text: string, listed: boolean) =>
  eachNamed(text, listed).map(({ start, end }) => text.slice(start, end));

describe('a line that names several', () => {
  it.each<[string, ...string[]]>([
    ['Mr. Reed and Ms. Stone', 'Mr. Reed', 'Ms. Stone'],
    ['Ana Ek, Coordinator, and Ivo Moe, Chair', 'Ana Ek, Coordinator', 'Ivo Moe, Chair'],
    ['Ana Ek, Coordinator & Ivo Moe, Chair', 'Ana Ek, Coordinator', 'Ivo Moe, Chair'],
    ['Jon Hale, Ana Varga', 'Jon Hale', 'Ana Varga'],
    [
      'Rivers, Lakes and Fish Office (RLFO) and the Boat Race team',
      'Rivers, Lakes and Fish Office (RLFO)',
      'the Boat Race team',
    ],
    [
      'Minister for Women and Children Ana Ek and Chairman Ivo Moe',
      'Minister for Women and Children Ana Ek',
      'Chairman Ivo Moe',
    ],
    [
      'Vice-President Anna Moe, Commissioner Paul Hale, Members of the Assembly',
      'Vice-President Anna Moe',
      'Commissioner Paul Hale',
      'Members of the Assembly',
    ],
  ])('%j', (text, ...each) => {
    expect(named(text, false)).toEqual(each);
    expect(named(text, true)).toEqual(each);
  });

  it.each<[string, ...string[]]>([
    [
      'President, Tide Bank Governor, Lake Secretary, and Tide Committee on Lakes',
      'President',
      'Tide Bank Governor',
      'Lake Secretary',
      'Tide Committee on Lakes',
    ],
    [
      'Minister of Justice, Minister of Tides and Culture, and Lake Secretary',
      'Minister of Justice',
      'Minister of Tides and Culture',
      'Lake Secretary',
    ],
    ['Chairman, President and Chief Executive Officer', 'Chairman, President and Chief Executive Officer'],
    ['Director, Tide Division, Ministry of Lakes', 'Director, Tide Division, Ministry of Lakes'],
    ['Minister of Tides, Lakes and Harbours', 'Minister of Tides, Lakes and Harbours'],
    ['Minister of Tides, Ministry of Tides, Oslo', 'Minister of Tides, Ministry of Tides, Oslo'],
    ['President, Tide Bank, Governor of Lakes', 'President, Tide Bank, Governor of Lakes'],
  ])('names offices without holders: %j', (text, ...each) => {
    expect(named(text, false)).toEqual(each);
  });

  it('names two offices and a body where it lists those who get a copy', () => {
    expect(
      named('Prime Minister, Ministers of Tides and Lake Planning, Press and Tide Commission', true),
    ).toEqual(['Prime Minister', 'Ministers of Tides and Lake Planning', 'Press and Tide Commission']);
  });

  it('names bodies, too, where it lists those who get a copy', () => {
    const text = 'Ministry of Justice, Embassy of Kenya';
    expect(named(text, true)).toEqual(['Ministry of Justice', 'Embassy of Kenya']);
    expect(named(text, false)).toEqual([text]);
  });

  it('names groups, too, where it lists those who get a copy', () => {
    const text = 'Port authorities, shipowners, and the Tirm sailing community';
    const each = ['Port authorities', 'shipowners', 'the Tirm sailing community'];
    expect(named(text, true)).toEqual(each);
    expect(named(text, false)).toEqual([text]);
  });

  it('names groups beside a person', () => {
    const text = 'President Hale, Honorable Senators, Members of Congress, and Citizens of Kenya';
    const each = ['President Hale', 'Honorable Senators', 'Members of Congress', 'Citizens of Kenya'];
    expect(named(text, false)).toEqual(each);
    expect(named('President Hale and the Kenyan People', false)).toEqual([
      'President Hale',
      'the Kenyan People',
    ]);
  });

  it.each([
    'Jon Hale',
    'Jon Hale, General Manager for Tides & Harbour Trust, Tirm',
    'Ministry of Rivers, Lakes, and Forests',
    'Jon Hale, Director',
    'Jon Hale, Director, Oxfam Novib',
    'Jon Hale, Addis Ababa',
    'Jon Hale, Human Rights Watch',
    'Jon Hale, Chair, the Tide Foundation',
    'Jon Hale, Save Darfur',
    'Jon Hale, Minister of Justice and Attorney General',
    'Jon Hale, Trinidad and Tobago',
    'Mr. Paul Orban, Reed and Stone LLP',
    'Ana Moe, Ambassador Extraordinary and Permanent Representative of Norway, Oslo',
    'Mr. and Mrs. Reed',
    'Minister of Justice and Home Affairs',
    'Heads of State and Government Delegations',
    'Embassy of Kenya, Paris, France',
    'José Ortega y Gasset',
  ])('%j names one', (text) => {
    expect(named(text, false)).toEqual([text]);
    expect(named(text, true)).toEqual([text]);
  });

  it('may stand in a heading below the title', () => {
    const text = letter([
      '# Open Letter',
      '## to President «Ana Lopes», «Members of Parliament», and the «Kenyan People»',
      'Dear President Lopes, Senators, and Citizens of Kenya,',
    ]);
    expect(found(text, 'recipients', 'a.md').map(({ name, position }) => [name, position])).toEqual([
      ['Ana Lopes', 'President'],
      ['Members of Parliament', null],
      ['Kenyan People', null],
    ]);
  });

  it('is no heading that only begins so', () => {
    const { recipients } = entryOf(letter(['# Letters', '## to tell of the Members']), 'a.md');
    expect(recipients).toEqual([]);
  });

  it('may stand behind `To:`', () => {
    const text = letter(['To: «Ana Ek», Coordinator, and «Ivo Moe», Chair of the Society', 'Dear Madam,']);
    expect(readers(text, 'name', 'position')).toEqual([
      ['Ana Ek', 'Coordinator'],
      ['Ivo Moe', 'Chair of the Society'],
    ]);
  });
});

describe('copies', () => {
  type Copied = [name: string, position: string | null, organization: string | null, address: string | null];
  const copied = (marked: string) =>
    readers(letter(['Dear Madam,'], marked.split(' // ')), 'name', 'position', 'organization', 'address');

  it.each<[string, ...Copied[]]>([
    ['cc: «Embassy of Kenya»', ['Embassy of Kenya', null, null, null]],
    ['cc: «Ministry of Justice»', ['Ministry of Justice', null, null, null]],
    ['cc: «Embassy of Kenya», Paris, France', ['Embassy of Kenya', null, null, 'Paris, France']],
    ['cc: «Jon Hale», Oslo', ['Jon Hale', null, null, 'Oslo']],
    ['cc: Ambassador «Jon Hale», Embassy of Kenya', ['Jon Hale', null, 'Embassy of Kenya', null]],
    ['cc: «Jon Hale», Tide CEO', ['Jon Hale', 'Tide CEO', null, null]],
    [
      'cc: Mr «Jon Hale» (Kenya), Ms «Anna Moe» (Peru), and Mr «Paul Orban» (Spain)',
      ['Jon Hale', null, null, 'Kenya'],
      ['Anna Moe', null, null, 'Peru'],
      ['Paul Orban', null, null, 'Spain'],
    ],
    ['CC: Vice-President «Anna Moe»', ['Anna Moe', 'Vice-President', null, null]],
    [
      'cc: / «Ministry of Justice» / «Embassy of Kenya»',
      ['Ministry of Justice', null, null, null],
      ['Embassy of Kenya', null, null, null],
    ],
    [
      'CC: / «Paul Orban», Minister of Justice / Ministry of Justice / 12 Palace Road / Nairobi, Kenya',
      ['Paul Orban', 'Minister of Justice', 'Ministry of Justice', '12 Palace Road, Nairobi, Kenya'],
    ],
    [
      'CC: // «Paul Orban», Minister of Justice / 12 Palace Road // «Ana Moe», Minister of Labour / Oslo',
      ['Paul Orban', 'Minister of Justice', null, '12 Palace Road'],
      ['Ana Moe', 'Minister of Labour', null, 'Oslo'],
    ],
    [
      'cc: President «Paul Orban» / 12 Palace Road / Oslo // Minister of Tides / «Ana Ek» / Ministry of Tides / 9 Palace Road // «Tide Section of the Harbour» / Oslo // «Embassy of Kenya» / 12 Palace Road',
      ['Paul Orban', 'President', null, '12 Palace Road, Oslo'],
      ['Ana Ek', 'Minister of Tides', 'Ministry of Tides', '9 Palace Road'],
      ['Tide Section of the Harbour', null, null, 'Oslo'],
      ['Embassy of Kenya', null, null, '12 Palace Road'],
    ],
    [
      'Copy to: // 1. Honorable Minister of Tides // Mr. «Paul Orban» // Office of Tides // 12 Palace Road // 2. «Ana Moe» // Harbour Division // Oslo, Norway',
      ['Paul Orban', 'Honorable Minister of Tides', 'Office of Tides', '12 Palace Road'],
      ['Ana Moe', null, null, 'Harbour Division, Oslo, Norway'],
    ],
    [
      'Copy to: // 1. «Ministry of Tides» // 2. Mr. «Paul Orban»',
      ['Ministry of Tides', null, null, null],
      ['Paul Orban', null, null, null],
    ],
    ['In copy: «Embassy of Kenya»', ['Embassy of Kenya', null, null, null]],
    ['CCed: «Jon Hale», Chair', ['Jon Hale', 'Chair', null, null]],
    ['**Copies sent to:** «Jon Hale», Chair', ['Jon Hale', 'Chair', null, null]],
    ['With a copy to: / «Ministry of Justice»', ['Ministry of Justice', null, null, null]],
    ['Copy furnished: / «Ministry of Justice»', ['Ministry of Justice', null, null, null]],
    ['# In copy: «Jon Hale», Chair', ['Jon Hale', 'Chair', null, null]],
    ['In copy of this letter we sent the plan of the tower to Ana Moe.'],
    [
      'cc: Mr. «Paul Orban» / 12 Palace Road // Lake Avenue / Oslo, Norway',
      ['Paul Orban', null, null, '12 Palace Road, Lake Avenue, Oslo, Norway'],
    ],
  ])('%j', (marked, ...expected) => {
    expect(copied(marked)).toEqual(expected);
  });

  it('end with the date or the next label of the head', () => {
    const head = 'To: «Tide Council» / cc: «Jon Hale», Chair / 3 May 2020 / Re: The tower';
    const rows = readers(letter([head, 'Excellency,']), 'role', 'name', 'position');
    expect(rows).toEqual([
      ['to', 'Tide Council', null],
      ['cc', 'Jon Hale', 'Chair'],
    ]);
    expect(entryOf(letter([head.replace(/[«»]/g, ''), 'Excellency,']))).toMatchObject({
      date: '2020-05-03',
      title: 'The tower',
    });
  });

  it('have a label each, however long the line above is', () => {
    const long = `Ministers of Justice of the Member States of the ${'Union of '.repeat(5)}the Tides`;
    const rows = readers(letter(['Dear Madam,'], [`Cc. «${long}» / Cc. «Members of the Council»`]), 'name');
    expect(rows).toEqual([[long], ['Members of the Council']]);
  });

  it.each(['cc: File', 'cc: / 12 Palace Road / Nairobi, Kenya'])('nobody in %j', (text) => {
    expect(copied(text)).toEqual([]);
  });
});
