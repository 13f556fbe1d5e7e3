import type { DocumentEntry } from '../schema/dataset.js';
import { mentionTables } from '../schema/names.js';
import { codePoints, lines } from './offsets.js';

/** A source, and what a reader sees of it at the same offsets: a `Document` is one. */
export interface Text {
  readonly source: string;
  readonly text: string;
}

/** Characters of a text that a problem shows. */
const ROOM = 60;

/**
 * Rows of a document that do not stand in its source where they say: no such range, other words there, another line.
 * Letters and digits are compared; marks and white space are not.
 */
export function placeProblems(entry: DocumentEntry, { source, text }: Text): string[] {
  const unitOf = codePoints(source);
  const lineOf = lines(source);
  return mentionTables.flatMap((table) =>
    entry[table].flatMap((row) => {
      const [start, end] = [unitOf(row.start), unitOf(row.end)];
      if (start === null || end === null || row.start >= row.end)
        return [`${row.id}: the source has no range ${row.start} to ${row.end}`];
      const line = lineOf(start);
      return [
        ...(agrees(row.text, [text.slice(start, end), source.slice(start, end)])
          ? []
          : [`${row.id} text: "${short(row.text)}" is "${short(source.slice(start, end))}" in the source`]),
        ...(row.line === line ? [] : [`${row.id} line: ${row.line} is ${line} in the source`]),
      ];
    }),
  );
}

/** Does a reading of the range have the letters and digits of the text? */
function agrees(text: string, readings: readonly string[]): boolean {
  const expected = letters(text);
  return readings.some((reading) => letters(reading) === expected);
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

function short(text: string): string {
  const points = [...text.replace(/\s+/g, ' ')];
  return points.length > ROOM ? `${points.slice(0, ROOM).join('')}…` : points.join('');
}
