import { describe, expect, it } from 'vitest';
import { letter, readers } from './readers.js';

type Row = [name: string, position: string | null];

const told = (...marked: string[]) =>
  readers(letter(['# The divers ask for the tower', ...marked]), 'name', 'position');

describe('a line that announces the letter below it', () => {
  it.each<[string, ...Row[]]>([
    [
      'Following is a letter written by divers and unions to Harbour Minister «Ana Ek» to withdraw the Bill.',
      ['Ana Ek', 'Harbour Minister'],
    ],
    [
      'The text of a letter sent on 3 May 2016 by the Coalition to Protect Rivers to Prime Minister «Ivo Moe»:',
      ['Ivo Moe', 'Prime Minister'],
    ],
    ['Here is the appeal to «Ana Ek», Minister of Tides, on the fire.', ['Ana Ek', 'Minister of Tides']],
    [
      'Below is the letter of the divers to the «Minister for the Interior»',
      ['Minister for the Interior', 'Minister for the Interior'],
    ],
    [
      'What follows is our letter to «Members of the Lake Council», signed by many:',
      ['Members of the Lake Council', null],
    ],
    [
      'Following is an open letter to the «President», «Tide Bank Governor», «Lake Secretary», and «Harbour Committee on Public Piers»',
      ['President', 'President'],
      ['Tide Bank Governor', 'Tide Bank Governor'],
      ['Lake Secretary', 'Lake Secretary'],
      ['Harbour Committee on Public Piers', null],
    ],
  ])('says who is written to: %j', (line, ...expected) => {
    expect(told(line)).toEqual(expected);
  });

  it.each([
    'The full text of the letter to Minister Ana Ek is available here.',
    'Following is a letter on the road to Oslo.',
    'This is a letter from our Ambassador to the United Nations.',
    'Following is a letter by divers to Green Valley.',
    'Divers have written to Prime Minister Ana Ek.',
    'Following is a letter of the divers, who sang. It went to Prime Minister Ana Ek.',
  ])('names nobody: %j', (line) => {
    expect(told(line)).toEqual([]);
  });

  it('says no more than an address or a salutation', () => {
    const line = 'Following is a letter to Harbour Minister Ana Ek.';
    expect(told(line, 'Dear Minister «Ek»,')).toEqual([['Ek', 'Minister']]);
  });
});
