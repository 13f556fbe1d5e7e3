import { describe, expect, it } from 'vitest';
import {
  hasOrganizationWord,
  hasPersonShape,
  honorificLength,
  isRole,
  isSureTitle,
  looksLikePerson,
  withoutPostNominals,
} from '../../src/extractors/people.js';

describe('what stands before a name', () => {
  it.each([
    ['Mr. ', 'Tomas Okello'],
    ['Mr ', 'Okello'],
    ['H.E. ', 'Ada Quist'],
    ['H.E. Mr. ', 'Tomas Okello'],
    ['H.E. Dr. ', 'Ana Ruiz'],
    ['His Excellency ', 'Ada Quist'],
    ['The Rt. Hon. ', 'Moira Teale'],
    ['Prof. Dr. ', 'Piotr Wolny'],
    ['Emeritus Professor ', 'Piotr Wolny'],
    ['MEP ', 'Manon Petit'],
    ['Sra. ', 'Luz Arroyo'],
    ['', 'Ann Roe'],
    ['', 'Markus Drake'],
    ['', 'Drew Roe'],
    ['', 'Missy Roe'],
  ])('is %j before %j', (title, name) => {
    expect(honorificLength(title + name)).toBe(title.length);
  });

  it('is never all there is', () => {
    for (const alone of ['Dr.', 'His Excellency', 'Madam']) expect(honorificLength(alone)).toBe(0);
  });

  it.each(['Justice', 'Sister', 'General', 'Advocate', ''])('%j may begin an organization too', (title) => {
    expect(isSureTitle(title)).toBe(false);
  });

  it.each(['Dr.', 'H.E. Mr.', 'Professor', 'MEP'])('%j is a person’s', (title) => {
    expect(isSureTitle(title)).toBe(true);
  });
});

describe('the letters behind a name', () => {
  it.each([
    ['Ana Ruiz AO', 'Ana Ruiz'],
    ['Ana Ruiz AO QC', 'Ana Ruiz'],
    ['Ana Ruiz, PhD', 'Ana Ruiz'],
    ['Ana Ruiz, PhD, MP', 'Ana Ruiz'],
    ['Moira Teale MP', 'Moira Teale'],
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana RUIZ', 'Ana RUIZ'],
    ['AO', 'AO'],
  ])('of %j leave %j', (name, bare) => {
    expect(withoutPostNominals(name)).toBe(bare);
  });
});

describe('a role is', () => {
  it.each([
    'Director',
    'Executive Director',
    'human rights lawyer',
    'Minister of Justice',
    'President of the League',
    'Prime Minister',
    'Vice-President',
    'Co-founder',
    'co-founder and CEO',
    'Professor of History',
    'Chair of the Standing Committee on Justice',
    'Permanent Representative to the United Nations',
    'novelist',
    'Abogada',
    'independent journalist and author',
  ])('%j', (segment) => {
    expect(isRole(segment)).toBe(true);
  });

  it.each([
    'House of Letters',
    'Blue Delta Network',
    'University of Tirm',
    'Kenya',
    'Ann Roe',
    'Harbour Road 4',
    'Ministry of Justice',
    'Fisherfolk United',
    '',
  ])('not %j', (segment) => {
    expect(isRole(segment)).toBe(false);
  });
});

describe('a person’s name', () => {
  it.each([
    'Ann Roe',
    'José María Ibáñez',
    'Jan van der Berg',
    'Ursula von der Leyen',
    'Kim Jong-Un',
    'Ann B. Roe',
    'A. B. Roe',
    'Martin Roe Jr.',
    "Siobhan O'Neill",
    'Abd al-Rahman',
    'Luz de la Torre',
    'Chen Wei',
    'ANN ROE',
  ])('may be %j', (name) => {
    expect(looksLikePerson(name)).toBe(true);
  });

  it.each([
    'Ann',
    'ann roe',
    'House of Letters',
    'Blue Delta Network',
    'Forum of Coastal Women',
    'Readers & Writers',
    'Tower 12',
    'Trees (Norway)',
    'ann@letters.example',
    'The Tower',
    'Women Against Towers',
    '',
  ])('is not %j', (name) => {
    expect(looksLikePerson(name)).toBe(false);
  });

  it('may have its shape and still hold an organization’s word', () => {
    expect(hasPersonShape('Freedom House')).toBe(true);
    expect(looksLikePerson('Freedom House')).toBe(false);
  });
});

describe('an organization’s word', () => {
  it.each([
    'Freedom House',
    'Blue Delta Network',
    'Casa de Letras',
    'Ligue des Droits',
    'Comité de Lectores',
    'Stiftung Turm',
  ])('stands in %j', (name) => {
    expect(hasOrganizationWord(name)).toBe(true);
  });

  it.each(['Ann Roe', 'Kim Jong-Un', 'Nairobi', ''])('does not stand in %j', (name) => {
    expect(hasOrganizationWord(name)).toBe(false);
  });
});
