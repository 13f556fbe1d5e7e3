import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../src/extractors/recommendations/action.js';

describe('the first operative verb', () => {
  it.each([
    ['release her', 'release'],
    ['Release her', 'release'],
    ['To release her', 'release'],
    ['immediately release her', 'release'],
    ['not close the library', 'close'],
    ['never again close the library', 'close'],
    ['be released at once', 'release'],
    ['be swiftly released', 'release'],
    ['Engaging with the families', 'engage'],
    ['Ratifying the treaty', 'ratify'],
    ['Criminalize torture', 'criminalize'],
    ['Criminalise torture', 'criminalise'],
    ['put in place a plan', 'put'],
    ['further protect keepers', 'protect'],
    ['further the cause of peace', 'further'],
    ['no longer detain keepers', 'detain'],
    ['legally contest and refuse the order', 'contest'],
    ['without delay free the keepers', 'free'],
    ['In consultation with keepers, rebuild the tower', 'rebuild'],
    ['be much more open', 'be'],
    ['be judges', 'be'],
    ['be transparent', 'be'],
    ['be put in place', 'put'],
    ['Affirm the role of keepers', 'affirm'],
    ['Disavow the old rules', 'disavow'],
    ['take all necessary measures', 'take'],
    ['the Convention against Torture', null],
    ['Safe water for all', null],
    ['12 towers', null],
    ['', null],
  ])('of %j is %s', (text, verb) => {
    expect(actionOf(text).verb).toBe(verb);
  });
});

describe('the action category of the Universal Periodic Review', () => {
  /** Verbs that the method itself names, by category. */
  const published: readonly [category: number, verbs: string][] = [
    [1, 'seek share'],
    [2, 'continue maintain persevere pursue'],
    [3, 'analyse consider envisage examine explore review study'],
    [4, 'accelerate address encourage ensure guarantee intensify promote strengthen'],
    [
      5,
      'conduct develop eliminate establish investigate abolish accede adopt amend implement enforce ratify',
    ],
  ];

  it.each(
    published.flatMap(([category, verbs]) => verbs.split(' ').map((verb) => [verb, category] as const)),
  )('of %s is %d', (verb, category) => {
    expect(actionOf(`${verb} the rights of tower keepers`)).toEqual({ verb, category });
    const capital = verb.charAt(0).toUpperCase() + verb.slice(1);
    expect(actionOf(`${capital} the rights of tower keepers`)).toEqual({ verb, category });
  });

  it.each([
    [4, 'fast-track scale sensitize widen simplify'],
    [5, 'avoid demarcate disclose domesticate gather map naturalize regularize'],
  ] as const)('is %d of %s', (category, verbs) => {
    for (const verb of verbs.split(' ')) expect(actionOf(`${verb} it`)).toEqual({ verb, category });
  });

  it.each<[text: string, category: number]>([
    ['Call on the neighbours to open the river', 1],
    ['Take measures to protect keepers', 4],
    ['Take all necessary measures to protect keepers', 4],
    ['Take further steps towards peace', 4],
    ['Step up its fight against fire', 4],
    ['Take into account the needs of keepers', 3],
    ['Give due consideration to the needs of keepers', 3],
    ['Carry on the dialogue with keepers', 2],
    ['Carry out an inquiry into the fire', 5],
    ['Put an end to the beatings', 5],
    ['Put in place a plan against fire', 5],
    ['Set up an office for keepers', 5],
  ])('of %j is %d', (text, category) => {
    expect(actionOf(text).category).toBe(category);
  });

  it.each<[text: string, category: number]>([
    ['Continue and strengthen the teaching of keepers', 4],
    ['Continue and intensify the teaching of keepers', 4],
    ['Maintain and promote the teaching of keepers', 4],
    ['Ratify and implement the treaty', 5],
  ])('of two actions, as in %j, is %d', (text, category) => {
    expect(actionOf(text).category).toBe(category);
  });

  it.each<[text: string, category: number]>([
    ['Protect keepers by adopting a law', 5],
    ['Ensure fair pay, including by establishing a fund', 5],
    ['Strengthen the courts through training judges', 5],
    ['Protect keepers by all means', 4],
    ['Ensure fair pay by next year', 4],
  ])('of a general action with a means, as in %j, is %d', (text, category) => {
    expect(actionOf(text).category).toBe(category);
  });
});
