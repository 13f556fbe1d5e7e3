import { describe, expect, it } from 'vitest';
import { entryOf } from '../marked.js';
import { type Layout, letterIn } from './letters.js';

const NAMES = [
  'Blue Oars',
  'Casa del Mar',
  'Fishers for Liberty',
  'Harbour Watch',
  'LODO',
  'Mothers of the Quay',
  'Tide Rights',
  'Zeenet',
];

/** Each a line that stands over signatures. */
const HEADINGS = [
  'Signatories at launch',
  'Signatories so far',
  'Signatories to date:',
  'Signatories of this open letter',
  'Signatories from around the world',
  'Signatories (in order of signing)',
  'Signatories: (as of 12 June 2014)',
  'Signatories as at 12 June 2014',
  'Signatories [8]',
  'Signatories – organisations',
  'Signatories added after publication',
  'Founding signatories',
  'Institutional signatories',
  'Joint statement signatories:',
  'The 8 signatories:',
  '8 signatory organisations:',
  'Original signers',
  'List of supporters',
  'List of endorsing organizations',
  'Names of organisations',
  'National Campaign Endorsers',
  'STOP THE CLOSURE OF THE QUAYS CAMPAIGN ENDORSERS',
  'Endorsers of the statement',
  'Organizational Endorsements',
  'Sponsoring organizations',
  'Organizations in support',
  'Organisations which have signed so far',
  'The letter is signed by',
  'This open letter is supported by',
  'Presented by:',
  'Joined by:',
  'Adopted by:',
  'Joint letter from:',
  'In support:',
  'Coalition members:',
  'Members of the network:',
  'Appendix: Signatories',
  'Annex 1: List of signatories',
  'Signing on',
];

const LAYOUTS: readonly Layout[] = ['lines.txt', 'paragraphs.txt', 'breaks.html'];

const namesBelow = (text: string): string[] => entryOf(text, 'letter.md').signatories.map(({ name }) => name);

const LETTER = `Dear Minister,

We write about the draft law on harbours, which would close the quays to everybody who has no licence.

We urge the ministry to withdraw the draft.`;

const items = (names: readonly string[]): string => names.map((name) => `* ${name}`).join('\n');

describe.each(HEADINGS)('below %j', (heading) => {
  it.each(LAYOUTS)('in %s', (layout) => {
    const { signatories } = letterIn(layout, [['Dear Minister,']], [[heading], NAMES]);
    expect(signatories.map(({ name }) => name)).toEqual(NAMES);
  });

  it('as items, with a contact below them', () => {
    const text = `${LETTER}\n\n## ${heading}\n\n${items(NAMES)}\n\n## Press contact\n\nAna Ek, +47 22 55 00 00\n`;
    expect(namesBelow(text)).toEqual(NAMES);
  });
});

/** Sections below signatures. */
const SECTIONS = [
  '## About Harbour Watch\n\nHarbour Watch is a body of those who live from the sea. It has members in many towns.',
  '## Media enquiries\n\nAna Ek, Harbour Watch',
  '## Notes\n\nThe draft was published on 3 May 2014.\n\n## Further information\n\nAna Ek\n\nIvo Moe\n\nMia Lund',
];

it.each(SECTIONS)('names below a heading that tells little, above %j', (section) => {
  expect(namesBelow(`${LETTER}\n\n## Organisations\n\n${items(NAMES)}\n\n${section}\n`)).toEqual(NAMES);
});

it('an item as long as a sentence ends no list', () => {
  const names = [
    ...NAMES.slice(0, 4),
    'The school of Tirm, those who teach there and the women who keep the books of the old harbour in their houses',
    ...NAMES.slice(4),
  ];
  expect(namesBelow(`${LETTER}\n\n**Signed**\n\n${items(names)}\n`)).toEqual(names);
});

/** Lines that head no signatures, and lists of what is none. */
const OTHERS = [
  '## Background\n\n* Harbour Act\n* Draft of the Ministry\n* Opinion of the Council\n* Tide Report',
  '## Documents\n\n* Harbour Act\n* Draft of the Ministry\n* Opinion of the Council\n* Tide Report',
  '## Harassment of critics and sponsors\n\n* Harbour Radio\n* Tide Weekly\n* Quay Post\n\nThey were all closed in May by men without a name, and nobody has said why they were or when they will open again.',
  '## Attacks on signatories\n\n* Harbour Radio\n* Tide Weekly\n* Quay Post\n\nThey were all closed in May by men without a name, and nobody has said why they were or when they will open again.',
  '## Supporters of the mayor\n\n* Harbour Radio\n* Tide Weekly\n* Quay Post\n\nThey were all opened in May by men without a name, and nobody has said why they were or when they will close again.',
  'We thank all signatories',
  'The signatories are asked to keep the quays open for everybody who comes.',
];

it.each(OTHERS)('nobody signs in %j', (text) => {
  expect(namesBelow(`${LETTER}\n\n${text}\n\n## Contact\n\nAna Ek, +47 22 55 00 00\n`)).toEqual([]);
});
