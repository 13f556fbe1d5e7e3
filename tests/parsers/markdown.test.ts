import { describe, expect, it } from 'vitest';
import { kinds, lines, markers, read, seen } from './seen.js';

const source = (...rows: string[]): string => rows.join('\n');

describe('front matter', () => {
  it.each([
    [
      'YAML',
      source('---', 'title: "An  open letter"', 'date: 2020-05-06', 'lang: fr', '---', '', 'Text.'),
      { title: 'An open letter', date: '2020-05-06', language: 'fr' },
    ],
    [
      'TOML',
      source('+++', 'title = "Letter"', 'date = 2020-05-06T10:00:00Z', 'language = "es"', '+++', 'Text.'),
      { title: 'Letter', date: '2020-05-06', language: 'es' },
    ],
    [
      'YAML with a month and other fields',
      source('---', 'Title: Letter', 'date: "2020-05"', 'tags: [a, b]', '---', 'Text.'),
      { title: 'Letter', date: '2020-05', language: null },
    ],
    [
      'YAML with a date in words, which is left to a person',
      source('---', 'date: May 2020', '---', 'Text.'),
      { title: null, date: null, language: null },
    ],
    [
      'YAML that does not parse',
      source('---', 'title: "open', '---', 'Text.'),
      { title: null, date: null, language: null },
    ],
    ['an empty one', source('---', '---', 'Text.'), { title: null, date: null, language: null }],
    ['none', 'Text.', { title: null, date: null, language: null }],
  ])('is %s', (_, text, metadata) => {
    expect(read(text).metadata).toEqual(metadata);
    expect(kinds(text)).toEqual([['p', 'Text.']]);
  });

  it('stands at the very top', () => {
    const text = source('Text.', '', '---', '', 'title: no', '', '---');
    expect(read(text).metadata.title).toBeNull();
  });
});

