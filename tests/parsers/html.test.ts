import { describe, expect, it } from 'vitest';
import { kinds as kindsOf, lines as linesOf, read, seen } from './seen.js';

const kinds = (html: string): [string, string][] => kindsOf(html, 'page.html');
const lines = (html: string): string[][] => linesOf(html, 'page.html');

const LONG =
  'The towers burned last night, and nobody has come to see who was in them, or why they burned in a night without wind or rain.';

describe('blocks of an HTML page', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'paragraphs without an end tag',
      '<p>One<p>Two',
      [
        ['p', 'One'],
        ['p', 'Two'],
      ],
    ],
    [
      'bare text between blocks',
      'Before<p>para</p>between<div>div<p>inner</p>tail</div>',
      [
        ['p', 'Before'],
        ['p', 'para'],
        ['p', 'between'],
        ['p', 'div'],
        ['p', 'inner'],
        ['p', 'tail'],
      ],
    ],
    [
      'headings',
      '<h1>One</h1><h3><b>Three</b></h3>',
      [
        ['h1', 'One'],
        ['h3', 'Three'],
      ],
    ],
    [
      'lists without end tags',
      '<ul><li>One<li>Two <b>b</b><ol><li>Nested</ol></ul>',
      [
        ['i1', 'One'],
        ['i1', 'Two b'],
        ['i2', 'Nested'],
      ],
    ],
    [
      'an item of two paragraphs',
      '<ul><li><p>Item</p><p>More</p></li></ul>',
      [
        ['i1', 'Item'],
        ['p', 'More'],
      ],
    ],
    [
      'a quote',
      '<blockquote><p>Quoted</p></blockquote><p>Not</p>',
      [
        ['>p', 'Quoted'],
        ['p', 'Not'],
      ],
    ],
    [
      'a table, whatever stands in its cells',
      '<table><thead><tr><th>Name<th>Country<tbody><tr><td><p>Org A</p><td><div>Peru</div></table>',
      [
        ['c', 'Name'],
        ['c', 'Country'],
        ['c', 'Org A'],
        ['c', 'Peru'],
      ],
    ],
    [
      'a table that lays out the page, and one of data within it',
      `<table><tr><td><a href="/">Home</a><td><h1>Towers</h1><p>${LONG}</p><p>${LONG}</p><table><tr><td>Org A<td>Peru</table></table>`,
      [
        ['p', 'Home'],
        ['h1', 'Towers'],
        ['p', LONG],
        ['p', LONG],
        ['c', 'Org A'],
        ['c', 'Peru'],
      ],
    ],
    [
      'a cell with two long paragraphs and a short',
      `<table><tr><td><div><p>${LONG}</p><p>It is short.</p><p>${LONG}</p></div></table>`,
      [
        ['p', LONG],
        ['p', 'It is short.'],
        ['p', LONG],
      ],
    ],
    [
      'a cell with one',
      `<table><tr><td><p>${LONG}</p><td>Peru</table>`,
      [
        ['c', LONG],
        ['c', 'Peru'],
      ],
    ],
    [
      'a paragraph in a cell that only its end tag tells of',
      '<table><tr><td><p>Lima<div>Quay 3</div></p>Peru</table>',
      [['c', 'Lima Quay 3Peru']],
    ],
    [
      'terms and captions',
      '<dl><dt>Term<dd>Meaning</dl><figure><img alt="x"><figcaption>Caption</figcaption></figure>',
      [
        ['p', 'Term'],
        ['p', 'Meaning'],
        ['p', 'Caption'],
      ],
    ],
    [
      'paragraphs of a text that keeps its lines',
      '<pre>\n\nOrg A\n 5 Quay &amp; Road\n \nOrg <b>B</b> <b>C</b>\r\n\r\n\r\n<i>Org D</i>\n\n<i>Org E</i>\n</pre>tail',
      [
        ['p', 'Org A 5 Quay & Road'],
        ['p', 'Org B C'],
        ['p', 'Org D'],
        ['p', 'Org E'],
        ['p', 'tail'],
      ],
    ],
    ['a text with blank lines outside such', '<p>One\n\ntwo</p>', [['p', 'One two']]],
    ['nothing', '<html><body><p> <br> &nbsp;</p><div></div></body></html>', []],
  ])('%s', (_, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  it.each([
    '<script>var a = "<p>no</p>";</script>',
    '<style>p { color: red }</style>',
    '<nav><ul><li>Home</li></ul></nav>',
    '<noscript>Turn it on</noscript>',
    '<form><button>Send</button></form>',
    '<aside>Read this too</aside>',
    '<!-- a comment -->',
    '<svg><text>no</text></svg>',
    '<template><p>no</p></template>',
    '<tags><tag key="a">Harbours</tag><tag key="b">Open letter</tag></tags>',
    '<ul class="tags"><li>Harbours</li></ul>',
    '{% block page_title %}Towers that burn{% endblock %}',
    '{% extends "base.html" %}\n{%- block desc -%}We &amp; you{%- endblock %}\n{% block main %}',
  ])('leave out %s', (html) => {
    expect(kinds(`<p>One</p>${html}<p>Two</p>`)).toEqual([
      ['p', 'One'],
      ['p', 'Two'],
    ]);
  });
});

