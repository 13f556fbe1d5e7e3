import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, type Input, UnreadableInput, validate } from '../src/index.js';
import { parse } from '../src/parsers/parse.js';
import type { Document } from '../src/schema/document.js';
import { bundled, damaged, noise, written } from './arbitraries.js';
import { ungrounded } from './grounding.js';

/*
 * What holds for every text, whatever stands in it. Chance is seeded, so that a run can be repeated:
 * LAWS_SEED=7 LAWS_RUNS=2000 npx vitest run tests/laws.test.ts looks further.
 */

const runs = Number(process.env.LAWS_RUNS ?? 300);
fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? 20261121), numRuns: runs });
const PATIENCE = 60_000 + runs * 100;

function read(input: Input): Document | null {
  try {
    return parse(input.path, input.bytes, 'id');
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableInput);
    return null;
  }
}

/** Everything that must hold of one input. */
function checkLaws(input: Input): void {
  const document = read(input);
  const { dataset, failures } = extract([input]);
  validate(dataset);
  expect(dataset.documents).toHaveLength(document === null ? 0 : 1);
  expect(failures).toHaveLength(document === null ? 1 : 0);
  if (document === null) return;
  expect(document.text).toHaveLength(document.source.length);
  expect(brokenBlocks(document)).toEqual([]);
  for (const entry of dataset.documents) expect(ungrounded(entry, document.source)).toEqual([]);
}

/**
 * Blocks stand in the text, in order, apart; their lines and sentences stand in them. Only what belongs to the page may
 * stand within another: a page number in the middle of a sentence.
 */
function brokenBlocks({ blocks, text }: Document): string[] {
  let [start, end] = [0, 0];
  return blocks.flatMap((block) => {
    const inside = [...block.lines, ...block.sentences];
    const broken =
      block.start < (block.part === 'furniture' ? start : end) ||
      block.end > text.length ||
      inside.some((span) => span.start < block.start || span.end > block.end || span.start >= span.end);
    [start, end] = [block.start, Math.max(end, block.end)];
    return broken ? [`${block.kind} ${block.start}-${block.end}: ${text.slice(block.start, block.end)}`] : [];
  });
}

const json = (inputs: Iterable<Input>): string => JSON.stringify(extract(inputs));

describe('the laws of every text', () => {
  it.each(bundled.map((input) => [input.path, input] as const))('hold for %s', (_, input) => {
    checkLaws(input);
  });

  it.each([
    ['letters that chance writes', written],
    ['bundled letters that were damaged', damaged],
    ['bytes of any kind', noise],
  ])('hold for %s', { timeout: PATIENCE }, (_, inputs) => {
    fc.assert(fc.property(inputs, checkLaws));
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['white space', ' \r\n\t\r \n\u00A0\u2028'],
    ['one astral character', '\u{1F54A}'],
    ['a mark that never ends', '<!-- '],
    ['only markup', '# \n\n> \n- \n\n| |\n|-|\n<p></p>[](x)'],
  ])('hold for %s', (_, text) => {
    for (const path of ['a.txt', 'a.md', 'a.html']) checkLaws({ path, bytes: Buffer.from(text) });
  });
});

describe('a run', () => {
  it('gives the same twice', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.oneof(written, damaged), (input) => {
        expect(json([input])).toBe(json([input]));
      }),
      { numRuns: runs / 4 },
    );
  });

  it('does not care in which order its inputs come', { timeout: PATIENCE }, () => {
    const several = fc.array(fc.oneof(written, damaged), { minLength: 2, maxLength: 4 });
    const shuffled = several.chain((inputs) =>
      fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([inputs, others]) => {
        const { dataset } = extract(inputs);
        expect(JSON.stringify(extract(others).dataset)).toBe(JSON.stringify(dataset));
        const ids = dataset.documents.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: runs / 4 },
    );
  });

  it('gives for a letter beside others what it gives for it alone', () => {
    const one = extract(bundled.slice(0, 1)).dataset.documents[0];
    const all = extract([...bundled].reverse()).dataset.documents.find(({ id }) => id === one?.id);
    expect(all?.dates).toEqual(one?.dates);
    expect(all?.recommendations).toEqual(one?.recommendations);
  });
});
