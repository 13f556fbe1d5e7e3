import { describe, expect, it } from 'vitest';
import { cells, found, letter } from './marked.js';

const resolutions = (sentence: string): (string | number | null)[][] =>
  found(letter(sentence), 'references').map((row) => cells(row, ['instrument', 'year']));

describe('a numbered resolution', () => {
  it.each<[sentence: string, instrument: string, year: number | null]>([
    ['It recalled «resolution 9/3» there.', 'RESOLUTION-9-3', null],
    ['It recalled «HRC res 9/3» there.', 'HRC-RES-9-3', null],
    ['It recalled «General Assembly resolution 60/999» there.', 'GENERAL-ASSEMBLY-RESOLUTION-60-999', null],
    ['It recalled «resolution 1444 (2002)» there.', 'RESOLUTION-1444-2002', 2002],
    ['It recalled «resolution 1986/77» there.', 'RESOLUTION-1986-77', 1986],
    ['It recalled «resolution 9/3» of 4 May 2009.', 'RESOLUTION-9-3', 2009],
    ['It recalled «resolution 217 B (III)» there.', 'RESOLUTION-217-B-III', null],
    ['It recalled «resolution S-4/1» there.', 'RESOLUTION-S-4-1', null],
    ['It recalled «H.Res. 999» there.', 'H-RES-999', null],
    ['It recalled «A/HRC/RES/9/3» there.', 'A-HRC-RES-9-3', null],
    ['It recalled «S/RES/1444 (2002)» there.', 'S-RES-1444-2002', 2002],
    ['It recalled «resolution A/RES/60/999» there.', 'RESOLUTION-A-RES-60-999', null],
    ['It recalled «resolution 60/999» (A/RES/60/999) there.', 'RESOLUTION-60-999', null],
    ['It recalled «resolution 2004/9999»(INI) there.', 'RESOLUTION-2004-9999', null],
    ['It recalled «Security Council resolution 1325» there.', 'UNSC-RES-1325', 2000],
    ['It recalled «resolution 1444(2002)» there.', 'RESOLUTION-1444-2002', 2002],
    ['It recalled «resolution 1444(XVII)» there.', 'RESOLUTION-1444-XVII', null],
    ['It recalled «resolution 9/3» of May 4, 2009.', 'RESOLUTION-9-3', 2009],
    ['It recalled «resolution 57/999 B» of 4 May 2003.', 'RESOLUTION-57-999-B', 2003],
    ['It recalled «resolution 57/999» A child spoke.', 'RESOLUTION-57-999', null],
    ['It recalled «E/CN.4/RES/1986/77» there.', 'E-CN-4-RES-1986-77', null],
    ['It recalled «AG/RES. 9999 (XLVII-O/17)» there.', 'AG-RES-9999-XLVII-O-17', null],
    ['It recalled «ACHPR/Res.99 (XXXVIII) 05» there.', 'ACHPR-RES-99-XXXVIII-05', null],
    [
      'It recalled «resolution ACHPR/Res. 999 (EXT.OS/XXVI) 2020» there.',
      'RESOLUTION-ACHPR-RES-999-EXT-OS-XXVI-2020',
      2020,
    ],
  ])('%j', (sentence, ...row) => {
    expect(resolutions(sentence)).toEqual([row]);
  });

  it.each<[sentence: string, ...rows: [string, number | null][]]>([
    [
      'It recalled «resolutions 1444 (2002)», «1555 (2004)» and «1666 (2006)» there.',
      ['RESOLUTION-1444-2002', 2002],
      ['RESOLUTION-1555-2004', 2004],
      ['RESOLUTION-1666-2006', 2006],
    ],
    [
      'It recalled «Human Rights Council resolutions 9/3» and «11/4» there.',
      ['HUMAN-RIGHTS-COUNCIL-RESOLUTION-9-3', null],
      ['HUMAN-RIGHTS-COUNCIL-RESOLUTION-11-4', null],
    ],
    [
      'It recalled «Security Council resolutions 1325», «1444» and «1555» there.',
      ['UNSC-RES-1325', 2000],
      ['SECURITY-COUNCIL-RESOLUTION-1444', null],
      ['SECURITY-COUNCIL-RESOLUTION-1555', null],
    ],
    [
      'It recalled «resolutions 9/3» of 4 May 2009, «11/4 B» of 6 May 2010 and «12/5» of 7 May 2011 there.',
      ['RESOLUTION-9-3', 2009],
      ['RESOLUTION-11-4-B', 2010],
      ['RESOLUTION-12-5', 2011],
    ],
    [
      'It recalled «Human Rights Council resolutions 9/3» of 4 May 2009 1 and «11/4» of 6 May 2010, and 2011 came.',
      ['HUMAN-RIGHTS-COUNCIL-RESOLUTION-9-3', 2009],
      ['HUMAN-RIGHTS-COUNCIL-RESOLUTION-11-4', 2010],
    ],
    [
      'It recalled «resolutions 1444» adopted on 4 May 2002 and «1555» of 6 May 2004 there.',
      ['RESOLUTION-1444', 2002],
      ['RESOLUTION-1555', 2004],
    ],
    ['It recalled «resolution 9/3» of 4 May 2009, 2010 being far.', ['RESOLUTION-9-3', 2009]],
    ['It recalled «resolution 1444» and 2014 was over.', ['RESOLUTION-1444', null]],
    ['It recalled «resolutions 9/3» and 2014 was over.', ['RESOLUTION-9-3', null]],
  ])('each of a list: %j', (sentence, ...rows) => {
    expect(resolutions(sentence)).toEqual(rows);
  });

  it.each([
    'The measures 2 and 3 fell; so did procedures 5 and features 4/12.',
    'Positive measures\n4. The tower stands.',
    'A high-res 4 and a low-res 5 were shown.',
    'The resolution\n16 May 2024 was long.',
    'United Nations        A/RES/60/999\nThe General Assembly met.',
    'A/RES/60/999\nThe General Assembly met.',
    'See A/HRC/29/32 and CCPR/C/KEN/CO/3.',
    'See AHG/Dec.99 (XXXV) and the page at a.example/res/5 (A).',
  ])('is not in %j', (sentence) => {
    expect(resolutions(sentence)).toEqual([]);
  });

  it('leaves a date below a heading alone', () => {
    expect(found(letter('Procedures\n«16 May 2024» was fair.'), 'dates')).toMatchObject([
      { edtf: '2024-05-16' },
    ]);
  });
});
