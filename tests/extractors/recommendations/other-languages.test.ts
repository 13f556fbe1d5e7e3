import { describe, expect, it } from 'vitest';
import { cells, found } from '../marked.js';

const PROSE =
  'La torre ardió anoche, y nadie ha venido a ver quién estaba en ella, aunque muchos lo habían pedido.';

const asked = (...body: string[]) =>
  found([PROSE, ...body, PROSE].join('\n\n'), 'recommendations', 'a.md').map((row) =>
    cells(row, ['addressee', 'rule']),
  );

describe('a sentence asks in another language', () => {
  it.each<[sentence: string, addressee: string | null, rule: string]>([
    ['«Exhortamos a los gobiernos a abrir la torre».', 'gobiernos', 'ask-verb'],
    ['«Por eso pedimos al alcalde de Río que abra la torre».', 'alcalde de Río', 'ask-verb'],
    ['«Exigimos la apertura inmediata de la torre».', null, 'ask-verb'],
    ['«El gobierno debe abrir la torre».', 'gobierno', 'modal'],
    ['«Es de vital importancia que se abra la torre».', null, 'necessity'],
    ['«Nous demandons aux autorités de rouvrir la tour».', 'autorités', 'ask-verb'],
    ['«Nous demandons instamment aux autorités de rouvrir la tour».', 'autorités', 'ask-verb'],
    ["«Nous appelons l'Union à rouvrir la tour».", 'Union', 'ask-verb'],
    ['«Le gouvernement doit rouvrir la tour».', 'gouvernement', 'modal'],
    ['«Il est urgent que la tour soit rouverte».', null, 'necessity'],
    ['«Apelamos ao governo para que abra a torre».', 'governo', 'ask-verb'],
    ['«As autoridades devem abrir a torre».', 'autoridades', 'modal'],
    ['«El Comité insta al Estado parte a abrir la torre».', 'Estado parte', 'ask-verb'],
    ['«El Comité recomienda al Estado parte que abra la torre».', 'Estado parte', 'ask-verb'],
    [
      '«Además, el Comité contra el Fuego recomienda que el Estado parte abra la torre».',
      'Estado parte',
      'ask-verb',
    ],
    ['«El Comité lamenta el fuego y exhorta al Estado parte a abrir la torre».', 'Estado parte', 'ask-verb'],
    ['«Se recomienda que se abra la torre».', null, 'ask-verb'],
    ['«No obstante las obras que ya terminaron, se recomienda abrir la torre».', null, 'ask-verb'],
    ['«Debe abrirse la torre antes del invierno».', null, 'modal'],
    ["«Le Comité recommande à l'État partie de rouvrir la tour».", 'État partie', 'ask-verb'],
    ['«O Comitê insta o Estado Parte a abrir a torre».', 'Estado Parte', 'ask-verb'],
    ['«Zato pozivamo vlado, naj odpre stolp».', 'vlado', 'ask-verb'],
  ])('%j', (sentence, addressee, rule) => {
    expect(asked(sentence)).toEqual([[addressee, rule]]);
  });

  it.each([
    'El ministro dijo que el gobierno debe abrir la torre.',
    'La torre debe su nombre a un faro.',
    'Son temas que los gobiernos conocen y que deben figurar en la carta.',
    'No pedimos dinero.',
    'El Comité que recomienda abrir torres se reunió en mayo.',
    'El Comité observa que la ley insta a los jueces a abrir torres.',
    'El Comité no recomienda al Estado parte que abra la torre.',
    'Según el alcalde, se recomienda abrir la torre.',
    'En el informe se recomienda que se abra la torre.',
    'El Comité pide información.',
    'Debe señalarse que la torre ardió.',
    'La torre debe cerrarse a las nueve.',
    "Le gardien recommande à l'État partie de rouvrir la tour.",
    'Selon la presse, le gouvernement doit partir.',
    'Le gardien doit dormir.',
    'A torre deve ser antiga.',
    'Nobody owes the Debe family, and the Debbie Tower stands.',
  ])('but not %j', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });
});

describe('a lead-in in another language', () => {
  it('asks in all its items', () => {
    const items = ['- «Identificar las causas».', '- «Reconocer los daños».'].join('\n');
    expect(
      asked('Exhortamos a los países vecinos a abrir una torre que debe, entre otras cosas:', items),
    ).toEqual([
      ['países vecinos', 'item-of-list'],
      ['países vecinos', 'item-of-list'],
    ]);
    expect(asked('Las autoridades tienen que:', items)).toHaveLength(2);
  });

  it('that tells asks in none', () => {
    expect(asked('La torre tiene:', '- Un faro.\n- Una puerta.')).toEqual([]);
  });
});
