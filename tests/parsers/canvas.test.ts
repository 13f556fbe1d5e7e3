import { describe, expect, it } from 'vitest';
import { Canvas } from '../../src/parsers/canvas.js';

/** The text that comes out, its marks shown as `~`. */
const shown = (canvas: Canvas): string => canvas.toText().replaceAll('\uFEFF', '~');

function aligned(source: string, value: string, start = 0, end = source.length): string {
  const canvas = new Canvas(source);
  canvas.align(value, start, end);
  return shown(canvas);
}

describe('the canvas', () => {
  it.each([
    ['as it stands', 'a & b', 'a & b', 'a & b'],
    ['an entity', 'a &amp; b', 'a & b', 'a &~~~~ b'],
    ['an entity without its semicolon', 'a &amp b', 'a & b', 'a &~~~ b'],
    ['one that runs into the next word', '&eacutetat', 'état', 'é~~~~~~tat'],
    ['one right after the other', '&hellip;&hellip;', '……', '…~~~~~~~…~~~~~~~'],
    ['a decimal and a hexadecimal one', '&#233;&#xE9;', 'éé', 'é~~~~~é~~~~~'],
    ['a no-break space, folded', '&nbsp;x', '\u00A0x', ' ~~~~~x'],
    ['a quote, folded', '&#8217;s', '’s', "'~~~~~~s"],
    ['an astral character of two units', '&#128330;x', '🕊x', '🕊~~~~~~~x'],
    ['tags that the author shows, as they are printed', 'a&lt;b&gt;c', 'a<b>c', 'a&lt;b&gt;c'],
    ['an entity that the author shows', 'AT&T &amp;amp; x', 'AT&T &amp; x', 'AT&T &amp;~~~~ x'],
    ['what only looks like an entity', '&nosuch; x', '&nosuch; x', '&nosuch; x'],
    ['a lone ampersand', 'R&D & more', 'R&D & more', 'R&D & more'],
    ['escapes', 'a\\*b\\_c', 'a*b_c', 'a~*b~_c'],
    ['a line end of two characters', 'one\r\ntwo', 'one\ntwo', 'one\r\ntwo'],
    ['a lone carriage return', 'one\rtwo', 'one\ntwo', 'one\rtwo'],
    ['the mark of a quote', 'one\n> two', 'one\ntwo', 'one\n~~two'],
    ['indentation', '  in', 'in', '~~in'],
    ['astral characters', '🕊 a&amp;𐐀', '🕊 a&𐐀', '🕊 a&~~~~𐐀'],
    ['a soft hyphen', 'co\u00ADop', 'co\u00ADop', 'co~op'],
    ['quotes, dashes and spaces, folded', '“q” – d\u00A0e', '“q” – d\u00A0e', '"q" - d e'],
    ['a line separator', 'a\u2028b', 'a\u2028b', 'a\nb'],
  ])('aligns %s', (_, source, value, text) => {
    expect(aligned(source, value)).toBe(text);
    expect(text).toHaveLength(source.length);
  });

  it('leaves blank what is not copied, but for the line ends', () => {
    expect(shown(new Canvas('# a\r\nb\rc'))).toBe('   \r\n \r ');
    expect(aligned('<b>bold</b>', 'bold', 3, 7)).toBe('   bold    ');
  });

  it('copies, marks and puts', () => {
    const canvas = new Canvas('Org<br>\nTwo');
    canvas.copy(0, 3);
    canvas.mark(3, 8);
    canvas.put(3, '\n');
    canvas.copy(8, 11);
    expect(shown(canvas)).toBe('Org\n~~~\nTwo');
  });

  it('takes a text longer than the arguments of one call', () => {
    const source = 'é🕊'.repeat(50_000);
    expect(aligned(source, source)).toBe(source);
  });
});
