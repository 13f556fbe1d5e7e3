import { describe, expect, it } from 'vitest';
import { allLayouts, letterIn, marks } from './letters.js';

const VERBS = [
  'withdraw the harbour bill',
  'repeal Section 12 of the Quay Act',
  'provide reparation to the families of the fishers',
  'ensure that divers can work without fear',
];
const capitalized = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

/** What stands over the list, and whom it asks: where it names nobody, those to whom the letter goes. */
const LEAD_INS: readonly (readonly [leadIn: string, addressee: string])[] = [
  ['We urge the Government of Kenya to:', 'Government of Kenya'],
  ['We therefore call upon the Government of Kenya to:', 'Government of Kenya'],
  ['We want the Government of Kenya to:', 'Government of Kenya'],
  ['We respectfully invite the Government of Kenya to:', 'Government of Kenya'],
  ['We recommend that the Government of Kenya:', 'Government of Kenya'],
  ['The Government of Kenya should:', 'Government of Kenya'],
  ['We urge the Government of Kenya to protect divers. In particular, it must:', 'Government of Kenya'],
  ['It is essential that the Government of Kenya:', 'Government of Kenya'],
  ['Recommendations to the Government of Kenya:', 'Government of Kenya'],
  ['We, the undersigned, hereby appeal to the Government of Kenya to:', 'Government of Kenya'],
  ['We make the following recommendations:', 'Minister'],
  ['Our demands:', 'Minister'],
];

/** How the last but one, the last and the other items end. */
const ENDS: Readonly<Record<string, (line: string, i: number) => string>> = {
  'a full stop': (line) => `${line}.`,
  'a semicolon': (line, i) => `${line}${i === 3 ? '.' : i === 2 ? '; and' : ';'}`,
  'no mark': (line) => line,
};

const asked = (lines: readonly string[], leadIn: string, layout: (typeof allLayouts)[number]) =>
  letterIn(
    layout,
    [['Dear Minister,']],
    [[leadIn], lines, ['Sincerely,'], ['Mary Hale']],
  ).recommendations.filter(({ form }) => form === 'item');

describe('a list of what is asked', () => {
  describe.each(LEAD_INS)('below %j', (leadIn, addressee) => {
    it.each(allLayouts)('in %s', (layout) => {
      for (const [mark, before] of Object.entries(marks))
        for (const [end, behind] of Object.entries(ENDS))
          for (const first of [capitalized, (line: string) => line]) {
            // Small letters without marks are running text that wraps, where no paragraph divides them.
            if (mark === 'no mark' && !layout.startsWith('paragraphs')) continue;
            const isHeading = addressee === 'Minister' || leadIn.startsWith('Recommendations');
            if (mark === 'no mark' && first !== capitalized && (isHeading || end !== 'a semicolon')) continue;
            const items = VERBS.map(first);
            const rows = asked(
              items.map((line, i) => before(behind(line, i), i)),
              leadIn,
              layout,
            );
            expect(
              rows.map(({ text }) => text.replace(/[.;]?(?: and)?$/, '')),
              `${mark} ${end}`,
            ).toEqual(items);
            expect(new Set(rows.map((row) => row.addressee)), `${mark} ${end}`).toEqual(new Set([addressee]));
          }
    });
  });

  it.each(['That the bill be withdrawn', 'That no diver should be fined', 'That is what we saw'])(
    'takes paragraphs such as %j for what they are',
    (line) => {
      for (const layout of allLayouts.filter((name) => name.startsWith('paragraphs'))) {
        const rows = asked([`${line}.`, 'That all boats be returned.'], 'We demand the following:', layout);
        expect(rows.length, layout).toBe(line.endsWith('saw') ? 0 : 2);
      }
    },
  );

  it.each([
    'We have seen the following:',
    'The Government of Kenya told us that it would:',
    'The police took them for these reasons:',
  ])('is none below %j', (leadIn) => {
    const told = ['Tides of three metres', 'A quay without light', 'Boats of the navy', 'Nobody at the gate'];
    for (const layout of allLayouts)
      expect(
        asked(
          told.map((line) => `- ${line}`),
          leadIn,
          layout,
        ),
        layout,
      ).toEqual([]);
  });
});
