import { entryOf } from '../marked.js';

/*
 * The same facts in every layout that letters print them in: what is found must not depend on it. The names are invented,
 * and chosen to be hard: few of them hold a word that only organizations bear, one begins with a small letter.
 */

/** How a format prints lines: of one block, or each a paragraph. */
export const layouts = {
  'lines.txt': (lines: readonly string[]) => lines.join('\n'),
  'paragraphs.txt': (lines: readonly string[]) => lines.join('\n\n'),
  'breaks.md': (lines: readonly string[]) => lines.join('  \n'),
  'paragraphs.md': (lines: readonly string[]) => lines.join('\n\n'),
  'breaks.html': (lines: readonly string[]) => `<p>${lines.join('<br>\n')}</p>`,
  'paragraphs.html': (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n'),
} as const;

export type Layout = keyof typeof layouts;
export const allLayouts = Object.keys(layouts).filter((name): name is Layout => name in layouts);

/** What stands before every item of a list. */
export const marks: Readonly<Record<string, (line: string, i: number) => string>> = {
  'no mark': (line) => line,
  '1.': (line, i) => `${i + 1}. ${line}`,
  '1)': (line, i) => `${i + 1}) ${line}`,
  '(1)': (line, i) => `(${i + 1}) ${line}`,
  '•': (line) => `• ${line}`,
  '–': (line) => `– ${line}`,
};

const PROSE = [
  'We write about the draft law on harbours, which would close the quays to everybody who has no licence.',
  'We urge the ministry to withdraw the draft and to speak with those who live from the sea.',
];

/** A letter in the format of a layout: blocks above its text, and blocks below. */
export function letterIn(
  layout: Layout,
  above: readonly (readonly string[])[],
  below: readonly (readonly string[])[],
): DocumentOf {
  const format = layout.slice(layout.indexOf('.') + 1);
  const print = layouts[layout];
  const paragraph = (line: string): string => (format === 'html' ? `<p>${line}</p>` : line);
  const blocks = [...above.map(print), ...PROSE.map(paragraph), ...below.map(print)];
  const text = blocks.join('\n\n');
  return entryOf(format === 'html' ? `<html><body>${text}</body></html>` : text, `letter.${format}`);
}

type DocumentOf = ReturnType<typeof entryOf>;
