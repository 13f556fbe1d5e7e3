import { expect, it } from 'vitest';
import { Persons } from '../../../src/extractors/recommendations/persons.js';

it('remembers the persons that a text has named', () => {
  const persons = new Persons();
  expect(persons.last()).toBeNull();
  persons.read('Ann Roe met Kim Ek in the Blue Delta Network.');
  expect(persons.last()).toBe('Kim Ek');
  expect(persons.named('Roe')).toBe('Ann Roe');
  expect(persons.named('Delta')).toBeNull();
  persons.read('They saw nobody.');
  persons.read('Then Kim Roe came.');
  expect(persons.last()).toBe('Then Kim Roe');
  expect(persons.named('Roe')).toBe('Then Kim Roe');
  expect(persons.named('Ann')).toBe('Ann Roe');
});

it.each<[text: string, last: string | null]>([
  ['Then Ólafur Ek came.', 'Then Ólafur Ek'],
  ['The 🕊 flew over Ann Roe.', 'Ann Roe'],
  ['She saw Ann, Kim and a Tower.', null],
  ['She saw Ann Roe in West Africa.', 'Ann Roe'],
  ['Ann Roe saw the South Sudanese leave.', 'Ann Roe'],
  ['Ann Roe met Jordan Ek.', 'Jordan Ek'],
  ['If Roe agrees, nobody knows Why Roe came to Ann Ek.', 'Ann Ek'],
  ['When Ann Roe came, they left.', 'Ann Roe'],
  ['ANN Roe Ek and A. B. Roe', 'Roe Ek'],
])('of %j the last one is %j', (text, last) => {
  const persons = new Persons();
  persons.read(text);
  expect(persons.last()).toBe(last);
});
