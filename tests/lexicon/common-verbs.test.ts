import { describe, expect, it } from 'vitest';
import { grammar, isInfinitive, rootOfParticiple } from '../../src/extractors/recommendations/verbs.js';
import { actionCategories } from '../../src/lexicon/actions.js';
import { bareVerbs, commonVerbs, neverVerbs, participles } from '../../src/lexicon/common-verbs.js';
import { commonWords } from '../../src/lexicon/common-words.js';

const gerundOf = (verb: string): string =>
  verb.endsWith('ee') ? `${verb}ing` : `${verb.replace(/ie$/, 'y').replace(/e$/, '')}ing`;

describe('common verbs', () => {
  it.each([...commonVerbs])('%s is what compromise says too', (verb) => {
    expect(grammar.isInfinitive(verb)).toBe(true);
    expect(grammar.rootOfGerund(gerundOf(verb))).toBe(verb);
  });

  it('have no category', () => {
    expect([...commonVerbs, ...bareVerbs].filter((verb) => actionCategories.has(verb))).toEqual([]);
  });
});

it.each([...neverVerbs])('%s is no verb for compromise either', (word) => {
  expect(grammar.isInfinitive(word)).toBe(false);
});

describe('what nobody has to ask compromise', () => {
  it('are verbs that it knows in their bare form', () => {
    expect([...bareVerbs].filter((verb) => !grammar.isInfinitive(verb))).toEqual([]);
  });

  it('are words that are no verbs for it', () => {
    expect([...commonWords].filter((word) => grammar.isInfinitive(word))).toEqual([]);
  });

  it('are participles whose verb it finds', () => {
    const found = [...participles.keys()].map((word) => [word, grammar.rootOfParticiple(word)]);
    expect(found).toEqual([...participles]);
  });

  it('stands in one list only', () => {
    const lists = [commonVerbs, bareVerbs, commonWords, neverVerbs];
    const words = lists.flatMap((list) => [...list]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('is what it says of any other word', () => {
    for (const word of ['criticise', 'behold', 'the', 'freedom', 'let', 'tomatoes'])
      expect([word, isInfinitive(word)]).toEqual([word, grammar.isInfinitive(word)]);
    for (const word of ['sought', 'protected', 'written'])
      expect([word, rootOfParticiple(word)]).toEqual([word, grammar.rootOfParticiple(word)]);
  });
});
