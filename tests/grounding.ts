import type { Dataset } from '../src/index.js';
import { mentionTables } from '../src/schema/tables.js';

/*
 * Does every mention stand where it says? A check of its own, that shares no code with the extractors.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  mdash: '—',
  eacute: 'é',
  copy: '©',
};
const MARKED = /[<>&[\]\\`^]/;

/** What breaks the law of grounding, one line each; empty where all is well. */
export function ungrounded(entry: Dataset['documents'][number], source: string): string[] {
  const points = Array.from(source);
  const lines = lineNumbers(points);
  const problems: string[] = [];
  for (const table of mentionTables) {
    let previous = -1;
    entry[table].forEach((row, i) => {
      const cut = points.slice(row.start, row.end).join('');
      if (row.id !== `${entry.id}/${table}/${i + 1}`) problems.push(`${row.id}: not number ${i + 1}`);
      if (!(0 <= row.start && row.start < row.end && row.end <= points.length))
        problems.push(`${row.id}: no range ${row.start} to ${row.end}`);
      if (!isSame(cut, row.text)) problems.push(`${row.id}: "${row.text}" is not "${cut}"`);
      if (/^\s|\s$|\s\s/.test(row.text)) problems.push(`${row.id}: white space in "${row.text}"`);
      if (row.line !== lines[row.start]) problems.push(`${row.id}: line ${row.line} is ${lines[row.start]}`);
      if (row.start < previous) problems.push(`${row.id}: out of reading order`);
      previous = row.start;
    });
  }
  return problems;
}

/** The line of each code point, from 1. */
function lineNumbers(points: readonly string[]): number[] {
  let line = 1;
  return points.map((point, i) => {
    const now = line;
    if (point === '\n' || (point === '\r' && points[i + 1] !== '\n')) line++;
    return now;
  });
}

/** Same letters and digits; where markup may hide some of the source, the text has none that the source has not. */
function isSame(cut: string, text: string): boolean {
  const here = letters(text);
  const meaning = withReferences(withoutMarkup(cut), (_, character) => character);
  if (letters(meaning) === here) return true;
  // What looks like a reference or a tag may be meant as it stands.
  const either = withReferences(cut, (reference, character) => character + reference);
  return MARKED.test(cut) && isWithin(here, letters(either));
}

const withoutMarkup = (cut: string): string => cut.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ');

/** The text with every character reference replaced. */
function withReferences(cut: string, replace: (reference: string, character: string) => string): string {
  return cut
    .replace(/&#(\d+);?/g, (all, n: string) => replace(all, point(Number(n))))
    .replace(/&#x([0-9a-f]+);?/gi, (all, n: string) => replace(all, point(Number.parseInt(n, 16))))
    .replace(/&(\w+);?/g, (all, name: string) => replace(all, ENTITIES[name] ?? ''));
}

const point = (n: number): string => (n > 0 && n <= 0x10ffff ? String.fromCodePoint(n) : '\uFFFD');

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Are the characters of `inner` in `outer`, in their order? */
function isWithin(inner: string, outer: string): boolean {
  let at = 0;
  for (const character of inner) {
    at = outer.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}
