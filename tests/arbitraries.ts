import fc from 'fast-check';
import type { Input } from '../src/index.js';

/*
 * Letters as chance writes them: for the tests of the laws.
 */

const OPENING = [
  '12 March 2019',
  '*Quito, 3rd of May 2016*',
  'Mr. Tomas Okello',
  'H.E. Ada Quist, President of the Norland Islands',
  'Ministry of Justice  \nHarbour Road 4  \nNairobi, Kenya',
  'Tel: +254 20 555 0147',
  'Email: minister@justice.example',
  'To: The Mayor of Tirm',
  'From: Blue Delta Network',
  '> To: The Mayor of Tirm',
  '```\nTo: Mr. Joseph Kane\nFrom: House of Letters\n```',
  'Re: The arrest of Danilo Reyes',
  '# Joint open letter',
  '**Open letter**',
  'Dear Prime Minister,',
  'Dear Members of the Council:',
  'Excellency,',
  '## Dear Sir or Madam',
];

const BODY = [
  'We urge you to:',
  '- ratify the Convention against Torture and its Optional Protocol;',
  '  * release all prisoners by May 2020;',
  '• sign ILO Conventions Nos. 87, 98 and 189;',
  '(a) To end the curfew of 17.02.1982;',
  '1. Act on the promise',
  '2) Reopen the inquiry.',
  '7.12 The Committee notes with concern the events of 1999.',
  'The government should immediately release her, and should pay for the harm that it did between 1959 and 1984.',
  'It is crucial that member states send observers in spring 2017 or in the late 1980s.',
  'Article 19(2) of the ICCPR, the [Universal Declaration](https://example.org/udhr "UDHR") &amp; the UN Charter bind you.',
  'The two Protocols to the International Covenant on Civil and Political Rights were not signed.\\*',
  'Every year on October 10th the *families* meet; on February 30, 2011 they did not.',
  'This letter is signed by 12 organizations.',
  'The four Geneva Conventions[^1] and the Rome Statute<sup>2</sup> apply.',
  '[^1]: See the report of 4 May 2011, para. 7.',
  'It happened in the summer of 2018 (see No. 87',
  'and went on',
  '1 0ctober 2025, &#50;&#48;1&#x39; and 2018년 4월 20일.',
  '| Name | Country |\n| --- | --- |\n| House of Letters | France |',
  '<p>The court must hear them&nbsp;&mdash; at once.<br>No delay &eacute;tait possible &copy',
  '<div>We call on <b>Kenya</b> to ratify the CRPD</div>',
  '---',
  '- 1 -',
  'Skip to main content',
];

const CLOSING = [
  'Yours sincerely,',
  'Thank you.',
  'Signed by:',
  'The undersigned,',
  'CC: Mr. Olav Moe, Minister of Energy',
  'Ms. Berit Lunde, Minister of Petroleum and Energy of Norway',
  'Blue Delta Network (Bangladesh)',
  '- Citizens for Open Rivers (COR), Nepal',
  '* **Grupo Memoria Viva** – México',
  '1. House of Letters — France / Switzerland',
  'Forum of Coastal Women  \nFisherfolk United',
  'Dr. Alma Berisha, Professor of History, University of Tirm',
  '**Hana Oyelaran, LLM**, human rights lawyer, Nigeria',
  'Rivers Without Walls (RWW) (Global)',
  'Naledi Brandt\nDirector\nHarbour Light Legal Aid',
  '<ul><li>Prison Watch Uganda<li>Trees, Water &amp; People</ul>',
];

/** Marks and characters that break careless code. */
const ODD = [
  '\u{1F54A}\u{FE0F}',
  '\u{10400}',
  'é',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '\u200B',
  '\u00AD',
  '\u2028',
  '\u0085',
  '\u00A0',
  '\uFEFF',
  '\uFFFD',
  '\u0007',
  '\f',
  '\t',
  '한국',
  'مرحبا',
  '²',
  '½',
  '“',
  '’',
  '—',
  '&',
  '&amp;',
  '&lt;b&gt;',
  '&#128330;',
  '&#x1F54A',
  '&nosuch;',
  '<',
  '<b>',
  '</p>',
  '<!--',
  '-->',
  '<script>',
  '[',
  '](',
  '`',
  '```',
  '**',
  '_',
  '\\',
  '|',
  '> ',
  '#',
  '((',
  '\n\n',
  '  \n',
  '\r',
];

const line = (pool: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...pool);
const lines = (pool: readonly string[], maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(line(pool), { maxLength });
/** Something that nobody meant to write. */
export const odd = fc.oneof(line(ODD), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }));

/** A text as an editor saved it: its lines, what divides them, odd characters here and there, line ends, a mark. */
const writing = fc
  .record({
    lines: fc
      .tuple(
        lines(OPENING, 6),
        lines(BODY, 8),
        lines(CLOSING, 7),
        lines([...OPENING, ...BODY, ...CLOSING], 3),
      )
      .map((parts) => parts.flat()),
    dividers: fc.array(fc.constantFrom('\n', '\n\n', '\n\n\n'), { minLength: 1, maxLength: 5 }),
    oddities: fc.array(fc.tuple(fc.nat(), odd), { maxLength: 4 }),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    bom: fc.constantFrom('', '', '\uFEFF'),
  })
  .map(({ lines: all, dividers, oddities, lineEnd, bom }) => {
    const joined = all.reduce((text, next, i) => text + next + dividers[i % dividers.length], '');
    const strewn = oddities.reduce((text, [at, mark]) => replaced(text, at, 0, mark), joined);
    return bom + strewn.replaceAll('\n', lineEnd);
  });

const path = fc.constantFrom('a.txt', 'b.md', 'deep/c.md', 'd.html', 'Ünïcode – name.txt', 'e.htm');

/** Letters put together from lines of real layouts. */
export const written: fc.Arbitrary<Input> = fc
  .record({ path, text: writing })
  .map(({ path: name, text }) => ({ path: name, bytes: Buffer.from(text) }))
  .map(legible);

/** Bytes of any kind: no letter at all. */
export const noise: fc.Arbitrary<Input> = fc
  .record({ path, bytes: fc.uint8Array({ maxLength: 400 }) })
  .map(legible);

/** A counterexample shows as text. */
export function legible(input: Input): Input {
  const show = (): string => `${input.path} ${JSON.stringify(Buffer.from(input.bytes).toString())}`;
  return Object.assign(input, { [fc.toStringMethod]: show });
}

function replaced(text: string, at: number, length: number, mark: string): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + mark + text.slice(from + length);
}
