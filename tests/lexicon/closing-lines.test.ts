import { describe, expect, it } from 'vitest';
import { isSignatureHeading, isSignatureSubheading, isValediction } from '../../src/lexicon/closing-lines.js';

describe('the lines of a closing that are no signatures', () => {
  it.each([
    'Yours sincerely,',
    'With best regards',
    'Sincerely! ',
    'Respectfully submitted:',
    'Cordialement,',
    'Best,',
    'Thanks again,',
    'All best wishes,',
    'Warmly,',
    'Yours etc.',
    'Yours in peace and justice,',
    'Awaiting your response,',
    'Thanking you,',
  ])('%j closes a letter', (line) => expect(isValediction(line)).toBe(true));

  it.each(['Kenya', 'Sincerely Yours House', 'We remain in the tower.', `with ${'hope '.repeat(80)}peace`])(
    '%j closes none',
    (line) => expect(isValediction(line)).toBe(false),
  );

  it.each([
    'Signatories:',
    'Signed by',
    'The undersigned organizations,',
    'Unterzeichnet von:',
    'Signatures',
    'ORGANIZATIONAL SIGNATORIES (12)',
    'Signatories (as of 3 May 2019):',
    'On behalf of:',
    'The following groups have endorsed this statement:',
    'The initial signatories',
    'The signatories to this letter:',
    'Supporting parties',
  ])('%j heads signatures', (line) => expect(isSignatureHeading(line)).toBe(true));

  it.each([
    'Signatures of the Past',
    'On behalf of the Tide',
    'The following groups were closed',
    'The undersigned urge you',
    `The undersigned ${'a'.repeat(120)}`,
    'The initial signatories met in Tirm',
    'Sign the Open Letter!',
  ])('%j heads none', (line) => expect(isSignatureHeading(line)).toBe(false));

  it.each([
    'Organizations',
    'National NGOs (12)',
    'Individuals:',
    'Name, Country',
    'Name of organization / Country',
  ])('%j divides them', (line) => expect(isSignatureSubheading(line)).toBe(true));

  it.each(['Organizations for Peace', 'Ann Roe'])('%j does not', (line) =>
    expect(isSignatureSubheading(line)).toBe(false),
  );
});