describe('blocks of a Markdown text', () => {
  it.each<[string, string, [string, string][]]>([
    ['a heading of hashes', '## Two *em* ##', [['h2', 'Two em']]],
    [
      'headings that are underlined',
      source('One', '===', 'Two', '---'),
      [
        ['h1', 'One'],
        ['h2', 'Two'],
      ],
    ],
    ['hashes without a space, which are no heading', '#hashtag', [['p', '#hashtag']]],
    [
      'a list',
      source('- one', '* two', '+ three'),
      [
        ['i1', 'one'],
        ['i1', 'two'],
        ['i1', 'three'],
      ],
    ],
    [
      'nested lists',
      source('- one', '  - two', '    1. three', '- four'),
      [
        ['i1', 'one'],
        ['i2', 'two'],
        ['i3', 'three'],
        ['i1', 'four'],
      ],
    ],
    [
      'an item of two paragraphs',
      source('- one', '', '  more of one', '', '- two'),
      [
        ['i1', 'one'],
        ['p', 'more of one'],
        ['i1', 'two'],
      ],
    ],
    [
      'a quote with a list',
      source('> it is quoted.', '>', '> - item', '', 'Not'),
      [
        ['>p', 'it is quoted.'],
        ['>i1', 'item'],
        ['p', 'Not'],
      ],
    ],
    [
      'fenced code',
      source('```text', 'To: *Ann*', '```', '', 'After'),
      [
        ['p', 'To: *Ann*'],
        ['p', 'After'],
      ],
    ],
    [
      'HTML that is set in below blank lines',
      source(
        '<div>',
        '  <ol>',
        '    <li>',
        '      <p>',
        '        Org A&#8217;s <b>Friends</b>',
        '      </p>',
        '    </li>',
        '    ',
        '    <li>',
        '      <p>',
        '        Org B',
        '      </p>',
        '    </li>',
        '  </ol>',
        '</div>',
      ),
      [
        ['i1', "Org A's Friends"],
        ['i1', 'Org B'],
      ],
    ],
    ['code with tags in its lines', source('    a <b>b</b>', '    c'), [['p', 'a <b>b</b> c']]],
    ['code that is indented', source('    To: Ann', '    From: Ben'), [['p', 'To: Ann From: Ben']]],
    [
      'a pipe table',
      source('| Name | Country |', '| --- | :-: |', '| **Org A** | Peru |', '| Org B | |'),
      [
        ['c', 'Name'],
        ['c', 'Country'],
        ['c', 'Org A'],
        ['c', 'Peru'],
        ['c', 'Org B'],
      ],
    ],
    ['pipes that make no table', '| Name | Country |', [['p', '| Name | Country |']]],
    [
      'a rule between paragraphs',
      source('One', '', '* * *', '', 'Two'),
      [
        ['p', 'One'],
        ['p', 'Two'],
      ],
    ],
    [
      'a block of HTML',
      source('<div>Org A<p>Org B</div>', '', 'Text'),
      [
        ['p', 'Org A'],
        ['p', 'Org B'],
        ['p', 'Text'],
      ],
    ],
    ['a comment, which no reader sees', source('<!-- note -->', '', 'Text'), [['p', 'Text']]],
    [
      'footnotes',
      source('A claim.[^1] More[^n].', '', '[^1]: First note.', '[^n]: Second note.'),
      [
        ['p', 'A claim. More.'],
        ['n', 'First note.'],
        ['n', 'Second note.'],
      ],
    ],
    ['an empty item', source('-', '- two'), [['i1', 'two']]],
    ['nothing', ' \n\n', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what a reader sees of a line', () => {
  it.each([
    ['**bold**, _it_, ***both***', 'bold, it, both'],
    ['half**bold**word', 'halfboldword'],
    ['snake_case and 2 * 3 * 4', 'snake_case and 2 * 3 * 4'],
    ['a [link](https://example.org/a_b "Title") here', 'a link here'],
    ['a [link](https://example.org/a_\\(b\\)) here', 'a link here'],
    ['[half]link](x)', '[half]link](x)'],
    ['<https://example.org> and http://example.org', 'https://example.org and http://example.org'],
    ['1 \\* 2 \\_ 3 \\[4\\]', '1 * 2 _ 3 [4]'],
    ['R&amp;D &eacute;t&#233; &lt;b&gt;', 'R&D été &lt;b&gt;'],
    ['AT&T &nosuch; &copy', 'AT&T &nosuch; &copy'],
    ['H<sub>2</sub>O, 3<sup>rd</sup> of May<sup>1</sup> 2020', 'H2O, 3rd of May 2020'],
    ['<b>bold</b> <span class="x">span</span>', 'bold span'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['“curly” – it’s', '"curly" - it\'s'],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual([['p', expected]]);
  });

  it('names a link of reference by its text, wherever it is defined', () => {
    const text = source('See [the report][r], [r] and [gone][].', '', '[r]: https://example.org "Title"');
    expect(kinds(text)).toEqual([['p', 'See the report, r and [gone][].']]);
  });
});

describe('line breaks on purpose', () => {
  it.each([
    ['two spaces', 'one  \ntwo'],
    ['a backslash', 'one\\\ntwo'],
    ['<br>', 'one<br>two'],
    ['<br/> at the end of a line', 'one<br/>\ntwo'],
    ['CRLF', 'one  \r\ntwo'],
  ])('are %s', (_, text) => {
    expect(lines(text)).toEqual([['one', 'two']]);
  });

  it('make other line ends white space', () => {
    expect(lines('one  \ntwo\nand three')).toEqual([['one', 'two and three']]);
  });
});

describe('emphasis', () => {
  it.each([
    ['**all of it**', true],
    ['*all* **of it**,', true],
    ['# **all of it**', true],
    ['**Name**, title', false],
    ['plain', false],
  ])('%j', (text, emphasis) => {
    expect(read(text).blocks.map((block) => block.emphasis)).toEqual([emphasis]);
  });
});

describe('numbers of items', () => {
  it('are those printed', () => {
    expect(markers(source('3. three', '4. four', '', '- none'))).toEqual([
      ['item 3', 'three'],
      ['item 4', 'four'],
      ['item', 'none'],
    ]);
  });
});

describe('cells', () => {
  it('know their table, row and column', () => {
    const document = read(source('|A|B|', '|-|-|', '|1||', '', '|C|', '|-|'));
    expect(document.blocks.map((block) => [seen(document.text, block), block.cell])).toEqual([
      ['A', { table: 0, row: 0, column: 0, header: true }],
      ['B', { table: 0, row: 0, column: 1, header: true }],
      ['1', { table: 0, row: 1, column: 0, header: false }],
      ['C', { table: 1, row: 0, column: 0, header: true }],
    ]);
  });
});

describe('the name of a file', () => {
  it.each(['a.txt', 'a.text', 'a.md', 'A.MD', 'a.markdown', 'a', 'a.other'])(
    '%s is read as Markdown',
    (path) => {
      expect(kinds('# Title', path)).toEqual([['h1', 'Title']]);
    },
  );

  it.each(['a.html', 'deep/a.HTM'])('%s is read as HTML', (path) => {
    expect(kinds('# Title', path)).toEqual([['p', '# Title']]);
  });

  it('does not change the hash, which is of the bytes', () => {
    const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
    expect([read('test', 'a.md').sha256, read('test', 'a.html').sha256]).toEqual([hash, hash]);
  });
});
