import { describe, expect, it } from 'vitest';
import { entryOf } from '../marked.js';

const ITEMS = ['Repeal the Quay Act', 'Release the fishers of Tirm', 'Pay the families of the victims'];
const ABOVE =
  'The new Quay Act closes the harbour to everybody who has no licence. Hundreds of families have lost what they live from.';
const BELOW =
  'We remain at your disposal for any questions, and we thank you for your attention to this matter.';

/** A text with a line, as a paragraph or a heading, over a list. */
function asked(line: string, isHeading: boolean): { texts: string[]; addressees: (string | null)[] } {
  const list = ITEMS.map((item) => `* ${item}`).join('\n');
  const source = [ABOVE, isHeading ? `## ${line}` : line, list, BELOW].join('\n\n');
  const { recommendations } = entryOf(source, 'a.md');
  return {
    texts: recommendations.map(({ text }) => text),
    addressees: [...new Set(recommendations.map(({ addressee }) => addressee))],
  };
}

describe('a line over a list asks', () => {
  it.each<[line: string, addressee: string | null]>([
    ['We propose the following measures:', null],
    ['We are calling for:', null],
    ['We want:', null],
    ['We are demanding the following:', null],
    ['It is necessary to:', null],
    ['It is high time to:', null],
    ['There is an urgent need to:', null],
    ['Among our demands are:', null],
    ['Among the demands of the coalition are:', null],
    ['The fishers will be safe if the council takes the following measures:', 'council'],
    ['Much could be saved if governments adopt these reforms:', 'governments'],
    ['Calling on the harbour council to:', 'harbour council'],
    ['Asking the authorities to:', 'authorities'],
    ['Demanding that the authorities:', 'authorities'],
    ['Harbour Watch and Tide Rights call on the council to:', 'council'],
    ['ARTICLE 19 calls on the council to:', 'council'],
  ])('%j', (line, addressee) => {
    expect(asked(line, false)).toEqual({ texts: ITEMS, addressees: [addressee] });
  });

  it.each<[heading: string, addressee: string | null]>([
    ['What needs to be done', null],
    ['What we ask', null],
    ['What we are asking for', null],
    ['What we want from the harbour council', 'harbour council'],
    ['What the harbour council must do', 'harbour council'],
    ['Requested actions', null],
    ['Recommended actions for the harbour council', 'harbour council'],
    ['Action required:', null],
    ['Priorities for action', null],
    ['Our proposals', null],
    ['Recommendations addressed to the harbour council', 'harbour council'],
    ['To the Government of Kenya', 'Government of Kenya'],
    ['To the United Nations', 'United Nations'],
  ])('as a heading: %j', (heading, addressee) => {
    expect(asked(heading, true)).toEqual({ texts: ITEMS, addressees: [addressee] });
  });

  it.each([
    'Kenya and Peru call on the council to:',
    'They call on the council to:',
    'The council has taken the following measures:',
    'If governments take the following measures, little will change:',
    'The minister says that it is necessary to:',
  ])('not %j', (line) => {
    expect(asked(line, false).texts).toEqual([]);
  });

  it.each(['What the council did', 'Action in the harbour', 'To Kenya and back'])(
    'not a heading: %j',
    (heading) => {
      expect(asked(heading, true).texts).toEqual([]);
    },
  );

  it('of nouns below a heading that may hold more', () => {
    const source = `${ABOVE}\n\n## Proposals\n\n* The Quay Act\n* The harbour bill of May\n\n${BELOW}`;
    expect(entryOf(source, 'a.md').recommendations).toEqual([]);
  });

  it('over paragraphs that say first what they are about', () => {
    const source = `${ABOVE}\n\nWe call on the council to do the following:\n\n**Prisons: Close the old wing.** It leaks.\n\n**Quays and boats: Repeal the Quay Act.**`;
    expect(entryOf(source, 'a.md').recommendations.map(({ action }) => action)).toEqual(['close', 'repeal']);
  });
});
