import { describe, expect, it } from 'vitest';
import { partsOf, wordsOf } from '../../src/extractors/words.js';

describe('the words of a text', () => {
  it.each<[text: string, count: number]>([
    ['', 0],
    [' - ', 0],
    ['House of Letters', 3],
    ['  House  of\nLetters\t(HoL) ', 4],
    ['House/Hall', 2],
    ['Jean-Paul', 1],
    ["Women's", 1],
  ])('of %j are %d', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });

  it.each<[word: string, told: Partial<ReturnType<typeof wordsOf>[number]>]>([
    ['House', { isOrganizational: true, isRoleNoun: false }],
    ['Comité,', { isOrganizational: true }],
    ["WOMEN'S", { isOrganizational: true }],
    ['of', { isFunctional: true, isOrganizational: false }],
    ['Director', { isRoleNoun: true, areRoleNouns: true }],
    ['Directors.', { isRoleNoun: false, areRoleNouns: true }],
    ['Executive', { isRoleQualifier: true }],
  ])('tell who bears them: %j', (word, told) => {
    expect(wordsOf(word)).toMatchObject([told]);
  });
});

describe('the parts of a role', () => {
  it.each<[text: string, count: number]>([
    ['Vice-President', 2],
    ['Jong-Un', 1],
    ['Director-General of Peace-Building', 5],
    ['9-Heads', 1],
  ])('of %j are %d', (text, count) => {
    expect(partsOf(text)).toHaveLength(count);
  });
});
