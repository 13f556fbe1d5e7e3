import { describe, expect, it } from 'vitest';
import { entryOf } from '../marked.js';
import { letter, readers } from './readers.js';

const NOTE = 'I write to share with you the letter that we shall hand over to those who let the tower burn.';
const HEAD =
  'June 12, 2020 // Ms. «Eva Lund» / Warden of Lakes / 205 Palace Road / Oslo, Norway // Dear Ms. Lund:';

type Row = [name: string, salutation: string | null];

const told = (marked: string) => readers(letter(marked.split(' // ')), 'name', 'salutation');

describe('a letter below a note that goes with it', () => {
  const EVA: Row = ['Eva Lund', 'Dear Ms. Lund'];

  it.each<[string, string, Row[]]>([
    [
      'below the signature',
      `Dear friends, // ${NOTE} // In solidarity, // Ana Moe / Chair // ${HEAD}`,
      [EVA],
    ],
    [
      'below a postscript',
      `Dear friends, // ${NOTE} // In solidarity, // Ana Moe / Chair // P.S. Here is the plan. // ${HEAD}`,
      [EVA],
    ],
    ['below a line of dashes', `Dear friends, // ${NOTE} // --------- // ${HEAD}`, [EVA]],
    [
      'without an address',
      `Dear «Tide Council», // ${NOTE} // Kind regards, // Ana Moe // Dear «Minister», // ${NOTE}`,
      [
        ['Tide Council', 'Dear Tide Council'],
        ['Minister', 'Dear Minister'],
      ],
    ],
    [
      'to several',
      `Dear friends, // ${NOTE} // Best, // Ana Moe // June 12, 2020 // «Paul Hale», Jr. / Chairperson, Lake Board // «Ivo Ek» / Warden, Lake Board / 205 Palace Road / Oslo, Norway // Dear Chairperson Hale and Warden Ek:`,
      [
        ['Paul Hale', 'Dear Chairperson Hale and Warden Ek'],
        ['Ivo Ek', 'Dear Chairperson Hale and Warden Ek'],
      ],
    ],
    [
      'not where a letter is only quoted',
      `Dear «Tide Council», // ${NOTE} // They wrote: // Dear Minister, // ${NOTE}`,
      [['Tide Council', 'Dear Tide Council']],
    ],
    [
      'not below a long letter',
      `Dear «Tide Council», // ${Array.from({ length: 8 }, () => NOTE).join(' // ')} // Kind regards, // Ana Moe // ${HEAD.replace(/[«»]/g, '')}`,
      [['Tide Council', 'Dear Tide Council']],
    ],
  ])('%s', (_, marked, expected) => {
    expect(told(marked)).toEqual(expected);
  });

  it('has the title and the date of the document', () => {
    const text = letter(
      `Dear friends, // ${NOTE} // In solidarity, // Ana Moe / Chair // ---- // Letter of the divers to the Lake Board // ${HEAD}`
        .replace(/[«»]/g, '')
        .split(' // '),
    );
    expect(entryOf(text)).toMatchObject({
      title: 'Letter of the divers to the Lake Board',
      date: '2020-06-12',
    });
  });
});
