import { describe, expect, it } from 'vitest';
import { letter, readers } from './readers.js';

const ABOUT = 'We have written today to those who let the tower burn, and we ask them to come and see it.';

const told = (above: readonly string[], below: readonly string[] = []) =>
  readers(letter(above, below), 'role', 'name', 'position', 'address', 'country_code');

type Row = [role: string, name: string, position: string | null, address: string | null, code: string | null];

describe('the head of a letter', () => {
  it.each<[string, string[], Row[]]>([
    [
      'has copies in a line below `To:`',
      ['To: «Members of the Harbour Council» / Cc: «Members of the Senate»', 'Excellencies,'],
      [
        ['to', 'Members of the Harbour Council', null, null, null],
        ['cc', 'Members of the Senate', null, null, null],
      ],
    ],
    [
      'has a date at its right margin',
      ['To: President «Marta Ruelle»               3 May 2016', 'President Ruelle:'],
      [['to', 'Marta Ruelle', 'President', null, null]],
    ],
    [
      'has its subject below the copies',
      [
        'Ms. «Ana Ek» / Minister of Tides',
        'CC:',
        '«Ministry of Justice»',
        'Re: The tower of Mr. Moe',
        'Dear Madam,',
      ],
      [
        ['to', 'Ana Ek', 'Minister of Tides', null, null],
        ['cc', 'Ministry of Justice', null, null, null],
      ],
    ],
    [
      'has several offices over one address',
      [
        '«Minister of Tides» / «Minister for the Interior» / «Speaker of the Assembly» / Vientiane, Lao Peoples’ Democratic Republic',
        'Dear Sirs,',
      ],
      [
        [
          'to',
          'Minister of Tides',
          'Minister of Tides',
          'Vientiane, Lao Peoples’ Democratic Republic',
          'LAO',
        ],
        [
          'to',
          'Minister for the Interior',
          'Minister for the Interior',
          'Vientiane, Lao Peoples’ Democratic Republic',
          'LAO',
        ],
        [
          'to',
          'Speaker of the Assembly',
          'Speaker of the Assembly',
          'Vientiane, Lao Peoples’ Democratic Republic',
          'LAO',
        ],
      ],
    ],
    [
      'has two offices of one',
      ['«Minister of Tides» / Minister for the Interior / Accra, Ghana', 'Dear Sir,'],
      [['to', 'Minister of Tides', 'Minister of Tides; Minister for the Interior', 'Accra, Ghana', 'GHA']],
    ],
    [
      'has three offices of one who is named',
      ['Mr. «Paul Orban» / Minister of Tides / Minister of Lakes / Speaker of the Assembly', 'Dear Sir,'],
      [['to', 'Paul Orban', 'Minister of Tides; Minister of Lakes; Speaker of the Assembly', null, null]],
    ],
    [
      'has a district in an office',
      [
        'To:',
        '«Ana Ek», Warden of the Lake District Park',
        '«Paul Orban», Director of Lakes',
        'Dear Friends,',
      ],
      [
        ['to', 'Ana Ek', 'Warden of the Lake District Park', null, null],
        ['to', 'Paul Orban', 'Director of Lakes', null, null],
      ],
    ],
    [
      'has the names once more in another script',
      [
        'To:',
        '«Ana Ek», Warden of Lakes',
        '«Paul Orban», Director of Lakes',
        '安娜，湖泊局局长',
        'Dear Friends,',
      ],
      [
        ['to', 'Ana Ek', 'Warden of Lakes', null, null],
        ['to', 'Paul Orban', 'Director of Lakes', null, null],
      ],
    ],
    [
      'names a front of lawyers',
      ['To: «International Lawyers’ Front for Rivers and the Rights of All Who Live There»', 'Dear Friends,'],
      [
        [
          'to',
          'International Lawyers’ Front for Rivers and the Rights of All Who Live There',
          null,
          null,
          null,
        ],
      ],
    ],
  ])('%s', (_, above, expected) => {
    expect(told(above)).toEqual(expected);
  });
});

describe('a letter below running text', () => {
  it.each<[string, string[], Row[]]>([
    [
      'begins with `To:` over names',
      [ABOUT, 'To:', '«Ana Ek», Warden of Lakes', '«Paul Orban», Director of Lakes'],
      [
        ['to', 'Ana Ek', 'Warden of Lakes', null, null],
        ['to', 'Paul Orban', 'Director of Lakes', null, null],
      ],
    ],
    [
      'begins with `To:` before a name',
      ['# Resolution', ABOUT, 'To: «Harbour Council»'],
      [['to', 'Harbour Council', null, null, null]],
    ],
    [
      'begins with `To` before an office',
      ['# A letter to the Ambassador', ABOUT, 'ENDS', 'To the «Ambassador of Kenya»,'],
      [['to', 'Ambassador of Kenya', 'Ambassador of Kenya', null, 'KEN']],
    ],
    [
      'begins with headings that say who is written to and who gets a copy',
      [
        '# The tower',
        `> ${ABOUT}`,
        '## To: «Neighbours of the Tower»',
        '## In copy: «Citizens of the Lakes»',
      ],
      [
        ['to', 'Neighbours of the Tower', null, null, null],
        ['cc', 'Citizens of the Lakes', null, null, null],
      ],
    ],
    ['does not where it asks several', [ABOUT, 'To: the Council', ABOUT, 'To: the Senate'], []],
    [
      'does not where a list of demands follows',
      [ABOUT, 'To: the Council', '- Come and see the tower now.'],
      [],
    ],
    ['does not where the line says more', [ABOUT, 'To the Mayor we say this: we wait for the tower.'], []],
    ['does not far below', [...Array.from({ length: 6 }, () => ABOUT), 'To: the Council'], []],
  ])('%s', (_, above, expected) => {
    expect(told(above)).toEqual(expected);
  });
});

describe('a lost line end', () => {
  it.each<[string, string[], Row[]]>([
    [
      'between a person and the body',
      ['To,', '1. Shri. «Amit Rao»Ministry of Lakes / 2. Smt. «Asha Sen»Department of Tides', 'Dear Sir,'],
      [
        ['to', 'Amit Rao', null, null, null],
        ['to', 'Asha Sen', null, null, null],
      ],
    ],
    [
      'in no name',
      ['Mr. «Ewan MacMillan» / Warden of Lakes', 'Dear Sir,'],
      [['to', 'Ewan MacMillan', 'Warden of Lakes', null, null]],
    ],
    [
      'above the salutation',
      [
        `${ABOUT} / ${ABOUT}`,
        '3 May 2016 / Mr. «Paul Orban» / 12 Palace Road / Nairobi, KenyaDear Mr. Orban:',
      ],
      [['to', 'Paul Orban', null, '12 Palace Road, Nairobi, Kenya', 'KEN']],
    ],
  ])('%s', (_, above, expected) => {
    expect(told(above)).toEqual(expected);
  });
});
