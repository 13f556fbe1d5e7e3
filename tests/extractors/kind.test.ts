import { describe, expect, it } from 'vitest';
import { entryOf } from './marked.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const MORE = 'The people of the street have written down what they saw, and they keep it in the library.';
const text = (...blocks: string[]): string => blocks.join('\n\n');
const factsOf = (source: string, path = 'a.md') => entryOf(source, path);

describe('the kind', () => {
  it.each<[string, string, string]>([
    [
      'open_letter',
      'a letter to nobody by name',
      text(
        '# Solidarity letter for the keepers',
        PROSE,
        '## The night',
        `We saw it. ${PROSE}`,
        '## The day',
        MORE,
      ),
    ],
    [
      'resolution',
      'what a chamber resolves',
      text(
        'S. RES. 99',
        'RESOLUTION',
        'Observing the anniversary of the fire in the tower.',
        `Whereas ${PROSE}`,
        'Resolved, That the Senate—',
        '(1) condemns the fire in the tower by night; and',
        '(2) calls upon the towns of the harbour to mend it.',
      ),
    ],
    ['letter', 'one person to another', text('Dear Mr. Okello,', PROSE, 'Sincerely,', 'Ann Roe')],
    [
      'letter',
      'a person for an organization',
      text('Dear Mr. Okello,', PROSE, 'Sincerely,', 'Ann Roe\nDirector\nHouse of Letters'),
    ],
    [
      'open_letter',
      'several who sign',
      text(
        'Dear Mr. Okello,',
        PROSE,
        'Signed by:',
        'House of Letters\nBlue Delta Network\nForum of Coastal Women',
      ),
    ],
    [
      'open_letter',
      'one that calls itself open',
      text('# Open letter to the mayor', 'Dear Mr. Okello,', PROSE, 'Sincerely,', 'Ann Roe'),
    ],
    [
      'open_letter',
      'a statement that many sign',
      text(
        '# Statement on towers',
        PROSE,
        MORE,
        'Signed by:',
        '- House of Letters\n- Blue Delta Network\n- Forum of Coastal Women\n- Kvinner for Vann',
      ),
    ],
    [
      'open_letter',
      'a joint statement that three sign',
      text('# Joint Statement on Work', PROSE, MORE, 'Signed by:', 'Example Watch\nPeople First\nRights Now'),
    ],
    [
      'open_letter',
      'a text that three sign below a line that says so',
      text('# Towers', PROSE, MORE, 'Signed by:', 'Example Watch\nPeople First\nRights Now'),
    ],
    ['open_letter', 'a title that says several appeal', text('# An open appeal on towers', PROSE, MORE)],
    [
      'open_letter',
      'the undersigned write',
      text(
        'Dear Mr. Okello,',
        `We, the 81 undersigned organizations, write of it. ${PROSE}`,
        MORE,
        'Sincerely,',
        'Ann Roe',
      ),
    ],
    [
      'open_letter',
      'the undersigned groups call without a salutation',
      text('# Towers', `The undersigned groups call for it. ${PROSE}`, MORE),
    ],
    [
      'letter',
      'one who writes to an address without a salutation',
      text(
        'Ms. Berit Lunde\nMinister of Energy\n12 Palace Road\nOslo, Norway',
        '3 May 2016',
        PROSE,
        MORE,
        'Sincerely,',
        'Ann Roe\nDirector',
      ),
    ],
    [
      'letter',
      'a memo',
      text('To: Berit Lunde, Minister of Energy\nFrom: Ann Roe\nDate: 3 May 2016\nRe: Towers', PROSE, MORE),
    ],
    ['press_release', 'a label above it', text('Press Release', 'Tower burns', PROSE, MORE)],
    [
      'press_release',
      'a label of several',
      text('JOINT MEDIA RELEASE\nBLUE DELTA NETWORK\nALDER TOWER TRUST', PROSE, MORE),
    ],
    [
      'press_release',
      'words that a line introduces',
      text(
        '# Tower burns',
        PROSE,
        'Ann Roe, former keeper of the harbour, said:',
        '"It burned all night."',
        MORE,
      ),
    ],
    [
      'other',
      'words that nobody introduces by an office',
      text('# Tower burns', PROSE, 'This is what the keeper said:', 'It burned all night.', MORE),
    ],
    [
      'open_letter',
      'a joint statement to one',
      text('# A Joint Statement for the tower', 'Dear Mr. Okello,', PROSE, MORE, 'Sincerely,', 'Ann Roe'),
    ],
    [
      'other',
      'a statement with headings',
      text('# Statement on the fire', PROSE, '## 1. The night', MORE, '## 2. The morning', PROSE),
    ],
    ['press_release', 'a label with the date', text('FOR IMMEDIATE RELEASE: May 3, 2016', PROSE, MORE)],
    ['press_release', 'a heading as a label', text('# Press release', PROSE, MORE)],
    [
      'press_release',
      'a contact for the media',
      text('# Tower burns', PROSE, MORE, 'Media contact: Ann Roe'),
    ],
    [
      'press_release',
      'what it calls itself',
      text('# Tower burns', `${PROSE} See the list in this press release.`, MORE),
    ],
    [
      'press_release',
      'a dateline with abbreviations',
      text('# Tower burns', `Washington, D.C.—The Harbour Club saw it. ${PROSE}`, MORE),
    ],
    [
      'press_release',
      'a dated dateline above a quoted statement',
      text('Tower burns', 'New York, May 3, 2016 – The following is a statement by Ann Roe:', PROSE, MORE),
    ],
    [
      'other',
      'a text that tells of a press release',
      text('# Towers', `In a press release of May 2019 the keeper denied it. ${PROSE}`, MORE),
    ],
    [
      'other',
      'a paragraph that begins with another’s press release',
      text('# Towers', `Press releases of the keeper deny it. ${PROSE}`, MORE),
    ],
    [
      'other',
      'a title on another’s joint statement',
      text('# What the joint statement left out', PROSE, MORE),
    ],
    ['other', 'one who signs as undersigned', text('# Towers', `I, the undersigned, saw it. ${PROSE}`, MORE)],
    ['letter', 'one to a president', text('Mr. President,', PROSE, MORE, 'Sincerely,', 'Ann Roe')],
    [
      'other',
      'what was said to a president of a session',
      text('Statement at the eighth session of the Council', 'Mr. President,', PROSE, MORE),
    ],
    [
      'report',
      'a submission of the undersigned',
      text('# Submission on towers', `The undersigned organizations submit this. ${PROSE}`, MORE),
    ],
    [
      'press_release',
      'a line above the text that says whose release it is',
      text('HARBOUR WATCH PRESS RELEASE', '3 May 2016', 'Tower burns', PROSE, MORE),
    ],
    [
      'press_release',
      'a release that two issue',
      text('Ann Roe', 'Joint media release with the Keeper of the Harbour', PROSE, MORE),
    ],
    [
      'press_release',
      'whom the media ask',
      text('# Tower burns', PROSE, MORE, 'Media Enquiries', 'Ann Roe, +1 555'),
    ],
    [
      'other',
      'a title on a release of somebody else',
      text('# The truth about the Harbour press release', PROSE, MORE),
    ],
    [
      'other',
      'media that inquire',
      text('# Towers', PROSE, `Media inquiries into the fire went on. ${MORE}`),
    ],
    ['press_release', 'a dateline', text('# Tower burns', `(Quito) – ${PROSE}`, MORE)],
    [
      'press_release',
      'a dateline with a date',
      text('# Tower burns', `(Quito, 3 May 2016) – ${PROSE}`, MORE),
    ],
    [
      'press_release',
      'what somebody said today',
      text('# Tower burns', `${PROSE} House of Letters said today.`, MORE),
    ],
    ['report', 'chapters', text('# Towers that burn', PROSE, '## The night', MORE, '## The morning', PROSE)],
    ['report', 'a title that says so', text('# Annual report on towers', PROSE, MORE)],
    [
      'resolution',
      'operative paragraphs',
      text(
        'The General Assembly,',
        'Recalling its charter,',
        '1. Condemns the fire;',
        '2. Urges all States to build towers;',
        '3. Decides to meet again.',
      ),
    ],
    [
      'resolution',
      'the first paragraphs of one',
      text(
        'The Harbour Council,',
        'Underscoring its alarm,',
        'Strongly deploring the fire,',
        PROSE,
        MORE,
        PROSE,
        MORE,
      ),
    ],
    [
      'resolution',
      'one in lines',
      'The Harbour Assembly,\nReiterating its faith,\nDesirous of towers,\nwhich are tall,',
    ],
    [
      'resolution',
      'having regard to',
      text(
        'The Delta Parliament,',
        '- having regard to its charter,',
        '- having regard to the fire,',
        'A. whereas it burned,',
      ),
    ],
    [
      'other',
      'a text that quotes one further below',
      text(
        PROSE,
        MORE,
        PROSE,
        MORE,
        PROSE,
        'The Harbour Council,',
        'Recalling the fire,',
        'Noting the smoke,',
        PROSE,
        MORE,
      ),
    ],
    [
      'other',
      'a line that names a council',
      text('The Harbour Council,', PROSE, 'Noting the smoke, they left.', MORE, PROSE),
    ],
    [
      'other',
      'none of these',
      text(
        'How to build a tower',
        'Take stones. Lay one upon another, and do not stop until you are done with all.',
      ),
    ],
  ])('%s: %s', (kind, _, source) => {
    expect(factsOf(source).kind).toBe(kind);
  });
});
