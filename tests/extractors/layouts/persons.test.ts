import { describe, expect, it } from 'vitest';
import { allLayouts, letterIn } from './letters.js';

/** Name, office, body. */
const PERSONS = [
  ['Ana Ruiz', 'Director', 'Blue Oars'],
  ['Mary Hale', 'Professor of Law', 'University of Tirm'],
  ['Xu Wen', 'Chair', 'Fishers for Liberty'],
  ['Jean-Paul Moe', 'Journalist', 'Tide Voices'],
  ['Peter Lund', 'Researcher', 'Centre for Quays'],
] as const;

type Person = (typeof PERSONS)[number];

/** Each a form on one line, or on several. */
const FORMS: Readonly<Record<string, (person: Person) => string[]>> = {
  'Name, Office, Body': ([name, office, body]) => [`${name}, ${office}, ${body}`],
  'Name, Body': ([name, , body]) => [`${name}, ${body}`],
  'Name - Body': ([name, , body]) => [`${name} - ${body}`],
  'Name (Body)': ([name, , body]) => [`${name} (${body})`],
  'Name (Office, Body)': ([name, office, body]) => [`${name} (${office}, ${body})`],
  'Name | Office | Body': ([name, office, body]) => [`${name} | ${office} | ${body}`],
  'Name; Office; Body': ([name, office, body]) => [`${name}; ${office}; ${body}`],
  'Name: Office, Body': ([name, office, body]) => [`${name}: ${office}, ${body}`],
  'Body: Name': ([name, , body]) => [`${body}: ${name}`],
  'Body - Name, Office': ([name, office, body]) => [`${body} - ${name}, ${office}`],
  'Name over Body': ([name, , body]) => [name, body],
  'Name over Office, Body': ([name, office, body]) => [name, `${office}, ${body}`],
  'Name over Office over Body': ([name, office, body]) => [name, office, body],
};

const HEADINGS = ['Signed,', 'Signatories:', 'Sincerely,', 'The following experts have signed this letter:'];
const bodies = PERSONS.map(([name, , body]) => [name, body]);

describe('persons who sign', () => {
  describe.each(Object.keys(FORMS))('as %j', (form) => {
    it.each(allLayouts)('in %s', (layout) => {
      for (const heading of HEADINGS) {
        const lines = PERSONS.flatMap((person) => FORMS[form]?.(person) ?? []);
        const { signatories } = letterIn(layout, [['Dear Minister,']], [[heading], lines]);
        expect(
          signatories.map(({ name, organization }) => [name, organization]),
          heading,
        ).toEqual(bodies);
        expect(signatories.map(({ kind }) => kind)).toEqual(PERSONS.map(() => 'person'));
      }
    });
  });

  it('names alone that are no persons are none', () => {
    const lines = ['Blue Oars', 'Tide Voices', 'Harbour Watch', 'Quay Rights', 'Open Sea', 'Mud Larks'];
    for (const layout of allLayouts) {
      const { signatories } = letterIn(layout, [['Dear Minister,']], [['Signed by:'], lines]);
      expect(signatories.filter(({ kind }) => kind === 'person')).toEqual([]);
    }
  });
});
