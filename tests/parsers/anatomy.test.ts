import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/schema/document.js';
import { parts } from './seen.js';

const PROSE = 'We write about the camp at the river, where families have waited for two years now.';
const MORE = 'Nobody has told them when they may go home, and nobody answers their letters any more.';

const letter = (...blocks: string[]): string => blocks.join('\n\n');

/** The parts of a text, without what its blocks say. */
const order = (text: string): string[] => parts(text).map(([part]) => part);

describe('a letter', () => {
  it('has an opening, a body, a closing and copies', () => {
    const text = letter(
      '12 March 2019',
      'Minister of Justice\nHarbour Road 4\nNairobi',
      'Re: The camp',
      'Dear Minister,',
      PROSE,
      'Please close it before winter.',
      'Yours sincerely,',
      'Naledi Brandt\nDirector',
      'CC: Mr. Olav Moe\nMs. Berit Lunde',
    );
    expect(parts(text)).toEqual([
      ['opening', '12 March 2019'],
      ['opening', 'Minister of Justice Harbour Road 4 Nairobi'],
      ['opening', 'Re: The camp'],
      ['opening', 'Dear Minister,'],
      ['body', PROSE],
      ['body', 'Please close it before winter.'],
      ['closing', 'Yours sincerely,'],
      ['closing', 'Naledi Brandt Director'],
      ['copies', 'CC: Mr. Olav Moe Ms. Berit Lunde'],
    ]);
  });

  it('is divided where its lines stand without blank lines between', () => {
    expect(parts(`Dear Minister,\n${PROSE}\nYours sincerely,\nNaledi Brandt`)).toEqual([
      ['opening', 'Dear Minister,'],
      ['body', PROSE],
      ['closing', 'Yours sincerely, Naledi Brandt'],
    ]);
  });

  it.each<[string, string, Part[]]>([
    ['a title but no salutation', letter('# Open letter', PROSE, MORE), ['opening', 'body', 'body']],
    ['a salutation as a heading', letter('## Dear Sir or Madam', PROSE), ['opening', 'body']],
    ['no opening', letter(PROSE, MORE), ['body', 'body']],
    [
      'a short line over its list',
      letter('The Council,', '1. Urges all:', `(a) ${PROSE}`, MORE),
      ['opening', 'body', 'body', 'body'],
    ],
    [
      'a line over its list at the end of a first paragraph',
      letter('The group tracks towers.\nFew read it.\nWe ask all:', `- ${PROSE}`, MORE),
      ['body', 'body', 'body'],
    ],
    [
      'short demands below a heading',
      letter('Towers of Mali', 'Recommendations', 'To donors:', '- Pay.', MORE),
      ['opening', 'body', 'body', 'body', 'body'],
    ],
    [
      'short demands below a title that says who is asked',
      letter('Recommendations to Mali', '- Pay.', MORE),
      ['opening', 'body', 'body'],
    ],
    [
      'short demands below a lead-in, and a line that divides them',
      letter('We call on Mali to:', 'Towers', '- Shut them.', MORE),
      ['body', 'body', 'body', 'body'],
    ],
    [
      'a table of contents',
      letter('Contents', 'Findings', 'Recommendations', 'Annex', 'Maps', MORE),
      ['opening', 'opening', 'opening', 'opening', 'opening', 'body'],
    ],
    ['a list of labels', letter('To: The Mayor\nFrom: Ann\nRe: Books', PROSE), ['opening', 'body']],
  ])('may have %s', (_, text, expected) => {
    expect(order(text)).toEqual(expected);
  });
});

describe('the salutation', () => {
  it.each([
    'Dear Minister,',
    'Dear Members of the Council:',
    'Dear H.E. Mr. Okello,',
    'Dear Friends',
    'Excellency,',
    'Your Excellencies:',
    'Madam,',
    'Honourable Minister,',
    'To whom it may concern',
    'Mr. President,',
    'Chers amis,',
    'Estimada señora Ministra:',
    'Sehr geehrte Damen und Herren,',
    '**Dear Minister,**',
  ])('%j ends the opening', (line) => {
    expect(order(letter('A short line', line, MORE))).toEqual(['opening', 'opening', 'body']);
  });

  it.each([
    'Madam Adams went to the river to see what had become of the books that she had lent.',
    'Honourable men said that the books would be moved to a safe place and be kept there.',
    'Sirs and ladies were seen at the river in the summer of the year before this one.',
    'Excellent news reached us from the river in the summer of the year before this one.',
  ])('is not %j', (line) => {
    expect(order(letter(PROSE, line, MORE))).toEqual(['body', 'body', 'body']);
  });
});