describe('bare text with tags of a template', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'each stretch is one of its own',
      '{% if a %}One &amp; more{% else %}Two{% endif %}<p>Three</p>',
      [
        ['p', 'One & more'],
        ['p', 'Two'],
        ['p', 'Three'],
      ],
    ],
    [
      'a block within it goes on behind it',
      '<div>{% if a %}One <b>and</b> two</div>',
      [['p', 'One and two']],
    ],
    ['within a paragraph they are left out', '<p>One {% x %}and two</p>', [['p', 'One and two']]],
    ['a share in per cent is no tag', '<div>Prices {5 % up}</div>', [['p', 'Prices {5 % up}']]],
  ])('%s', (_, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });
});

describe('what a reader sees of a line of HTML', () => {
  it.each([
    ['<p><span><span>S</span>pan</span>ned <i>and</i> <a href="x">link</a>', 'Spanned and link'],
    ['<p>R&amp;D &eacute;t&#233; &lt;b&gt; &#x1F54A;', 'R&D été &lt;b&gt; 🕊'],
    ['<p>&copy 2020 &eacutetat', '© 2020 état'],
    ['<p>AT&T &nosuch; & more', 'AT&T &nosuch; & more'],
    ['<p>a<!-- b -->c', 'ac'],
    ['<p>May<sup>1</sup> 3<sup>rd</sup>', 'May 3rd'],
    ['<p>one\n   two\r\nthree', 'one two three'],
    ['<p>a&nbsp;&nbsp;b', 'a b'],
    ['<p>*not* [a](b) # mark', '*not* [a](b) # mark'],
  ])('%j', (html, expected) => {
    expect(kinds(html)).toEqual([['p', expected]]);
  });
});

describe('lines of HTML', () => {
  it.each<[string, string, string[][]]>([
    ['are divided by <br>', '<p>Org A<br>Org B<br/>Org C</p>', [['Org A', 'Org B', 'Org C']]],
    ['are not divided by line ends', '<p>Org A\nOrg B</p>', [['Org A Org B']]],
    ['are divided by line ends in <pre>', '<pre>Org A\nOrg B</pre>', [['Org A', 'Org B']]],
    ['are divided by <br> in a cell', '<table><tr><td>Lima<br>Peru</table>', [['Lima', 'Peru']]],
    [
      'are divided by paragraphs in a cell',
      '<table><tr><td><p>Lima</p><p>Peru</p></table>',
      [['Lima', 'Peru']],
    ],
    ['do not begin with <br>', '<p><br>Org A<br></p>', [['Org A']]],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe('the head of a page', () => {
  it.each([
    ['<?php $html_title="Towers that burn"; include "head.php" ?><p>Text', 'Towers that burn'],
    ["<?php $page_title = 'Towers that burn'; ?><h2>Text</h2>", 'Towers that burn'],
    ['<?php $html_title="Towers"; ?><html><head><title>Towers that burn</title></head>', 'Towers that burn'],
    ['<?php $sidebar_title="About us"; ?><p>Text', null],
    ['<!-- $title="Towers" --><p>Text', null],
  ])('tells the title that a script sets: %j', (page, title) => {
    expect(read(page, 'page.html').metadata.title).toBe(title);
  });

  it.each([
    ['<head><meta property="article:published_time" content="2016-05-03T08:30:00Z"></head>', '2016-05-03'],
    ['<head><meta charset="utf-8"><meta name="DC.date.issued" content="2016-05-03"></head>', '2016-05-03'],
    ['<html newsdate="2016-05-03"><head></head>', '2016-05-03'],
    ['<head><meta name="date" content="May 2016"></head>', null],
    ['<head><meta name="date" content="2016-15-03"></head>', null],
    ['<head><meta name="updated" content="2016-05-03"></head>', null],
    ['<meta property="article:modified_time" content="2016-05-03"><p>Text', null],
  ])('tells when it was published: %j', (page, date) => {
    expect(read(page, 'page.html').metadata.date).toBe(date);
  });

  it('tells title and language', () => {
    const page = '<!doctype html><html lang="fr"><head><title> Une &amp; lettre </title></head><p>Texte';
    expect(read(page, 'page.html').metadata).toEqual({ title: 'Une & lettre', language: 'fr', date: null });
    expect(kinds(page)).toEqual([['p', 'Texte']]);
  });

  it('may be missing', () => {
    expect(read('<p>Text', 'page.html').metadata).toEqual({ title: null, language: null, date: null });
  });
});

describe('cells of HTML tables', () => {
  it('know their table, row and column', () => {
    const html = '<table><tr><th>A<td>B<tr><td>C</table><table><tr><td>D</table>';
    const document = read(html, 'page.html');
    expect(document.blocks.map((block) => [seen(document.text, block), block.cell])).toEqual([
      ['A', { table: 0, row: 0, column: 0, header: true }],
      ['B', { table: 0, row: 0, column: 1, header: false }],
      ['C', { table: 0, row: 1, column: 0, header: false }],
      ['D', { table: 1, row: 0, column: 0, header: false }],
    ]);
  });
});

describe('elements within elements', () => {
  it('nest as deep as in any page', () => {
    const page = `${'<div>'.repeat(300)}<p>Text.</p>${'</div>'.repeat(300)}`;
    expect(kinds(page)).toEqual([['p', 'Text.']]);
  });

  it('that nest deeper are read as plain text', () => {
    expect(read('<div>'.repeat(20_000), 'a.html').warnings).toEqual([expect.stringContaining('plain text')]);
    expect(read('<p>One.'.repeat(2_000), 'a.html').warnings).toEqual([]);
    expect(() => read('<div>'.repeat(20_000), 'a.md')).not.toThrow();
  });
});
