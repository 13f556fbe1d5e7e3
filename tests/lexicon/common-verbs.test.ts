import { describe, expect, it } from 'vitest';
import { isInfinitive, rootOfGerund } from '../../src/extractors/recommendations/verbs.js';
import { actionCategories } from '../../src/lexicon/actions.js';
import { commonVerbs, neverVerbs } from '../../src/lexicon/common-verbs.js';

const gerundOf = (verb: string): string =>
  verb.endsWith('ee') ? `${verb}ing` : `${verb.replace(/ie$/, 'y').replace(/e$/, '')}ing`;

describe('common verbs', () => {
  it.each([...commonVerbs])('%s is what compromise says too', (verb) => {
    expect(isInfinitive(verb)).toBe(true);
    expect(rootOfGerund(gerundOf(verb))).toBe(verb);
  });

  it('have no category', () => {
    expect([...commonVerbs].filter((verb) => actionCategories.has(verb))).toEqual([]);
  });
});

it.each([...neverVerbs])('%s is no verb for compromise either', (word) => {
  expect(isInfinitive(word)).toBe(false);
});
