import { describe, expect, it } from 'vitest';
import { entryOf } from '../marked.js';
import { letter, readers } from './readers.js';

type Greeted = [name: string, honorific: string | null, position: string | null];

describe('a salutation', () => {
  const greeted = (marked: string) => readers(letter([marked]), 'name', 'honorific', 'position');

  it.each<[string, ...Greeted[]]>([
    ['Dear Mr. «Reed» and Ms. «Stone»,', ['Reed', 'Mr.', null], ['Stone', 'Ms.', null]],
    [
      'Dear Chairman «Paul Reed» and Chairman «Carl Stone»,',
      ['Paul Reed', null, 'Chairman'],
      ['Carl Stone', null, 'Chairman'],
    ],
    [
      'Dear «Ministers of the Interior, Justice, and Economy of Kenya»,',
      ['Ministers of the Interior, Justice, and Economy of Kenya', null, null],
    ],
    ['Dear President «Reed» and Provost «Stone»:', ['Reed', null, 'President'], ['Stone', null, 'Provost']],
    [
      'Dear Ms. «Reed», Mr. «Stone», and Commissioner «Varga»,',
      ['Reed', 'Ms.', null],
      ['Stone', 'Mr.', null],
      ['Varga', null, 'Commissioner'],
    ],
    [
      'Dear President «Lopes», Vice President «Ek», and «Board Members»:',
      ['Lopes', null, 'President'],
      ['Ek', null, 'Vice President'],
      ['Board Members', null, null],
    ],
    ['Dear «Prime Minister», dear Minister «Ek»,', ['Prime Minister', null, null], ['Ek', null, 'Minister']],
    ['Dear Mayor «Ek» and «City Council»,', ['Ek', null, 'Mayor'], ['City Council', null, null]],
    [
      'Dear Commissioners «Reed» and «Stone»,',
      ['Reed', null, 'Commissioner'],
      ['Stone', null, 'Commissioner'],
    ],
    [
      'Dear Senators «Ek», «Ana Moe», and «Hale»:',
      ['Ek', 'Senator', null],
      ['Ana Moe', 'Senator', null],
      ['Hale', 'Senator', null],
    ],
    ['Dear Messrs. «Reed» & «Stone»,', ['Reed', 'Messrs.', null], ['Stone', 'Messrs.', null]],
    ['Dear «Ana Lopes» and «Ivo Brand»,', ['Ana Lopes', null, null], ['Ivo Brand', null, null]],
    ['Dear Mr. «President» and Madam «Speaker»,', ['President', 'Mr.', null], ['Speaker', 'Madam', null]],
    [
      'Dear Mr «President» and «Members of the Council»,',
      ['President', 'Mr', null],
      ['Members of the Council', null, null],
    ],
    [
      'Dear Dr. «Reed» and the «Board of Trustees»,',
      ['Reed', 'Dr.', null],
      ['Board of Trustees', null, null],
    ],
    [
      'To Chairman «Berg», the «Life Trustees», and the «Friends of the Tower»:',
      ['Berg', null, 'Chairman'],
      ['Life Trustees', null, null],
      ['Friends of the Tower', null, null],
    ],
    [
      'Dear Director-General «Ann Moe» and all «WTO Members»,',
      ['Ann Moe', null, 'Director-General'],
      ['WTO Members', null, null],
    ],
    [
      'Dear «Ministry of Rivers» (MR) and the «Harbour Board»,',
      ['Ministry of Rivers', null, null],
      ['Harbour Board', null, null],
    ],
  ])('names each of several: %j', (marked, ...expected) => {
    const rows = greeted(marked);
    expect(rows).toEqual(expected);
  });

  it.each<[string, ...Greeted]>([
    ['Dear Mr. and Mrs. «Reed»,', 'Reed', 'Mr. and Mrs.', null],
    ['Dear Mr.«Okello»,', 'Okello', 'Mr.', null],
    ['Dear «M.K. Okello»,', 'M.K. Okello', null, null],
    ['Dear High Commissioner, Ms. «Moe»:', 'Moe', 'Ms.', 'High Commissioner'],
    [
      'Dear Mr. «Li Moe», the Norwegian Ambassador to Chile,',
      'Li Moe',
      'Mr.',
      'Norwegian Ambassador to Chile',
    ],
    ['Dear «Members of the Council» (COE),', 'Members of the Council', null, null],
    [
      'Dear «Ministry of Justice and the Board of Rivers»,',
      'Ministry of Justice and the Board of Rivers',
      null,
      null,
    ],
    ['Dear «Minister of Justice and Home Affairs»,', 'Minister of Justice and Home Affairs', null, null],
    ['Dear «Ministers of Justice and Labour»,', 'Ministers of Justice and Labour', null, null],
    ['Dear «Ministers Justice and Labour»,', 'Ministers Justice and Labour', null, null],
    ['Dear «Keepers Reed and Stone»,', 'Keepers Reed and Stone', null, null],
    ['Dear «Members of Parliament and Senators»,', 'Members of Parliament and Senators', null, null],
    [
      'Dear «Commissioner for Justice, Consumers and Equality»,',
      'Commissioner for Justice, Consumers and Equality',
      null,
      null,
    ],
    [
      'Dear «Heads of State and Government Delegations»,',
      'Heads of State and Government Delegations',
      null,
      null,
    ],
    ['Dear Mr. «Reed» and colleagues,', 'Reed', 'Mr.', null],
    ['Dear Minister of Foreign Affairs «Ana Lopes»,', 'Ana Lopes', null, 'Minister of Foreign Affairs'],
    ['Dear Justice Minister «Ek»,', 'Ek', null, 'Justice Minister'],
    ['Dear Justice «Ek»,', 'Ek', 'Justice', null],
    ["Hon'ble «Prime Minister»,", 'Prime Minister', null, null],
    ["Dear Hon'ble Justice «Ek»,", 'Ek', "Hon'ble Justice", null],
    ['President «Diallo»:', 'Diallo', null, 'President'],
    [
      'Your Excellency, «Moussa Diallo», President of the Republic of Senegal,',
      'Moussa Diallo',
      'Your Excellency',
      'President of the Republic of Senegal',
    ],
    ['Your Excellency President «Moussa Diallo»,', 'Moussa Diallo', 'Your Excellency', 'President'],
    ['Excellency, «President of the Republic»,', 'President of the Republic', 'Excellency', null],
  ])('names one: %j', (marked, ...expected) => {
    const rows = greeted(marked);
    expect(rows).toEqual([expected]);
  });

  it.each([
    'Your Excellency,',
    'Your Majesty,',
    'My Lord,',
    'Dear friends, dear colleagues,',
    'Your Royal Highness,',
    'Your Excellency, I write to ask for your help:',
    'Secretary General:',
    'To the Government of Kenya:',
    'To Ministers of Justice:',
    'Chairman Paul Reed, Committee on Towers:',
  ])('names nobody: %j', (line) => {
    const rows = greeted(line);
    expect(rows).toEqual([]);
  });

  it('may be one of several, each on a line of its own', () => {
    const text = letter(['Dear «Council President»,', 'Dear «Foreign Ministers»,']);
    expect(readers(text, 'name')).toEqual([['Council President'], ['Foreign Ministers']]);
  });

  it('is no title', () => {
    const { title } = entryOf(letter(['To Chairman Berg, the Trustees, and the Friends of the Tower:']));
    expect(title).toBeNull();
  });

  it('stands below `Sub:`, which labels the subject', () => {
    const { title } = entryOf(letter(['Sub: Safety of dock workers', 'Dear Minister,']));
    expect(title).toBe('Safety of dock workers');
  });
});
