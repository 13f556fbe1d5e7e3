import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { simpleFields } from '../../src/parsers/simple-yaml.js';

/** What a parser of all YAML gives, with the texts only. */
function byParser(yaml: string): unknown {
  const parsed: unknown = parse(yaml, { logLevel: 'silent' }) ?? {};
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return parsed;
  return new Map(Object.entries(parsed).map(([key, value]) => [key, typeof value === 'string' ? value : '']));
}

const bits = fc.constantFrom(
  ...'a|Word|é|/a/b|1|2020|2020-05-06|2020-05-06 10:00:00-04:00|2020-05-06T10:00Z|true|null|~|:|: |#| #|"|\'|""|\'\'|[|]|[a, b]|,|{|- |  - |-|\n|\n|\n  |\n- |\n  - |\ntitle: |\ntags:|\nb: "| |\\|\\|\\\n  |\\ |\\_|\\u2019|&|*|!|%|@|`|?|>|.5|1e3|---|...|\t|\u00A0|\r'.split(
    '|',
  ),
);
const yaml = fc.array(bits, { maxLength: 10 }).map((all) => `title: ${all.join('')}`);

describe('the simple reading of YAML', () => {
  it.each([
    ['texts', "title: An open letter\nurl: /a/b\nauthor: Ann Roe's"],
    ['texts in quotes', 'title: "We: #all"\nlang: \'fr\'\nempty: ""'],
    ['a text in quotes on two lines', "title: 'An open\n  letter'\ndate: 2020-05-06"],
    ['an escaped text on two lines', 'title: "An\\_open\\\n  \\ letter of \\"Roe\\u2019s\\""\nlang: en'],
    ['dates', 'date: 2020-05-06T10:00:00+00:00\npublished_time: 2020-05-06 10:00:00-04:00'],
    ['lists', 'tags:\n  - a\n  - b\nother:\n- c\nthird: [a, b]\nnothing:\ntitle: T'],
  ])('of %s is what YAML says', (_, text) => {
    expect(simpleFields(text)).toEqual(byParser(text));
  });

  it.each([
    ['a number', 'date: 2020'],
    ['a truth', 'draft: true'],
    ['an escape', 'title: "a\\tb"'],
    ['a quote that does not end', 'title: "a'],
    ['a field within a field', 'a:\n  b: c'],
    ['a field that comes twice', 'a: b\na: c'],
    ['a text on two lines', 'title: a\n  b'],
    ['a comment', 'title: a # b'],
    ['a list at two margins', 'a:\n  - b\n - c'],
  ])('leaves %s to the parser', (_, text) => {
    expect(simpleFields(text)).toBeNull();
  });

  it('agrees with YAML wherever it reads', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const fields = simpleFields(text);
        if (fields !== null) expect(fields).toEqual(byParser(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
