import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const NAMES = Array.from(
  { length: 52 },
  (_, i) =>
    `Tower Keepers Association of District ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(i % 26)}${i < 26 ? '' : ' North'}`,
);

const letter = (claim: string, count: number, ...more: string[]): string =>
  ['Dear Ombudsman,', `${PROSE} ${claim}`, 'Signed by:', [...NAMES.slice(0, count), ...more].join('\n')].join(
    '\n\n',
  );
const release = (claim: string): string => [`(Quito) – ${PROSE}`, claim, PROSE].join('\n\n');

/** The warnings of each document. */
const warnings = (...texts: string[]): string[][] =>
  extract(texts.map((text, i) => ({ path: `${i}.txt`, bytes: Buffer.from(text) }))).dataset.documents.map(
    (document) => document.warnings,
  );

describe('a number of signatories that a letter asserts', () => {
  it.each<[string, string, number]>([
    ['is right', 'This letter was signed by 52 organizations.', 52],
    ['leaves room below', 'This letter was signed by more than 50 organizations.', 52],
    ['leaves room above', 'This letter was signed by nearly 55 organizations.', 52],
    ['is not there', 'This letter is long.', 52],
  ])('gives no warning where it %s', (_, claim, count) => {
    expect(warnings(letter(claim, count))).toEqual([[]]);
  });

  it.each<[string, string, number, string]>([
    [
      'too few',
      'This letter was signed by 52 organizations.',
      51,
      'line 3: the text says "signed by 52 organizations", found 51',
    ],
    [
      'too many',
      'This letter was signed by 50 organizations.',
      52,
      'line 3: the text says "signed by 50 organizations", found 52',
    ],
    [
      'far fewer',
      'This letter was signed by more than 50 organizations.',
      12,
      'line 3: the text says "signed by more than 50 organizations", found 12',
    ],
  ])('gives a warning where %s sign', (_, claim, count, warning) => {
    expect(warnings(letter(claim, count))).toEqual([[warning]]);
  });

  it('does not count who signs twice', () => {
    expect(warnings(letter('This letter was signed by 52 organizations.', 52, NAMES[0] ?? ''))).toEqual([[]]);
  });
});

describe('a number that a release reports', () => {
  const CLAIM = 'The letter was signed by 52 organizations.';

  it('is compared with the letter of the same run', () => {
    expect(warnings(letter('', 52), release(CLAIM))).toEqual([[], []]);
    expect(warnings(release(CLAIM), letter('', 52))).toEqual([[], []]);
  });

  it('gives a warning where no letter of the run has as many', () => {
    const none = ['line 3: the text says "signed by 52 organizations", found none here'];
    expect(warnings(release(CLAIM))).toEqual([none]);
    expect(warnings(letter('', 51), release(CLAIM))).toEqual([[], none]);
  });
});
