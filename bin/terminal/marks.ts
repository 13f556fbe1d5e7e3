import type { ChalkInstance } from 'chalk';
import { codePoints } from '../../src/compare/offsets.js';
import type { DocumentEntry } from '../../src/schema/dataset.js';
import { type MentionTable, mentionTables } from '../../src/schema/names.js';
import { harmless } from './report.js';

/** A mention in the text; offsets in UTF-16 units. */
export interface Mark {
  readonly table: MentionTable;
  /** `dates/3`: the last part of the row's id. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const COLOURS = {
  dates: 'cyan',
  recipients: 'green',
  signatories: 'yellow',
  references: 'magenta',
  recommendations: 'blue',
} as const satisfies Record<MentionTable, string>;

/** The mentions of a document, in the order in which they open: of two that begin together the longer one first. */
export function marksOf(entry: DocumentEntry, source: string): readonly Mark[] {
  const unitOf = codePoints(source);
  const marks = mentionTables.flatMap((table) =>
    entry[table].map((row, n) => ({
      table,
      name: `${table}/${n + 1}`,
      start: unitOf(row.start) ?? 0,
      end: unitOf(row.end) ?? source.length,
    })),
  );
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text with its mentions in the colour of their table; what stands in several has that of the innermost, underlined. */
export function coloured(source: string, marks: readonly Mark[], paint: ChalkInstance): string {
  let text = '';
  sweep(source, marks, (piece, open) => {
    const inner = open.at(-1);
    const colour = inner ? paint[COLOURS[inner.table]] : null;
    const style = colour && open.length > 1 ? colour.underline : colour;
    text += printed(piece, (line) => (style ? style(line) : line));
  });
  return text;
}

/** The text with its mentions in brackets: `[dates/1 3 May 2016]`; one that ends inside another says which it is. */
export function bracketed(source: string, marks: readonly Mark[]): string {
  let text = '';
  let before: readonly Mark[] = [];
  sweep(source, marks, (piece, open) => {
    const stack = [...before];
    for (const mark of [...before].reverse().filter((one) => !open.includes(one))) {
      text += stack.at(-1) === mark ? ']' : ` ${mark.name}]`;
      stack.splice(stack.indexOf(mark), 1);
    }
    for (const mark of open.filter((one) => !before.includes(one))) text += `[${mark.name} `;
    text += printed(piece, (line) => line);
    before = open;
  });
  return text;
}

/** What the colours, or the brackets, mean, and how many mentions each table has. */
export function legend(entry: DocumentEntry, paint: ChalkInstance): string {
  const tables = mentionTables.map((table) => {
    const name = `${table} ${entry[table].length}`;
    return paint.level > 0 ? paint[COLOURS[table]](name) : name;
  });
  const how = paint.level > 0 ? paint.underline('one inside another') : '[TABLE/N text]';
  return [...tables, how].join('  ');
}

/** Cut the text wherever a mention begins or ends, and tell each piece with the mentions that cover it, outermost first. */
function sweep(
  source: string,
  marks: readonly Mark[],
  tell: (piece: string, open: readonly Mark[]) => void,
): void {
  const cuts = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), source.length])];
  cuts.sort((a, b) => a - b);
  let open: Mark[] = [];
  let next = 0;
  for (const [n, from] of cuts.entries()) {
    open = open.filter(({ end }) => end > from);
    for (let mark = marks[next]; mark !== undefined && mark.start <= from; mark = marks[++next]) {
      if (mark.end > from) open.push(mark);
    }
    tell(source.slice(from, cuts[n + 1] ?? from), open);
  }
}

/** Line by line, so that no colour runs over a line's end; each of the three line ends becomes the terminal's own. */
function printed(piece: string, paint: (line: string) => string): string {
  return piece
    .split(/\r\n|\n|\r/)
    .map((line) => (line === '' ? '' : paint(line.split('\t').map(harmless).join('\t'))))
    .join('\n');
}
