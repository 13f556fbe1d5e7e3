import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../src/parsers/canvas.js';
import { trim } from '../../../src/parsers/lines.js';
import { definitionsOf, lentTo } from '../../../src/parsers/markdown/definitions.js';
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

const byRemark = (source: string) => {
  const tree = treeOf(source + lentTo(source, definitionsOf(source)));
  return told(source, (outline) => new Walker(source, outline).walk(tree, 0, source.length));
};

/** Pieces of Markdown that meet one another in every way. */
const words = fc.constantFrom('a', 'b', 'Word', 'x1', 'é', '1', '12');
const marks = fc.constantFrom(
  ...'a b Word x1 é , . : ; ! ? ( ) " \' - -- * ** *** _ __ + = == === --- *** ___ \t # ## ~ ~~~ > < | ^ & && &amp; &x; [ ] [a] [a](b) [a] (b) ![a](b) ![a] [^1] [a]: [^1]: [a][] [b][a] ](b) <br> <b> </b> <sup> </sup> <p> </p> <!-- <http://a> < &#8217; &nbsp; &#x41; \\* ` \\ 1. 2. 10) 1 0. \u00A0 \f \u2014 😀'.split(
    ' ',
  ),
);
const bits = fc.oneof(words, marks);
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
  '.\n',
  ')  \n',
  '\n> ',
  '\n>\n> ',
);
const beginning = fc.constantFrom('', '', '', '> ', '- ', '1. ', '<p>', '[a]: b\n');
const markdown = fc
  .tuple(beginning, fc.array(fc.tuple(bits, space), { minLength: 1, maxLength: 14 }))
  .map(([first, pairs]) => first + pairs.flat().join(''))
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
    ['stars within a word', 'a*b*c **d*e*f** _g_h_'],
    ['emphasis within emphasis', '***a** b*, **c _d_**, *e **f***'],
    ['stars that pair with none', '* a **b c* d_'],
    ['references', '&#8220;Roe&nbsp;&amp;\nSons&rdquo; & c;'],
    ['tags', 'a <b>b</b><br>\nc <a href="https://house.example">d</a>'],
    ['the marks of footnotes', 'rose.<sup>1</sup> The 3<sup>rd</sup>'],
    ['an address in brackets', 'at <https://house.example/a_b_c>, < 3'],
    ['a picture', '![a **b**](c) d'],
    ['links with a title, within brackets', '[[a *b*](c "d") e](f)'],
    ['links that are defined', '[a], [b][a], [c][], [d]\n\n[a]: https://house.example\n[c]: d "e"'],
    ['a footnote', 'a[^1].\n\nb[^2].'],
    ['a quote', '> Dear *House\n> of* Letters,\n>\n> - a\n> 1. b'],
    ['a block of HTML', '<div class="a">\n<p>a\n\n<b>b</b> c\n\n<br>\nd'],
    ['HTML within an item', '- a\n  <p>b</p>\n\n  <!-- c -->\nd'],
    ['a line end on purpose', 'a\\\nb'],
    ['a number alone on its line', 'until\n1969.  \n2) \n'],
    ['numbers below code', 'a\n\n    1.  b\n        c\n2. **d**\n    1. e\n\n    <!-- -->\n\n    1. f'],
    ['a page break', '- 1 -\n\fThe House\n\n\fa'],
    ['a space that does not break', '\u00A0\na\n\n- \u00A0b'],
  ])('of %s is what remark reads', (_, source) => {
    expect(bySimple(source)).toEqual(byRemark(source));
    expect(bySimple(source)).not.toBeNull();
  });

  it.each([
    ['code', 'a `b` c'],
    ['a tag on two lines', 'a <b\nc="d">e</b>'],
    ['a comment on two lines', '<!-- a\nb -->'],
    ['an element whose end ends its block', '<pre>\na\n\nb</pre>'],
    ['an item that holds an item', '- - a'],
    ['a quote within a quote', '> > a'],
    ['a quote that a line goes on without its mark', '> a\nb'],
    ['code within a quote', '>     a'],
    ['a table', 'a | b\n--|--'],
    ['a link with spaces', '[a](b c)'],
    ['a definition on two lines', '[a]\n\n[a]:\nb'],
    ['the definition of a footnote', '[^1]: a'],
    ['what would be a definition without its page break', '[a]: b\f'],
    ['an uncommon reference', 'a &Agrave; b'],
    ['more brackets than a text has', '['.repeat(40)],
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
