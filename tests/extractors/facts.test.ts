import { describe, expect, it } from 'vitest';
import { entryOf } from './marked.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const MORE = 'The people of the street have written down what they saw, and they keep it in the library.';
const text = (...blocks: string[]): string => blocks.join('\n\n');
const factsOf = (source: string, path = 'a.md') => entryOf(source, path);

describe('the kind', () => {
  it.each<[string, string, string]>([
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

describe('the language', () => {
  it.each([
    ['en', text('Dear Madam,', PROSE, MORE)],
    [
      'fr',
      text(
        'Madame,',
        'La tour a brûlé cette nuit, et personne n’est venu demander qui était à l’intérieur ni pourquoi.',
      ),
    ],
    [
      'es',
      text(
        'Estimada señora:',
        'La torre ardió anoche, y nadie ha venido a preguntar quién estaba dentro ni por qué ardió.',
      ),
    ],
    [
      'de',
      text(
        'Sehr geehrte Frau Ek,',
        'Der Turm ist in der Nacht verbrannt, und niemand ist gekommen, um zu fragen, wer darin war.',
      ),
    ],
    [
      'pt',
      text(
        'Prezada senhora,',
        'A torre ardeu ontem à noite e ninguém veio perguntar quem estava lá dentro nem por que razão não fugiu.',
      ),
    ],
    [
      'ko',
      text(
        '탑이 어젯밤에 불탔지만 아무도 그 안에 누가 있었는지 묻지 않았습니다.',
        '거리의 사람들은 본 것을 적어 두었습니다.',
      ),
    ],
    [
      'ru',
      text('Башня сгорела прошлой ночью, и никто не пришёл спросить, кто в ней был и почему она сгорела.'),
    ],
  ])('is %s', (language, source) => {
    expect(factsOf(source).language).toBe(language);
  });

  it('is the front matter’s, or unknown, where there is too little text', () => {
    expect(factsOf('Tower').language).toBeNull();
    expect(factsOf('12 + 12').language).toBeNull();
  });
});

describe('the countries it is about', () => {
  it.each<[string, string, string[]]>([
    ['one named', text(`${PROSE} It stands in Kenya.`, MORE), ['KEN']],
    [
      'the people and the capital too',
      text('A Kenyan tower burned.', `Nairobi is silent. ${PROSE}`),
      ['KEN'],
    ],
    [
      'most mentioned first',
      text('Kenya and Uganda met. Uganda spoke, and Kenya listened. Uganda left.', PROSE),
      ['UGA', 'KEN'],
    ],
    [
      'not one in passing',
      text('Kenya, Kenya, Kenya, Kenya: who has not heard of it? Peru has not.', PROSE),
      ['KEN'],
    ],
    ['none', text(PROSE, MORE), []],
  ])('are %s', (_, source, about) => {
    expect(factsOf(source).about).toEqual(about);
  });

  it('are not those of the signatories', () => {
    const source = text(
      'Dear Mr. Okello,',
      PROSE,
      'Signed by:',
      'House of Letters, France\nBlue Delta Network, Kenya',
    );
    expect(factsOf(source).about).toEqual([]);
  });
});

describe('the sender', () => {
  it.each<[string, string, string[]]>([
    [
      'who says it',
      text(PROSE, 'Blue Delta Network said today that nobody had come.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who calls on others',
      text(PROSE, 'Blue Delta Network calls on the mayor to speak.', MORE),
      ['Blue Delta Network'],
    ],
    [
      'who has documented it',
      text(PROSE, 'Blue Delta Network has documented nine fires.', MORE),
      ['Blue Delta Network'],
    ],
    ['nobody who only acts', text(PROSE, 'The mayor calls on everyone to sleep.', MORE), []],
    ['nobody', text(PROSE, MORE), []],
  ])('is %s', (_, source, sender) => {
    expect(factsOf(source).sender).toEqual(sender);
  });
});
