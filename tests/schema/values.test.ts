import { describe, expect, it } from 'vitest';
import { countryCode, day, edtf, text } from '../../src/schema/values.js';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('an EDTF value', () => {
  it.each([
    '2016-05-03',
    '2014-02',
    '2011',
    '197X',
    '19XX',
    '2017-22',
    '1959/1984',
    '2018-01/2018-09',
    'XXXX-10-10',
    '2016-05-XX',
    '1984?',
    '1984~/2004-06',
    '../1985',
    '1985-04-12/..',
    '-0044',
  ])('may be %j', (value) => {
    expect(accepts(edtf, value)).toBe(true);
  });

  it.each([
    '',
    'May 2016',
    '2016-5-3',
    '03/05/2016',
    '2016-13',
    '2016-25',
    '2016-05-32',
    '2016-05-00',
    '16-05-03',
    '2016-05-03T10:00:00Z',
    '../..x',
    '1959/1984/2000',
    ' 2016',
    '2016\n',
  ])('is not %j', (value) => {
    expect(accepts(edtf, value)).toBe(false);
  });
});

describe('a day', () => {
  it.each(['2016-05-03', '2016-02-29', '1900-02-28', null])('may be %j', (value) => {
    expect(accepts(day, value)).toBe(true);
  });

  it.each(['2017-02-29', '1900-02-29', '2016-02-30', '2016-13-01', '2016-05', '2016', ''])(
    'is not %j',
    (value) => {
      expect(accepts(day, value)).toBe(false);
    },
  );
});

describe('a country code', () => {
  it.each(['PRK', 'XKX', null])('may be %j', (value) => {
    expect(accepts(countryCode, value)).toBe(true);
  });

  it.each(['kor', 'KR', 'KORE', '', ' KOR'])('is not %j', (value) => {
    expect(accepts(countryCode, value)).toBe(false);
  });
});

it('is null where a text is not known, and never empty', () => {
  expect([accepts(text, null), accepts(text, 'a'), accepts(text, ''), accepts(text, undefined)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
