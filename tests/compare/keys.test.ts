import { describe, expect, it } from 'vitest';
import { keyProblems } from '../../src/compare/keys.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { tableNames } from '../../src/schema/names.js';
import { date, sample } from '../writers/sample.js';

/** The sample, without what it names and does not have, and with a change. */
function changed(change: (letter: Dataset['documents'][number], dataset: Dataset) => void): Dataset {
  const dataset = sample();
  const [letter] = dataset.documents;
  if (!letter) throw new Error('the sample has no letter');
  for (const row of letter.recommendations) row.references = ['ICCPR'];
  change(letter, dataset);
  return dataset;
}

describe('keyProblems', () => {
  it('finds none in a dataset that holds together', () => {
    expect(
      keyProblems(
        changed(() => {}),
        tableNames,
      ),
    ).toEqual([]);
  });

  it.each<[string, Parameters<typeof changed>[0], string[]]>([
    [
      'rows out of reading order',
      (letter) => {
        letter.dates = [date({ start: 9, end: 12 }), date({ id: 'letter/dates/2' })];
      },
      ['letter/dates/2: stands before the row above it, at 0'],
    ],
    [
      'an id of another document',
      (letter) => {
        letter.dates = [date({ id: 'other/dates/1' })];
      },
      ['other/dates/1: the id is not letter/dates/1'],
    ],
    [
      'an organization twice',
      (_, { organizations }) => organizations.push(...structuredClone(organizations)),
      ['organizations rights-now: the id is not unique'],
    ],
    [
      'an organization that lists what it has not signed',
      (_, { organizations }) => organizations[0]?.documents.push('empty'),
      ['organizations rights-now documents: it has not signed empty'],
    ],
    [
      'a signature that its organization does not list',
      (_, { organizations }) => organizations[0]?.documents.splice(0),
      ['letter/signatories/1 organization_id: rights-now does not list the document letter'],
    ],
    [
      'no problem in a person whose organization has not signed itself',
      (letter, { organizations }) => {
        for (const row of letter.signatories) row.kind = 'person';
        organizations[0]?.documents.splice(0);
      },
      [],
    ],
  ])('finds %s', (_, change, expected) => {
    expect(keyProblems(changed(change), tableNames)).toEqual(expected);
  });

  it('does not follow a key into a table that was not written', () => {
    const dataset = changed((letter, whole) => {
      whole.organizations = [];
      letter.references = [];
    });
    expect(keyProblems(dataset, ['documents', 'signatories', 'recommendations'])).toEqual([]);
    expect(keyProblems(dataset, tableNames)).toHaveLength(2);
  });
});
