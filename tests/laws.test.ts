import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, type Input } from '../src/index.js';
import { damaged } from './accidents.js';
import { noise, written } from './arbitraries.js';
import { brokenLaws, brokenRun } from './laws.js';
import { bundled, real } from './letters.js';

/*
 * What holds for every text. CHANCE_SEED=7 LAWS_RUNS=2000 npx vitest run tests/laws.test.ts looks further, and
 * `npm run fuzz` with ever new seeds.
 */

const runs = Number(process.env.LAWS_RUNS ?? 300);
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs });
const PATIENCE = 60_000 + runs * 100;

/** A property: nothing breaks the law. */
function holds<T>(law: (given: T) => string[]): (given: T) => void {
  return (given) => {
    expect(law(given)).toEqual([]);
  };
}

describe('the laws of every text', () => {
  it.each(bundled.map((input) => [input.path, input] as const))('hold for %s', (_, input) => {
    expect(brokenLaws(input)).toEqual([]);
  });

  it.each([
    ['letters that chance writes', written],
    ['bundled letters that were damaged', damaged(bundled)],
    ['bytes of any kind', noise],
  ])('hold for %s', { timeout: PATIENCE }, (_, inputs) => {
    fc.assert(fc.property(inputs, holds(brokenLaws)));
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['white space', ' \r\n\t\r \n\u00A0\u2028'],
    ['one astral character', '\u{1F54A}'],
    ['a mark that never ends', '<!-- '],
    ['items that show nothing', 'We urge you to:\r```\rTo: Mr. Joseph Kane\rFrom: House of Letters\r```\r'],
    ['only markup', '# \n\n> \n- \n\n| |\n|-|\n<p></p>[](x)'],
  ])('hold for %s', (_, text) => {
    for (const path of ['a.txt', 'a.md', 'a.html'])
      expect(brokenLaws({ path, bytes: Buffer.from(text) })).toEqual([]);
  });
});

describe.skipIf(real.length === 0)('the laws of every text, for real letters', { timeout: PATIENCE }, () => {
  it('hold as they are', () => {
    expect(real.flatMap(brokenLaws)).toEqual([]);
    expect(brokenRun(real)).toEqual([]);
  });

  it('hold when they were damaged', () => {
    const law = fc.property(damaged(real), holds(brokenLaws));
    fc.assert(law, { numRuns: Math.ceil(runs / 4) });
  });
});

describe('a run', () => {
  const input = fc.oneof(written, damaged(bundled));

  it('gives the same bytes twice', { timeout: PATIENCE }, () => {
    const law = fc.property(
      input,
      holds((one: Input) => brokenRun([one])),
    );
    fc.assert(law, { numRuns: Math.ceil(runs / 8) });
  });

  it('does not care in which order its inputs come, and tells each by an id', { timeout: PATIENCE }, () => {
    const several = fc.array(input, { minLength: 2, maxLength: 4 });
    const law = fc.property(several, holds(brokenRun));
    fc.assert(law, { numRuns: Math.ceil(runs / 8) });
  });

  it('gives for a letter beside others what it gives for it alone', () => {
    const one = extract(bundled.slice(0, 1)).dataset.documents[0];
    const all = extract([...bundled].reverse()).dataset.documents.find(({ id }) => id === one?.id);
    expect(all?.dates).toEqual(one?.dates);
    expect(all?.recommendations).toEqual(one?.recommendations);
  });
});
