import { dayOfMonth } from '../../lexicon/months.js';
import { nextLine } from './pieces.js';

/** What a line is by its first characters, if its block may begin here. */
export interface Beginning {
  readonly sort: 'text' | 'item' | 'code-item' | 'heading' | 'rule';
  /** Column of its first character, and of the text behind its marker. */
  readonly column: number;
  readonly textColumn: number;
  /** Offset of the text behind its marker. */
  readonly at: number;
  /** The number of an item; null for a bullet. */
  readonly number: string | null;
  /** The level of a heading, also of the one that a rule makes of the text above it; 0 where it makes none. */
  readonly depth: number;
}

/** `-`, `1.` and the spaces behind. */
const MARKER = /(?:[-*+]|(\d{1,9})[.)])(?:( +)|(?=[\t\r\n]|$))/y;
const HEADING = /(#{1,6}) +(?=[^\s#])/y;
const HASHES = /#{1,6}(?:[ \t\r\n]|$)/y;
/** A line of marks: a rule, the line under a heading, the row under the head of a table. */
const MARKS = /[-+=*_:| \t]+(?=[\r\n]|$)/y;
/** `---`, `===` */
const RULE = /(?:(-+)|(=+)|_{3,}|\*{3,}) *(?=[\r\n]|$)/y;
/** A quote, a fence, HTML, nothing. */
const OTHER = /[>~<`\s]/;
/** More spaces behind a marker but one belong to code within the item. */
const WIDEST = 4;

/** What the line at `line`, which is not blank, begins; null where that is not certain. */
export function beginningOf(source: string, line: number): Beginning | null {
  let at = line;
  while (source.charAt(at) === ' ') at++;
  const column = at - line;
  const text: Beginning = { sort: 'text', column, textColumn: column, at, number: null, depth: 0 };
  if (source.charAt(at) === '\t') return null;
  if (matchAt(MARKS, source, at) !== null) {
    const rule = matchAt(RULE, source, at);
    if (rule === null) return null;
    return { ...text, sort: 'rule', depth: rule[2] !== undefined ? 1 : rule[1] !== undefined ? 2 : 0 };
  }
  const marker = matchAt(MARKER, source, at);
  if (marker !== null) {
    const [{ length }, number = null, spaces = ''] = marker;
    if (spaces.length > WIDEST) {
      const behind = length - spaces.length + 1;
      const isEmpty = /[\t\r\n]|^$/.test(source.charAt(at + length));
      return isEmpty
        ? null
        : { ...text, sort: 'code-item', number, at: at + behind, textColumn: column + behind };
    }
    const isItem = spaces !== '' && isText(source, at + length);
    if (!isItem || dayOfMonth.test(source.slice(at, at + 40))) return null;
    return { ...text, sort: 'item', number, at: at + length, textColumn: column + length };
  }
  if (matchAt(HASHES, source, at) !== null) {
    const [{ length }, hashes = ''] = matchAt(HEADING, source, at) ?? [''];
    if (length === 0 || endsInHash(source, at)) return null;
    return { ...text, sort: 'heading', at: at + length, depth: hashes.length };
  }
  return isText(source, at) ? text : null;
}

/** Does a text begin here, and no block within the line's own? */
function isText(source: string, at: number): boolean {
  const first = source.charAt(at);
  if (first === '' || OTHER.test(first)) return false;
  return [MARKER, HASHES, MARKS].every((form) => matchAt(form, source, at) === null);
}

/** `## Title ##`: the hashes behind are no text. */
function endsInHash(source: string, at: number): boolean {
  return source.slice(at, nextLine(source, at)).trimEnd().endsWith('#');
}

function matchAt(form: RegExp, source: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(source);
}
