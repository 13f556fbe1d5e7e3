import { describe, expect, it } from 'vitest';
import { lines } from './seen.js';

const one = (...rows: string[]): string[][] => lines(rows.join('\n'));

describe('text that just wraps is one line', () => {
  it.each([
    [
      'two long rows and a rest',
      [
        'The families of the valley have waited for two years now to hear from the',
        'ministry, which had promised them brick houses before the first winter came',
        'and then forgot all about it.',
      ],
    ],
    [
      'a row that ends in a country',
      [
        'The families of the valley have waited for two years now, as in Kenya, Mali,',
        'Chad, and not been heard.',
      ],
    ],
    [
      'a last row of one word',
      ['The families of the valley have waited for two years now to hear from the', 'ministry.'],
    ],
    [
      'an item',
      [
        '- The families of the valley have waited for two years now to hear from the',
        '  ministry, which had promised them brick houses.',
      ],
    ],
    [
      'a quote',
      [
        '> The families of the valley have waited for two years now to hear from the',
        '> ministry, which had promised them brick houses.',
      ],
    ],
  ])('%s', (_, rows) => {
    expect(one(...rows)).toEqual([[rows.map((row) => row.replace(/^[->]?\s+/, '')).join(' ')]]);
  });
});

describe('rows that the author set one a line are lines', () => {
  it.each([
    ['an address', ['Harbour Road 4', '12345 Tirm', 'Norland Islands']],
    ['names', ['Blue Delta Network', 'House of Letters', 'Fisherfolk United']],
    [
      'long names among short ones',
      [
        'Blue Delta Network, an association of fishers and of keepers of lighthouses',
        'House of Letters',
        'Fisherfolk United, a union',
        'Forum of Coastal Women, which works on the shore of the lake and elsewhere',
      ],
    ],
    [
      'names that end in a country',
      [
        'Coordinating Committee of the Barge Workers, Brazil',
        'Forum of the Fishers of the Inland Lakes, Mali',
        'Blue Delta, Kenya',
      ],
    ],
    ['a name and an office', ['Naledi Brandt', 'Director']],
  ])('%s', (_, rows) => {
    expect(one(...rows)).toEqual([rows]);
    expect(lines(rows.join('\r\n'))).toEqual([rows]);
    expect(lines(rows.join('\r'))).toEqual([rows]);
    expect(one(...rows.map((row) => `**${row}**`))).toEqual([rows]);
  });
});

describe('breaks on purpose', () => {
  it('are the only ones, where there is one', () => {
    expect(lines('Harbour Road 4  \n12345 Tirm\nNorland Islands')).toEqual([
      ['Harbour Road 4', '12345 Tirm Norland Islands'],
    ]);
  });

  it('do not count at the end', () => {
    expect(lines('Harbour Road 4<br>\n\nTirm')).toEqual([['Harbour Road 4'], ['Tirm']]);
  });
});
