import { describe, expect, it } from 'vitest';
import { askOfClause } from '../../../src/extractors/recommendations/clauses.js';
import { withoutOpening } from '../../../src/extractors/recommendations/insertions.js';
import { cells, found, letter } from '../marked.js';

describe('the verb behind `that`', () => {
  it.each<[clause: string, addressee: string, action: string]>([
    ['the State party amend the law', 'the State party', 'amend the law'],
    ['the State party gather data and publish it', 'the State party', 'gather data and publish it'],
    ['the State party further strengthen it', 'the State party', 'further strengthen it'],
    ['the council, in order to further protect us, close it', 'the council', 'close it'],
    ['the council, while continuing its work, close it', 'the council', 'close it'],
    ['the council, which has read the report, close it', 'the council', 'close it'],
    ['the council, with the mayor, the courts and the press, close it', 'the council', 'close it'],
    ['the council close it, in line with the plan, publish it', 'the council', ''],
    ['states, companies and donors support keepers', 'states, companies and donors', 'support keepers'],
    ['you, with the families, and as soon as possible, rebuild it', 'you', 'rebuild it'],
    ['the next report be made public', 'the next report', 'be made public'],
    ['the report and the plan that we wrote be read', 'the report and the plan that we wrote', 'be read'],
    ['the council report on the laws to be made', 'the council', 'report on the laws to be made'],
    ['the council ensure that the report be read', 'the council', 'ensure that the report be read'],
  ])('in %j', (clause, addressee, action) => {
    const ask = askOfClause(clause, 'ask-verb');
    expect(ask.addressee).toBe(addressee);
    expect(clause.endsWith(action) && ask.action.endsWith(action)).toBe(true);
    if (action !== '') expect(ask.action).toBe(action);
  });
});

it.each(['be withdrawn', 'be drawn up', 'be paid', 'be heard'])('%j is done to somebody', (action) => {
  expect(askOfClause(`that all members ${action}`, 'ask-verb').passive).toBe(true);
});

describe('what stands before the verb', () => {
  it.each([
    [', as a matter of priority, close it', 'close it'],
    [', however, close it', 'close it'],
    [', in order to reduce harm, and without delay, close it', 'close it'],
    [', in consultation with keepers, courts and the press, close it', 'close it'],
    [' without delay close it', 'close it'],
    [' no longer close it', 'close it'],
    ['In consultation with keepers, close it', 'close it'],
    ['Pending the end of the fire, to close it', 'to close it'],
    ['close it, where possible, and pay', 'close it, where possible, and pay'],
    ['within a year', 'within a year'],
    [', ', ', '],
    ['', ''],
  ])('in %j is left out', (text, expected) => {
    expect(withoutOpening(text).trim()).toBe(expected.trim());
  });
});

it('no number of commas takes long', () => {
  const commas = ', '.repeat(50_000);
  const started = performance.now();
  expect(withoutOpening(commas).length).toBeLessThan(commas.length);
  expect(performance.now() - started).toBeLessThan(500);
});

it.each<[string, string, string | null, number | null]>([
  ['«The council should, as a matter of priority, free all children».', 'council', 'free', 5],
  ['«The council should, where appropriate, ratify the treaty».', 'council', 'ratify', 5],
  ['«We recommend that the council, in order to further protect us, free her».', 'council', 'free', 5],
  ['«We recommend that the council, while it rebuilds, should free her».', 'council', 'free', 5],
  ['«The council should be much more open about it».', 'council', 'be', null],
])('%j is asked of whom, and what', (sentence, ...expected) => {
  const rows = found(letter(sentence), 'recommendations');
  expect(rows.map((row) => cells(row, ['addressee', 'action', 'category']))).toEqual([expected]);
});

it.each(['The council should, as we hope, remember the fire.', 'The council should, however, be proud.'])(
  '%j asks nothing',
  (sentence) => {
    expect(found(letter(sentence), 'recommendations')).toEqual([]);
  },
);
