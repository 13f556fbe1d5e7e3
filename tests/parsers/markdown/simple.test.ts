import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../src/parsers/canvas.js';
import { trim } from '../../../src/parsers/lines.js';
import { definitionsOf } from '../../../src/parsers/markdown/definitions.js';
import { piecesOf } from '../../../src/parsers/markdown/pieces.js';
import { treeOf } from '../../../src/parsers/markdown/remark.js';
import { outlineSimple, simpleBlocks } from '../../../src/parsers/markdown/simple-blocks.js';
import { Walker } from '../../../src/parsers/markdown/tree.js';
import { Outline } from '../../../src/parsers/outline.js';
import { bundled } from '../../letters.js';

/** The blocks and the text that a way of reading gives. */
function told(source: string, tell: (outline: Outline) => void) {
  const outline = new Outline(new Canvas(source));
  tell(outline);
  const text = outline.canvas.toText();
  return { blocks: outline.blocks.map((block) => ({ ...block, ...trim(block, text) })), text };
}

const bySimple = (source: string) => {
  const blocks = simpleBlocks(source, { start: 0, end: source.length }, definitionsOf(source));
  return blocks === null ? null : told(source, (outline) => outlineSimple(blocks, outline));
};

const byRemark = (source: string) =>
  told(source, (outline) => new Walker(source, outline).walk(treeOf(source), 0, source.length));

/** Pieces of Markdown that meet one another in every way. */
const bits = fc.constantFrom(
  ...'a b Word x1 é , . : ; ! ? ( ) " \' - -- * ** *** _ __ + = == === --- *** ___ \t # ## ~ ~~~ > < | ^ & && &amp; &x; [ ] [a] [a](b) [a] (b) ![a](b) [^1] ` \\ 1. 2. 10) 1 0. \u00A0 \u2014 😀'.split(
    ' ',
  ),
);
const space = fc.constantFrom(
  '',
  '',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '  \n',
  ' \n',
  '\r\n',
  '\n ',
  '\n  ',
  '\n    ',
  '     ',
  '\n\n',
  '\n\n  ',
  '\n\n   ',
  '\n\n    ',
  '\n\n      ',
);
const markdown = fc
  .array(fc.tuple(bits, space), { minLength: 1, maxLength: 14 })
  .map((pairs) => pairs.flat().join(''))
  .filter((text) => /^\S/.test(text));

describe('the simple reading of Markdown', () => {
  it.each([
    ['a paragraph', 'The river rose,\nand nobody came.'],
    ['rows with breaks', 'Ann Roe  \nLomé'],
    ['emphasis', '**Ann Roe**, *House of Letters*'],
    ['emphasis over two lines', '**Ann\nRoe**'],
    ['a link', 'Read [the letter](https://house.example/a_b) again [sic].'],
    ['items', '- one\n- two, which\ngoes on\n* three'],
    ['numbers', '7. seven\n8. eight\n2) two'],
    ['a list below its sentence', 'We ask you:\n- to open the gate\n- to stay'],
    ['a number in a paragraph', 'in the year\n2016. Then'],
    ['a heading over a text', '## What we ask\nWe ask you.'],
    ['an escape', '1\\. a, \\*b'],
    ['nested lists', '- a\n  - b\n\n  c\n- d\n   - e'],
    ['paragraphs set in', 'a\n\n  b\n  c\n\n 1. d'],
    ['text set in far', 'a\n\n     b\n        c\n\n    d\n e'],
    ['text with a line below', 'a\nb\n===\nc\n--'],
    ['an item set in far', '1.      one\ntwo\n\n       three'],
    ['a rule', '---\na\n\n***'],
    ['tabs between words', 'a\tb \t c'],
    ['an ampersand', 'Roe & Sons, AT&T'],
    ['a hash, a bar, a bracket', '#hash a | b > c {d}'],
  ])('of %s is what remark reads', (_, source) => {
    expect(bySimple(source)).toEqual(byRemark(source));
    expect(bySimple(source)).not.toBeNull();
  });

  it.each([
    ['code', 'a `b` c'],
    ['HTML', 'a <b>b</b>'],
    ['an item that holds an item', '- - a'],
    ['a quote', '> a'],
    ['a table', 'a | b\n--|--'],
    ['stars within a word', 'a*b*c'],
    ['a picture', '![a](b)'],
    ['a link that is defined', '[a]\n[a]: b'],
    ['an entity', 'Roe &amp; Sons'],
    ['a tab at the beginning of a line', 'a\n\tb'],
    ['a tab at its end', 'a\t\nb'],
    ['a line below an item', '- a\n---'],
  ])('leaves %s to remark', (_, source) => {
    expect(bySimple(source)).toBeNull();
  });

  it('agrees with remark wherever it reads', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const simple = bySimple(source);
        if (simple !== null) expect(simple).toEqual(byRemark(source));
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees with remark over the letters', () => {
    let read = 0;
    for (const { path, bytes } of bundled) {
      if (path.endsWith('.html')) continue;
      const source = bytes.toString();
      for (const chunk of piecesOf(source).flatMap((piece) => piece.chunks)) {
        const text = source.slice(chunk.start, chunk.end);
        const simple = bySimple(text);
        if (simple === null) continue;
        expect(simple).toEqual(byRemark(text));
        read++;
      }
    }
    expect(read).toBeGreaterThan(20);
  });
});
