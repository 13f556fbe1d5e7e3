import { describe, expect, it } from 'vitest';
import { entryOf } from './marked.js';

const PROSE = 'The tower burned last night, and nobody has come to see who was in it or why it burned.';
const MORE = 'The people of the street have written down what they saw, and they keep it in the library.';
const text = (...blocks: string[]): string => blocks.join('\n\n');
const factsOf = (source: string, path = 'a.md') => entryOf(source, path);

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
