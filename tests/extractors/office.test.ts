import { describe, expect, it } from 'vitest';
import { officeBefore } from '../../src/extractors/office.js';

describe('an office before a name', () => {
  it.each<[text: string, position: string, name: string, honorific?: string]>([
    ['President Marta Ruelle', 'President', 'Marta Ruelle'],
    ['Prime Minister Ana Lopes', 'Prime Minister', 'Ana Lopes'],
    ['Deputy Prime Minister Maria Clara Silva', 'Deputy Prime Minister', 'Maria Clara Silva'],
    ['Attorney General Paul Orban', 'Attorney General', 'Paul Orban'],
    ['Chief Justice Ana Ek', 'Chief Justice', 'Ana Ek'],
    ['Secretary of State Rex Moe', 'Secretary of State', 'Rex Moe'],
    ['Secretary General Ban Ek-moon', 'Secretary General', 'Ban Ek-moon'],
    ['Minister of Foreign Affairs Ana Lopes', 'Minister of Foreign Affairs', 'Ana Lopes'],
    ['Ranking Member Ann Stone', 'Ranking Member', 'Ann Stone'],
    ['Vice-President Anna Moe', 'Vice-President', 'Anna Moe'],
    ['Chairman Martin King', 'Chairman', 'Martin King'],
    ['President of New Zealand Ana Ek', 'President of New Zealand', 'Ana Ek'],
    ['President of the Commission, Ursula Berg', 'President of the Commission', 'Ursula Berg'],
    ['Mayor, Ms. Ursula Berg', 'Mayor', 'Ursula Berg', 'Ms.'],
    ["Prime Minister Dato' Sri Hafiz bin Karim", 'Prime Minister', 'Hafiz bin Karim', "Dato' Sri"],
    ['Minister Perera', 'Minister', 'Perera'],
    ['Majority Leader McLean', 'Majority Leader', 'McLean'],
  ])('%j', (text, position, name, honorific) => {
    const holder = officeBefore(text);
    expect(holder).toMatchObject({ position, honorific: honorific ?? null });
    expect(text.slice(holder?.from)).toBe(name);
  });

  it.each([
    'Attorney General',
    'Prime Minister',
    'Secretary General',
    'Minister Foreign Affairs',
    'Minister Home Affairs',
    'Minister Social Welfare',
    'Minister Defence',
    'Governor Lagos State',
    'Mayor Nairobi',
    'Minister of Justice, Addis Ababa',
    'President of Sri Lanka',
    'Director, Rift Valley',
    'Chief of Police, Rift Valley',
    'Director, Human Rights Watch',
    'Chair, Save Darfur',
    'Members of Parliament and Senators',
    'Ana Lopes',
    'Ministry of Justice',
    '',
  ])('none in %j', (text) => {
    const holder = officeBefore(text);
    expect(holder).toBeNull();
  });
});
