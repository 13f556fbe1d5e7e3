import { describe, expect, it } from 'vitest';
import { speaksForItself } from '../../../src/extractors/recommendations/voice.js';

describe('the text itself speaks', () => {
  it.each([
    ['We ', 'urge'],
    ['We strongly, and once again, ', 'urge'],
    ['We would therefore like to ', 'request'],
    ['We however ', 'urge'],
    ['We welcome the pledge, but ', 'urge'],
    ['We, the undersigned, ', 'call on'],
    ['We wish to use this occasion to ', 'urge'],
    ['We are here, on behalf of those who wait, and ', 'urge'],
    ['Considering the talks, the undersigned reject it, and ', 'demand'],
    ['Finally, we thank you and ', 'urge'],
    ['Blue Delta Network ', 'urges'],
    ['The undersigned organizations ', 'urge'],
    ['Commends the Council for its work and ', 'urges'],
    ['COMMENDS the Council, which met in May, and ', 'URGES'],
    ['In this regard ', 'requests'],
    ['That is why the signatories ', 'call'],
    ['The Tower Society is shocked and ', 'calls upon'],
    ['The undersigned groups are deeply worried by the fire, and therefore ', 'urge'],
    ['River Watch and Tide Rights ', 'call on'],
    ['ARTICLE 19 ', 'calls on'],
    ['River Watch (RW) and more than 60 organizations across the country ', 'urge'],
    ['Dozens of local groups ', 'urge'],
    ['Our unions, representing sailors and fishers across the country, ', 'urge'],
  ])('%j %s', (before, verb) => expect(speaksForItself(before, verb)).toBe(true));
});

describe('somebody else speaks, or nobody', () => {
  it.each([
    ['The government ', 'urges'],
    ['the ', 'request'],
    ["The Minister's ", 'request'],
    ['Ministers welcome the pledge, but ', 'urge'],
    ['Commends the Council that the minister leads and ', 'urges'],
    [`Commends ${'the Council and '.repeat(200)}`, 'urge'],
    ['those who ', 'demand'],
    ['The minister is shocked and ', 'calls upon'],
    ['The Tower Society is shocked that the mayor waits and ', 'urges'],
    ['River Watch and forty clubs stress the above ', 'demands'],
    ['That is why the shops ', 'call'],
    ['Kenya and Peru ', 'call on'],
    ['ARTICLE NINETEEN of the 19 ', 'demands'],
    ['We repeat our worries and ', 'demands'],
    ['We are here for those who wait, and ', 'urge'],
    [`${'surely also '.repeat(200)}those who `, 'demand'],
  ])('%j %s', (before, verb) => expect(speaksForItself(before, verb)).toBe(false));
});
