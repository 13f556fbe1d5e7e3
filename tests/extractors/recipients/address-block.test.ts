import { describe, expect, it } from 'vitest';
import { entryOf } from '../marked.js';
import { letter, readers } from './readers.js';

type Known = [
  name: string,
  honorific: string | null,
  position: string | null,
  organization: string | null,
  address: string | null,
];

const blocks = (marked: string, greeting = 'Dear Madam,') =>
  readers(
    letter([...marked.split(' // '), greeting]),
    'name',
    'honorific',
    'position',
    'organization',
    'address',
  );

describe('an address block', () => {
  it.each<[string, ...Known[]]>([
    [
      'President «Marta Ruelle» / Presidential Palace / Lima, Peru',
      ['Marta Ruelle', null, 'President', null, 'Presidential Palace, Lima, Peru'],
    ],
    [
      'Attorney General «Paul Orban» / Ministry of Justice / 12 Palace Road',
      ['Paul Orban', null, 'Attorney General', 'Ministry of Justice', '12 Palace Road'],
    ],
    [
      'The Honorable Chief Justice «Ana Ek» / Supreme Court',
      ['Ana Ek', 'The Honorable', 'Chief Justice', 'Supreme Court', null],
    ],
    [
      'President of the Commission, «Ursula Berg» / Oslo',
      ['Ursula Berg', null, 'President of the Commission', null, 'Oslo'],
    ],
    [
      'Prime Minister «Ana Ek», Office of the Prime Minister, Oslo, Norway',
      ['Ana Ek', null, 'Prime Minister', 'Office of the Prime Minister, Oslo, Norway', null],
    ],
    [
      'Chairman «Paul Reed» / Ranking Member «Ann Stone» / Committee on Finance',
      ['Paul Reed', null, 'Chairman', null, null],
      ['Ann Stone', null, 'Ranking Member', 'Committee on Finance', null],
    ],
    [
      'President «Moussa Diallo» / President of the Republic of Senegal / Office of the President, / Dakar',
      ['Moussa Diallo', null, 'President of the Republic of Senegal', 'Office of the President', 'Dakar'],
    ],
    [
      'The «Attorney General» / Ministry of Justice',
      ['Attorney General', null, 'Attorney General', 'Ministry of Justice', null],
    ],
    [
      '«Minister Foreign Affairs» / Accra',
      ['Minister Foreign Affairs', null, 'Minister Foreign Affairs', null, 'Accra'],
    ],
  ])('may name the office before the name: %j', (marked, ...expected) => {
    expect(blocks(marked)).toEqual(expected);
  });

  it.each<[string, ...Known[]]>([
    [
      'Minister of Justice / «Paul Orban» / Ministry of Justice / Oslo',
      ['Paul Orban', null, 'Minister of Justice', 'Ministry of Justice', 'Oslo'],
    ],
    [
      'Minister of Justice / Mr. «Paul Orban» / Oslo',
      ['Paul Orban', 'Mr.', 'Minister of Justice', null, 'Oslo'],
    ],
    [
      'Head of State and Government / «Ana Ek» / President / Oslo',
      ['Ana Ek', null, 'Head of State and Government; President', null, 'Oslo'],
    ],
    ['The «Director» / Free Tower / Oslo', ['Director', null, 'Director', 'Free Tower', 'Oslo']],
    [
      "Minister of Tides / «Walid al-Mu'tam» / Ministry of Tides / Oslo",
      ["Walid al-Mu'tam", null, 'Minister of Tides', 'Ministry of Tides', 'Oslo'],
    ],
    [
      'To the Prime Minister of Norway / Mr. «Ivo Brand».',
      ['Ivo Brand', 'Mr.', 'Prime Minister of Norway', null, null],
    ],
    [
      'The Minister of Justice // Mr. «Ivo Brand» // Oslo',
      ['Ivo Brand', 'Mr.', 'Minister of Justice', null, 'Oslo'],
    ],
    ['The «Minister of Justice» / Oslo', ['Minister of Justice', null, 'Minister of Justice', null, 'Oslo']],
    ['Tide Council President // «Ana Lopes»', ['Ana Lopes', null, 'Tide Council President', null, null]],
    [
      'The «Minister of Tides» / Oslo // Mr. «Ivo Brand»',
      ['Minister of Tides', null, 'Minister of Tides', null, 'Oslo'],
      ['Ivo Brand', 'Mr.', null, null, null],
    ],
    [
      'The «Minister of Tides» // Mr. «Ivo Brand», Governor',
      ['Minister of Tides', null, 'Minister of Tides', null, null],
      ['Ivo Brand', 'Mr.', 'Governor', null, null],
    ],
    [
      'Mr. «Paul Orban» / Director Oxfam Novib / Oslo',
      ['Paul Orban', 'Mr.', 'Director Oxfam Novib', null, 'Oslo'],
    ],
  ])('may name the office above or below the name: %j', (marked, ...expected) => {
    expect(blocks(marked)).toEqual(expected);
  });

  it.each<[string, ...Known[]]>([
    [
      'Mr «Karin Moe» / Minister of Justice / Oslo, Norway',
      ['Karin Moe', 'Mr', 'Minister of Justice', null, 'Oslo, Norway'],
    ],
    [
      'The Honourable «Karin Moe» / Ministry of Justice / 12 Palace Road // H.E. «Ivo Ek» / Attorney General / Oslo',
      ['Karin Moe', 'The Honourable', null, 'Ministry of Justice', '12 Palace Road'],
      ['Ivo Ek', 'H.E.', 'Attorney General', null, 'Oslo'],
    ],
    [
      'The Honourable «Karin Moe», GBE, XYZ / Chief Executive / Office of the Chief Executive / Oslo, Norway',
      ['Karin Moe', 'The Honourable', 'Chief Executive', 'Office of the Chief Executive', 'Oslo, Norway'],
    ],
    [
      'To, / The «Director of Police» / 12 Palace Road',
      ['Director of Police', null, 'Director of Police', null, '12 Palace Road'],
    ],
  ])('needs no salutation where it is sure: %j', (marked, ...expected) => {
    const rows = blocks(`3 May 2020 // ${marked}`, 'Keepers hurt in the tower');
    expect(rows).toEqual(expected);
  });

  it.each([
    'By Mr. Karin Moe / Minister of Justice / Oslo',
    'Mr. Karin Moe / Keeper of the Tower / Oslo',
    'Mr. Karin Moe / Chief Executive / Tirm Tower / Oslo, Norway',
    'Dr. Karin Moe / Director / Tirm University / Oslo',
    'Mr. Karin Moe / Minister of Justice // Oslo',
    'H.E. Karin Moe / Minister of Justice / Oslo, Norway // Statement at the Tower',
    'Contact: / Mr. Karin Moe / Director / Oslo',
  ])('is none without a salutation in %j', (marked) => {
    const rows = blocks(marked, 'Keepers hurt in the tower');
    expect(rows).toEqual([]);
  });

  it.each<[string, ...Known[]]>([
    [
      'His Excellency, Mr «Ivo Brand», Secretary-General of the Council / Her Excellency, Ms «Ana Ek», Director of the Office at Geneva (OG)',
      ['Ivo Brand', 'His Excellency, Mr', 'Secretary-General of the Council', null, null],
      ['Ana Ek', 'Her Excellency, Ms', 'Director of the Office at Geneva (OG)', null, null],
    ],
    [
      'To the new President of the Council, His Excellency Mr «Ivo Brand», Permanent Representative of Kenya',
      [
        'Ivo Brand',
        'His Excellency Mr',
        'new President of the Council; Permanent Representative of Kenya',
        null,
        null,
      ],
    ],
    [
      'To the attention of H.E «Ivo Brand» / Prime Minister of Kenya',
      ['Ivo Brand', 'H.E', 'Prime Minister of Kenya', null, null],
    ],
    ['H. E. Mr «Ivo Brand» / President / Oslo', ['Ivo Brand', 'H. E. Mr', 'President', null, 'Oslo']],
    [
      'Hon. «Ivo Brand», Jr., President of the Senate',
      ['Ivo Brand', 'Hon.', 'President of the Senate', null, null],
    ],
    [
      'Original Tidings // Mr «Ivo Brand», Prime Minister // Ms «Ana Ek», First Minister',
      ['Ivo Brand', 'Mr', 'Prime Minister', null, null],
      ['Ana Ek', 'Ms', 'First Minister', null, null],
    ],
    [
      'Over 50 Groups Oppose the Bill / Mr «Ivo Brand» / Prime Minister / Oslo',
      ['Ivo Brand', 'Mr', 'Prime Minister', null, 'Oslo'],
    ],
    [
      'To: «Member States» // Open Letter to the Council of the Tides',
      ['Member States', null, null, null, null],
    ],
    [
      'To: «Governments of: Kenya, Peru and Spain» // Re: The tower / Tide Council',
      ['Governments of: Kenya, Peru and Spain', null, null, null, null],
    ],
    [
      'To: «Ana Ek», Chair of the Fund Cc: «Ivo Brand», Tide CEO',
      ['Ana Ek', null, 'Chair of the Fund', null, null],
      ['Ivo Brand', null, 'Tide CEO', null, null],
    ],
  ])('holds all of its lines, and no other: %j', (marked, ...expected) => {
    expect(blocks(marked)).toEqual(expected);
  });

  const OFFICE: [string, null, null] = ['Minister of Tides of Norway', null, null];
  const EK: Known = ['Ana Ek', 'Ms.', ...OFFICE];
  const below = (...foot: string[]) =>
    readers(
      letter(['Office of Towers / Mr. Ivo Brand', '3 May 2020', 'Madam,'], foot),
      'name',
      'honorific',
      'position',
      'organization',
      'address',
    );

  it.each<[string, Known]>([
    ['Her Excellency / Ms. «Ana Ek» / Minister of Tides of Norway', EK],
    ['Her Excellency / «Ana Ek» / Minister of Tides of Norway', [EK[0], 'Her Excellency', ...OFFICE]],
    ['Her Excellency Ms. «Ana Ek» / Minister of Tides of Norway', [EK[0], 'Her Excellency Ms.', ...OFFICE]],
    ['Her Excellency / Ms. «Ana Ek» / Minister of Tides of Norway / Page 2', EK],
    [
      'Her Excellency / Ms. «Ana Ek» / Deputy Prime Minister / and Minister of Tides of Norway',
      [EK[0], EK[1], 'Deputy Prime Minister; Minister of Tides of Norway', null, null],
    ],
  ])('may stand below the one who signs: %j', (foot, expected) => {
    expect(below(foot)).toEqual([expected]);
    expect(below('Director', foot)).toEqual([expected]);
    expect(entryOf(letter(['Madam,'], [foot.replace(/[«»]/g, '')])).signatories).toHaveLength(1);
  });

  it.each([
    'Ms. Ana Ek / Minister of Tides of Norway',
    'Her Excellency / Ms. Ana Ek / Keeper of the Tower',
    'Her Excellency Ms. Ana Ek, Minister of Tides of Norway',
    'Ana Moe / Chair // Ivo Moe / Chair // Her Excellency / Ms. Ana Ek / Minister of Tides of Norway',
    'Her Excellency / Ms. Ana Ek / Keeper // His Excellency / Mr. Ivo Moe / President of Norway',
  ])('is none of those who sign: %j', (marked) => {
    const { recipients } = entryOf(letter(['Madam,'], marked.split(' // ')));
    expect(recipients.filter(({ role }) => role === 'to')).toEqual([]);
  });

  it('stands above a long salutation that nothing ends', () => {
    const rows = blocks(
      'Mr «Ivo Brand» / Prime Minister / Oslo',
      'Dear Mr Ivo Brand, the Prime Minister of Norway and President of the Council of the Tides',
    );
    expect(rows).toEqual([['Ivo Brand', 'Mr', 'Prime Minister', null, 'Oslo']]);
  });

  it('of governments lies in no one of their countries', () => {
    const codes = (marked: string) => readers(letter([marked, 'Excellencies,']), 'country_code');
    expect(codes('To: «Governments of: Kenya, Peru and Spain»')).toEqual([[null]]);
    expect(codes('To: «Government of Kenya»')).toEqual([['KEN']]);
  });

  it('is the letterhead where it stands above the date and another is greeted', () => {
    const head = 'Dana Ruelle / Member of Parliament for Tirm // 3 May 2020';
    expect(blocks(head, 'Dear «Paul Orban»,')).toEqual([['Paul Orban', null, null, null, null]]);
    const own = 'Mr. «Paul Orban» / Member of Parliament for Tirm // 3 May 2020';
    expect(blocks(own, 'Dear Mr. Orban,')).toEqual([
      ['Paul Orban', 'Mr.', 'Member of Parliament for Tirm', null, null],
    ]);
  });

  it.each<[string, ...Known[]]>([
    [
      'The Honorable «Ana Lopes» / United States Senate',
      ['Ana Lopes', 'The Honorable', null, 'United States Senate', null],
    ],
    [
      'The Honorable «Ana Lopes» / United States Senate // The Honorable «Ivo Ek» / United States Senate',
      ['Ana Lopes', 'The Honorable', null, 'United States Senate', null],
      ['Ivo Ek', 'The Honorable', null, 'United States Senate', null],
    ],
    [
      'The Honorable «Ana Lopes» / Senate Majority Leader / United States Senate',
      ['Ana Lopes', 'The Honorable', 'Senate Majority Leader', 'United States Senate', null],
    ],
    [
      '«Members of the Justice Committee» / House of Representatives / Oslo',
      ['Members of the Justice Committee', null, null, 'House of Representatives', 'Oslo'],
    ],
    ['Justice Minister «Ana Ek» / Oslo', ['Ana Ek', null, 'Justice Minister', null, 'Oslo']],
    [
      'Gen. «Paul Orban» / Chief of Staff of the Army / and Minister of Defense',
      ['Paul Orban', 'Gen.', 'Chief of Staff of the Army; Minister of Defense', null, null],
    ],
    [
      'Mr. «Paul Orban», / Minister, / Ministry of Labour, / Oslo',
      ['Paul Orban', 'Mr.', 'Minister', 'Ministry of Labour', 'Oslo'],
    ],
  ])('tells the body from persons and offices: %j', (marked, ...expected) => {
    expect(blocks(marked)).toEqual(expected);
  });

  it.each<[string, ...Known[]]>([
    ['Rt Hon «Paul Orban» MP', ['Paul Orban', 'Rt Hon', null, null, null]],
    ['Ayatollah «Reza Moe»', ['Reza Moe', 'Ayatollah', null, null, null]],
    ["Sheikh «'Ali Moe»", ["'Ali Moe", 'Sheikh', null, null, null]],
    ['Brigadier General «Ivo Ek»', ['Ivo Ek', 'Brigadier General', null, null, null]],
    ['Lt. Gen. «Ivo Ek»', ['Ivo Ek', 'Lt. Gen.', null, null, null]],
    ['Major General (ret.) «Ivo Ek»', ['Ivo Ek', 'Major General (ret.)', null, null, null]],
  ])('knows the rank: %j', (marked, ...expected) => {
    expect(
      blocks(`${marked} / Tirm`).map(([name, honorific]) => [name, honorific, null, null, null]),
    ).toEqual(expected);
  });

  it.each<[string, ...Known[]]>([
    ['Mr. «Ivo Brand», KCMG, CBE, Chair', ['Ivo Brand', 'Mr.', 'Chair', null, null]],
    ['Mr. «Ivo Brand», CBE', ['Ivo Brand', 'Mr.', null, null, null]],
    ['Mr. «Ivo Brand», CBE, UK', ['Ivo Brand', 'Mr.', null, null, 'UK']],
    ['Mr. «Ivo Brand», TRF', ['Ivo Brand', 'Mr.', null, 'TRF', null]],
    ['Mr. «Ivo Brand», CEO, TRF', ['Ivo Brand', 'Mr.', 'CEO', 'TRF', null]],
  ])('knows letters behind a name from a body: %j', (marked, ...expected) => {
    expect(blocks(`To: ${marked}`)).toEqual(expected);
  });

  it.each([
    'Ministro de Justicia',
    'Ministre de la Justice',
    'Gobernadora de Tirm',
    'Inspector of Police',
    'Superintendent',
    'Provost',
    'Warden of Tirm Prison',
  ])('knows the office %j', (office) => {
    expect(blocks(`Ms. «Ana Ek» / ${office} / Oslo`)).toEqual([['Ana Ek', 'Ms.', office, null, 'Oslo']]);
  });

  it.each<[string, ...Known[]]>([
    [
      'Hon. «Sheikh Selima Khan» / Minister of Tides',
      ['Sheikh Selima Khan', 'Hon.', 'Minister of Tides', null, null],
    ],
    ['Prime Minister «Sheikh Selima» / Oslo', ['Sheikh Selima', null, 'Prime Minister', null, 'Oslo']],
    ['H.E. Sheikh «Selim Khan» / Emir of Tides', ['Selim Khan', 'H.E. Sheikh', 'Emir of Tides', null, null]],
    [
      'Honorable Sheikh «Selim bin Hamad» / Emir of Tides',
      ['Selim bin Hamad', 'Honorable Sheikh', 'Emir of Tides', null, null],
    ],
    [
      'His Highness Sheikh «Selim bin Hamad» / Emir of Tides',
      ['Selim bin Hamad', 'His Highness Sheikh', 'Emir of Tides', null, null],
    ],
    ['H.E. Mr. «Paul James Dean» / Mayor', ['Paul James Dean', 'H.E. Mr.', 'Mayor', null, null]],
    ['«Mr. Vice Chancellor» / Oslo', ['Mr. Vice Chancellor', null, 'Mr. Vice Chancellor', null, 'Oslo']],
  ])('knows a name that is a title elsewhere: %j', (marked, ...expected) => {
    expect(blocks(marked)).toEqual(expected);
  });

  it.each<[string, ...Known[]]>([
    [
      'Mr. «Ivo Moe» Minister of Tides / 12 Palace Road',
      ['Ivo Moe', 'Mr.', 'Minister of Tides', null, '12 Palace Road'],
    ],
    ['Mr. «Ivo Moe» Prime Minister / Oslo', ['Ivo Moe', 'Mr.', 'Prime Minister', null, 'Oslo']],
    ['Mr. «Ivo Moe» Ministry of Lakes / Oslo', ['Ivo Moe', 'Mr.', null, 'Ministry of Lakes', 'Oslo']],
    [
      'Ms. «Ana Ek» Global Affairs Norway / 12 Palace Road',
      ['Ana Ek', 'Ms.', null, 'Global Affairs Norway', '12 Palace Road'],
    ],
    ['Ms. «Ana Ek Lund» / Minister of Tides', ['Ana Ek Lund', 'Ms.', 'Minister of Tides', null, null]],
    ['Ms. «Ana Maria Head» / Oslo', ['Ana Maria Head', 'Ms.', null, null, 'Oslo']],
  ])('reads a line that lost the divider behind its name: %j', (marked, ...expected) => {
    expect(blocks(marked)).toEqual(expected);
  });
});
