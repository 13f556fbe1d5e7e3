import { describe, expect, it } from 'vitest';
import { isTooHard } from '../../../src/parsers/markdown/density.js';
import { piecesOf } from '../../../src/parsers/markdown/pieces.js';
import { parse } from '../../../src/parsers/parse.js';

const PARAGRAPH = `${'The river rose and nobody came. '.repeat(40).trim()}\n\n`;
const kindsOf = (source: string): string[] =>
  parse('a.md', Buffer.from(source), '').blocks.map((block) => block.kind);
const plain = (source: string): boolean[] =>
  piecesOf(source).map((piece) => isTooHard(source.slice(piece.start, piece.end)));

describe('pieces of a Markdown text', () => {
  it('cover the text without a gap', () => {
    const source = PARAGRAPH.repeat(30);
    const pieces = piecesOf(source);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.map((piece) => source.slice(piece.start, piece.end)).join('')).toBe(source);
    expect(plain(source)).not.toContain(true);
  });

  it.each([
    ['a fence', `\`\`\`\n${PARAGRAPH.repeat(8)}\`\`\`\n`],
    ['a comment', `<!--\n${PARAGRAPH.repeat(8)}-->\n`],
    ['a comment that holds tags', `<!-- <p>\n\n<b>No</b>\n\n${PARAGRAPH.repeat(8)}</p> -->\n`],
    ['an item with paragraphs', `- item\n\n${PARAGRAPH.replace(/^/gm, '  ').repeat(8)}`],
  ])('do not divide %s', (_, source) => {
    expect(piecesOf(source)).toHaveLength(1);
  });

  it('find links that are defined elsewhere', () => {
    const source = `${PARAGRAPH.repeat(8)}Read the [letter][1] again.\n\n${PARAGRAPH.repeat(8)}\n[1]: https://house.example\n`;
    const { text, blocks } = parse('a.md', Buffer.from(source), '');
    const read = blocks.map((block) => text.slice(block.start, block.end).replaceAll('\uFEFF', ''));
    expect(read).toContain('Read the letter again.');
    expect(piecesOf(source).length).toBeGreaterThan(1);
  });

  it.each([
    ['a text', PARAGRAPH, [false]],
    ['a list of names', '- House of Letters\n'.repeat(300), [false]],
    ['a list that never ends', '- a\n'.repeat(10_000), [true]],
    ['quotes within quotes', `${'> '.repeat(200)}a\n`, [true]],
    ['brackets', '['.repeat(5_000), [true]],
    ['stars', 'a* '.repeat(5_000), [true]],
    ['a rule', `${'- '.repeat(40)}\n`, [false]],
  ])('of %s', (_, source, expected) => {
    expect(plain(source)).toEqual(expected);
  });

  it('say what was read as plain text, and divide what is too long', () => {
    const document = parse('a.md', Buffer.from('['.repeat(50_000)), '');
    expect(document.warnings).toEqual([expect.stringContaining('read as plain text')]);
    expect(kindsOf('['.repeat(50_000))).toHaveLength(7);
  });
});