describe('the closing begins with', () => {
  it.each([
    'Yours sincerely,',
    'Sincerely yours,',
    'Yours faithfully',
    'Respectfully submitted,',
    'With best regards,',
    'With cordial greetings,',
    'With urgency,',
    'In solidarity,',
    'Kind regards,',
    'Thank you.',
    'Please accept, Excellency, the assurances of our highest consideration.',
    'Cordialement,',
    'Atentamente,',
    'Mit freundlichen Grüßen',
    'Signatories',
    '## Signatories:',
    'List of signatory organizations:',
    'Signed by:',
    '**Signed by the following organizations:**',
    'The undersigned,',
    'Les organisations signataires',
    'Firmantes:',
  ])('%j', (line) => {
    expect(order(letter(PROSE, line, 'House of Letters'))).toEqual(['body', 'closing', 'closing']);
  });

  it.each([
    'Sincerely yours we remain in hope that you will open it again before the winter comes.',
    'Thank you for what you have done for the readers of the town in all these years.',
    'The signatories of the treaty met at the river in the summer of the year before this.',
    'With regards to the camp, nobody has told us what will become of it after the winter.',
  ])('not with %j', (line) => {
    expect(order(letter(PROSE, line, MORE))).toEqual(['body', 'body', 'body']);
  });
});

describe('signatures', () => {
  it.each<[string, string, Part[]]>([
    [
      'one a line',
      letter(PROSE, 'Signatories', 'Blue Delta Network\nHouse of Letters'),
      ['body', 'closing', 'closing'],
    ],
    [
      'one a paragraph',
      letter(PROSE, 'Signatories', 'Blue Delta Network', 'House of Letters'),
      ['body', 'closing', 'closing', 'closing'],
    ],
    [
      'as items',
      letter(PROSE, 'Signed:\n1. House of Letters\n2. Blue Delta Network'),
      ['body', 'closing', 'closing', 'closing'],
    ],
    [
      'in a table',
      letter(PROSE, 'Signed by', '| Name | Country |\n|-|-|\n| House of Letters | France |'),
      ['body', 'closing', 'closing', 'closing', 'closing', 'closing'],
    ],
    [
      'after a sentence that announces them',
      letter(PROSE, 'This letter is signed by the following groups:', '- House of Letters', MORE),
      ['body', 'closing', 'closing', 'body'],
    ],
    [
      'followed by running text',
      letter(PROSE, 'Sincerely,', 'House of Letters', MORE),
      ['body', 'closing', 'closing', 'body'],
    ],
    [
      'by one name after the last words of a letter',
      letter('Dear Minister,', PROSE, 'Blue Delta Network'),
      ['opening', 'body', 'closing'],
    ],
    [
      'by several names after the last words of a text',
      letter(PROSE, 'Blue Delta Network', 'House of Letters', 'Fisherfolk United'),
      ['body', 'closing', 'closing', 'closing'],
    ],
    [
      'by names after a text that speaks of the undersigned',
      letter(`The undersigned ask for a road. ${PROSE}`, 'House of Letters', 'Blue Delta Network'),
      ['body', 'closing', 'closing'],
    ],
  ])('%s', (_, text, expected) => {
    expect(order(text)).toEqual(expected);
  });

  it.each<[string, string[], Part[]]>([
    ['another letter', ['Dear Ms. Moe,', PROSE], ['opening', 'body']],
    ['a heading over running text', ['## The receipt', MORE], ['body', 'body']],
    ['a heading over what begins small', ['## The receipt', '- it was heavy,'], ['body', 'body']],
    ['running text', [MORE, 'Hill Road Towers'], ['body', 'body']],
    ['a postscript', ['P.S. Please answer.', 'Hill Road Towers'], ['body', 'body']],
    ['a postscript that runs on', [`PS: ${MORE}`, '- Hill Road Towers'], ['body', 'body']],
    ['a quoted message', ['From: Ola Lund\nSubject: The River'], ['body']],
    [
      'names below a heading of theirs',
      ['## River towns', '- Ona Moe\n- Ola Lund'],
      ['closing', 'closing', 'closing'],
    ],
    ['names below a country', ['## Kenya', '- Ona Moe'], ['closing', 'closing']],
    ['a name with a title', ['Honourable Ona Moe (Kenya)'], ['closing']],
    ['a body that begins as a postscript does', ['P.S.Q. Tower Union', 'PS Towers'], ['closing', 'closing']],
  ])('are told from what stands below them: %s', (_, below, expected) => {
    const text = letter('Dear Sir,', PROSE, 'Yours sincerely,', 'Ann Roe', ...below);
    expect(order(text)).toEqual(['opening', 'body', 'closing', 'closing', ...expected]);
  });

  it('end within a block of lines without blank lines between', () => {
    const lines = [
      'Yours sincerely,',
      'Ann Roe',
      'P.S. Please answer.',
      'From: Ola Lund',
      'Subject: The River',
    ];
    expect(order(letter('Dear Sir,', PROSE, lines.join('\n')))).toEqual([
      'opening',
      'body',
      'closing',
      'body',
      'body',
      'body',
    ]);
  });

  it('are not a last line of a text that is no letter', () => {
    expect(order(letter(PROSE, MORE, 'Blue Delta Network'))).toEqual(['body', 'body', 'body']);
  });
});

