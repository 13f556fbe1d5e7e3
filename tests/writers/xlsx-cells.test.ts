import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, entry, recipient, sample } from './sample.js';
import { part, sheetsOf, through } from './spreadsheet.js';

describe('a cell', () => {
  it('is a number, a boolean, a real date beside the EDTF text, or nothing', async () => {
    const sheets = await sheetsOf(sample());
    expect(sheets[1]?.rows[1]?.slice(3, 10)).toEqual([
      ...[0, 7, 1, 'test', '2016-05-03'],
      ...[new Date('2016-05-03T00:00:00Z'), new Date('2016-05-03T00:00:00Z')],
    ]);
    expect(sheets[1]?.rows[2]?.slice(7, 10)).toEqual(['XXXX-10-10', null, null]);
    expect(sheets[3]?.rows[1]?.at(-1)).toBe(false);
    expect(part(sample(), 'xl/worksheets/sheet2.xml')).toContain('<c r="I2" s="3"><v>42493</v></c>');
  });

  it.each([
    ['1900-03-01', new Date('1900-03-01T00:00:00Z')],
    ['9999-12-31', new Date('9999-12-31T00:00:00Z')],
    ['1900-02-28', '1900-02-28'],
    ['1815-06-09', '1815-06-09'],
  ])('holds the day %s as what Excel can show of it', async (day, expected) => {
    const dataset = { documents: [entry({ dates: [date({ earliest: day })] })], organizations: [] };
    expect((await sheetsOf(dataset))[1]?.rows[1]?.[8]).toEqual(expected);
  });

  it.each([
    '=1+1',
    '+850 2 381 7972',
    '-1',
    '@SUM(A1)',
    '\t=1',
    "'quoted",
    '007',
    '1e5',
    'TRUE',
    '2016-05',
    '#REF!',
  ])('keeps %j a text', async (text) => {
    expect(await through(text)).toBe(text);
  });

  it('can hold no formula: no part has one, every text is of the type that is text, in the style that is text', () => {
    const risky = recipient({ name: '=1+1', phone: '+1', address: '@x', salutation: "=cmd|' /C calc'!A0" });
    const sheet = part(
      { documents: [entry({ recipients: [risky] })], organizations: [] },
      'xl/worksheets/sheet3.xml',
    );
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).not.toMatch(/t="str"/);
    expect(sheet).toContain('s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
  });

  it.each([
    'a < b && c > "d"',
    '  two  spaces  ',
    'tab\tand\nline',
    'a\r\nb',
    'nul\0bell\x07',
    '_x0041_ is no A, _x005F_ no _',
    'Ünï çødé 한국 🕊',
    '\uFFFE\uFFFF\u0085\u2028',
  ])('gives %j back', async (text) => {
    expect(await through(text)).toBe(text);
  });

  it('gives any text back that is made of characters', async () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await through(text)).toBe(text);
      }),
    );
  });

  it('cuts a text that no cell can hold, and says so with …', async () => {
    expect(await through('x'.repeat(32_767))).toBe('x'.repeat(32_767));
    expect(await through('x'.repeat(32_768))).toBe(`${'x'.repeat(32_766)}…`);
  });
});
