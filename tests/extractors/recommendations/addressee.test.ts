import { describe, expect, it } from 'vitest';
import { resolveAddressee } from '../../../src/extractors/recommendations/addressee.js';
import { Persons } from '../../../src/extractors/recommendations/persons.js';

/** Whom words ask in a letter to a person and a body in Chad. */
const resolved = (addressee: string, recipients: readonly string[] = ['Ann Lee', 'Tower Trust']) =>
  resolveAddressee(
    { addressee, passive: false },
    {
      recipients,
      bodies: ['Lampworks'],
      country: 'TCD',
      reviewed: null,
      asked: 'keepers',
      persons: new Persons(),
    },
  );
const BOTH = 'Ann Lee; Tower Trust';
const CHAD = 'Government of Chad';

describe('whom words ask', () => {
  it.each([
    ['you', BOTH],
    ['you and your staff', BOTH],
    ['you and your government', `${BOTH} and ${CHAD}`],
    ['you and the leadership of the Party', `${BOTH} and the leadership of the Party`],
    ['Lee', 'Ann Lee'],
    ['Lampworks', 'Lampworks'],
    ['Senator Ann Lee, the new chair of the board', 'Ann Lee'],
    ['Senator Ann Lee and the board', 'Senator Ann Lee and the board'],
    ['Senator Ann Lee, the keeper, and the board', 'Senator Ann Lee, the keeper, and the board'],
    ['friends of Ann Lee', BOTH],
    ['Such measures by the authorities', CHAD],
    ['Concrete steps by the police', 'police'],
    ['Efforts to protect members', BOTH],
    ["Lampworks' long trade work", 'Lampworks'],
    ["Tower Trust's policy", 'Tower Trust'],
    ['Humanitarian responders', 'Humanitarian responders'],
    ['lawmakers', 'lawmakers'],
    ['computers', BOTH],
    ['Reform Party', 'Reform Party'],
    ['Council of Action', 'Council of Action'],
    ['people in action', 'people in action'],
  ])('%j', (words, whom) => {
    expect(resolved(words)).toBe(whom);
  });

  it('is the government where a measure names nobody and nobody is written to', () => {
    expect(resolved('Such measures to protect members', [])).toBe(CHAD);
  });
});
