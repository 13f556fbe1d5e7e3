import { describe, expect, it } from 'vitest';
import { allLayouts, letterIn } from './letters.js';

const CLOSING = [['Sincerely,'], ['Mary Hale']];

/** What the lines of an address say: name, office, body. */
const ADDRESSES: Readonly<Record<string, readonly [lines: string[], ...known: (string | null)[]]>> = {
  'name, office, body': [
    ['Mr. Tomas Okello', 'Minister of Tides', 'Ministry of Tides', '1 Quay Road', 'Nairobi, Kenya'],
    'Tomas Okello',
    'Minister of Tides',
    'Ministry of Tides',
  ],
  'name and office on one line': [
    ['Mr. Tomas Okello, Minister of Tides', 'Ministry of Tides', 'Nairobi, Kenya'],
    'Tomas Okello',
    'Minister of Tides',
    'Ministry of Tides',
  ],
  'office first': [
    ['Minister of Tides', 'Mr. Tomas Okello', 'Ministry of Tides', 'Nairobi, Kenya'],
    'Tomas Okello',
    'Minister of Tides',
    'Ministry of Tides',
  ],
  'name over a firm': [
    ['Dr. Amina Yusuf', 'Chief Executive Officer', 'Tala Telecom Ltd', '1 Quay Road'],
    'Amina Yusuf',
    'Chief Executive Officer',
    'Tala Telecom Ltd',
  ],
  'office alone': [
    ['The Minister of Tides', 'Ministry of Tides', '1 Quay Road', 'Nairobi, Kenya'],
    'Minister of Tides',
    'Minister of Tides',
    'Ministry of Tides',
  ],
};

const ABOVE: Readonly<Record<string, readonly string[]>> = {
  'a date': ['3 May 2019'],
  'a place and a date': ['Geneva, 3 May 2019'],
  nothing: [],
};

describe('an address', () => {
  describe.each(Object.keys(ADDRESSES))('with %s', (form) => {
    it.each(allLayouts)('in %s', (layout) => {
      const [lines = [], ...known] = ADDRESSES[form] ?? [];
      for (const [above, date] of Object.entries(ABOVE))
        for (const label of [[], ['To:'], ['TO:']]) {
          const head = [date, [...label, ...lines], ['Your Excellency,']].filter((block) => block.length > 0);
          const { recipients } = letterIn(layout, head, CLOSING);
          const told = recipients.map(({ name, position, organization }) => [name, position, organization]);
          expect(told, `${above} ${label}`).toEqual([known]);
        }
    });
  });

  it.each(['1.', '2)', '•'])('of several items with %s', (mark) => {
    const to = ['Ministry of Tides', 'Harbour Commission', 'Office of the High Commissioner for Lakes'];
    const items = to.map((name, i) => `${mark.replace(/\d/, `${i + 1}`)} ${name}`);
    for (const layout of allLayouts) {
      const { recipients } = letterIn(
        layout,
        [['3 May 2019'], ['To:'], items, ['Your Excellencies,']],
        CLOSING,
      );
      expect(
        recipients.map(({ name }) => name),
        layout,
      ).toEqual(to);
    }
  });

  it.each(['; ', ', '])('of several bodies divided by %j', (divider) => {
    const to = ['Ministry of Tides', 'Harbour Commission', 'Office of the High Commissioner for Lakes'];
    for (const layout of allLayouts)
      for (const lines of [['To:', to.join(divider)], [`To: ${to.join(divider)}`]]) {
        const { recipients } = letterIn(layout, [lines, ['Your Excellencies,']], CLOSING);
        expect(
          recipients.map(({ name }) => name),
          layout,
        ).toEqual(to);
      }
  });

  it('is not what stands in the letterhead', () => {
    const head = [['Harbour Commission', '1 Quay Road', 'Geneva'], ['3 May 2019'], ['Dear Ms. Moe,']];
    for (const layout of allLayouts)
      expect(letterIn(layout, head, CLOSING).recipients.map(({ name }) => name)).toEqual(['Moe']);
  });
});