describe('copies', () => {
  it.each<[string, string, Part[]]>([
    [
      'below a label of its own',
      letter('Dear Sir,', PROSE, 'Sincerely,', 'Ann Roe', 'CC:', 'The Governor', 'The Bishop'),
      ['opening', 'body', 'closing', 'closing', 'copies', 'copies', 'copies'],
    ],
    [
      'in the lines below a label',
      letter(PROSE, 'Thank you', 'Copies to:\nThe Governor\nThe Bishop'),
      ['body', 'closing', 'copies'],
    ],
    [
      'in the head of a letter',
      letter('CC: The Governor', 'Dear Mayor,', PROSE),
      ['copies', 'opening', 'body'],
    ],
    [
      'an ambassador who is named with the office after those who sign',
      letter(
        'Dear Minister,',
        PROSE,
        'Yours faithfully,',
        'Ingrid Aas',
        'Chairperson',
        'Mr. Olav Moe, Ambassador of Norway to the United Nations in Geneva',
      ),
      ['opening', 'body', 'closing', 'closing', 'closing', 'copies'],
    ],
  ])('%s', (_, text, expected) => {
    expect(order(text)).toEqual(expected);
  });

  it.each(['Copies of the letter were sent to everyone who had asked for one in the summer.', 'cc lines'])(
    'are not %j in running text',
    (line) => {
      expect(order(letter(`${PROSE}\n${line}\n${MORE}`))).not.toContain('copies');
    },
  );
});

describe('furniture', () => {
  it.each([
    'Skip to main content',
    'Share this via Facebook',
    'Your tax deductible gift can help stop violations.',
    'Read more',
    'Print',
    '© 2019 Blue Delta Foundation. All rights reserved',
  ])('is %j, wherever it stands', (line) => {
    expect(order(letter(line, 'Dear Sir,', PROSE, line, MORE, 'Sincerely,', 'Ann Roe', line))).toEqual([
      'furniture',
      'opening',
      'body',
      'furniture',
      'body',
      'closing',
      'closing',
      'furniture',
    ]);
  });

  it.each([
    'We share the grief of the families at the river and of all who wait with them.',
    'The print was found at the river in the summer by a man who had lost his books.',
  ])('is not %j', (line) => {
    expect(order(letter(PROSE, line))).toEqual(['body', 'body']);
  });
});
