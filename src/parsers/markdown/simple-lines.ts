import { isSpace } from '../../lexicon/characters.js';
import { dayOfMonth } from '../../lexicon/months.js';
import { charactersOf, isLineEnd, isOneOf } from './characters.js';
import { type Definitions, folded } from './definitions.js';
import { nextLine } from './pieces.js';
import { isDefinition } from './simple-links.js';
import { htmlAt } from './simple-tags.js';
import { matchAt } from './sticky.js';

/** What a line is by its first characters, if its block may begin here. */
export interface Beginning {
  readonly sort:
    | 'text'
    | 'item'
    | 'code-item'
    | 'number-alone'
    | 'heading'
    | 'rule'
    | 'definition'
    | 'html'
    | 'html-line'
    | 'html-alone';
  /** Column of its first character, and of the text behind its marker. */
  readonly column: number;
  readonly textColumn: number;
  /** Offset of the text behind its marker. */
  readonly at: number;
  /** The number of an item; null for a bullet. */
  readonly number: string | null;
  /** The level of a heading, also of the one that a rule makes of the text above it; 0 where it makes none. */
  readonly depth: number;
  /** May it be the title of a definition above it? */
  readonly isTitle: boolean;
}

/** `-`, `1.` and the spaces behind. */
const MARKER = /(?:[-*+]|(\d{1,9})[.)])(?:( +)|(?=[\t\r\n]|$))/y;
const HEADING = /(#{1,6}) +(?=[^\s#])/y;
const HASHES = /#{1,6}(?:[ \t\r\n]|$)/y;
/** A line of marks: a rule, the line under a heading, the row under the head of a table. */
const MARKS = /[-+=*_:| \t]+(?=[\r\n]|$)/y;
/** `---`, `===` */
const RULE = /(?:(-+)|(=+)|_{3,}|\*{3,}) *(?=[\r\n]|$)/y;
/** Begin something other than a text, white space apart. */
const SPECIAL = charactersOf('-+=*_:|0123456789#>~<`[');
/** A quote, a fence. */
const OTHER = charactersOf('>~`');
/** Begin the title of a definition. */
const TITLE = charactersOf('"\'(');
/** White space to a reader, letters to Markdown. */
const NO_BREAK_SPACE = 0xa0;
const PAGE_BREAK = 0x0c;
/** Text, and a definition, stand this far from the margin at most; what is set in further may be code. */
const FURTHEST = 3;
/** `[1]:`, `[^1]:` */
const DEFINES = /\[((?:[^[\]\\\r\n]|\\.)+)\]:/y;
/** More spaces behind a marker but one belong to code within the item. */
const WIDEST = 4;

/** Column in which the text of a line begins. */
export function columnOf(source: string, line: number): number {
  let at = line;
  while (source.charCodeAt(at) === SPACE) at++;
  return at - line;
}

const SPACE = 0x20;

/** What the line at `line`, which is not blank, begins; null where that is not certain. */
export function beginningOf(source: string, line: number, definitions: Definitions): Beginning | null {
  const column = columnOf(source, line);
  const at = line + column;
  const code = source.charCodeAt(at);
  const text: Beginning = {
    sort: 'text',
    column,
    textColumn: column,
    at,
    number: null,
    depth: 0,
    isTitle: isOneOf(TITLE, code),
  };
  if (isPlain(code)) return text;
  if (isLetterToMarkdown(code)) return column > FURTHEST ? null : text;
  const first = source.charAt(at);
  if (first === '<') {
    const sort = htmlAt(source, at);
    return sort === null ? null : { ...text, sort };
  }
  if (first === '[' && matchAt(DEFINES, source, at) !== null) {
    // Set in further, it may define something within an item, of which the text knows nothing.
    if (column > FURTHEST) return null;
    const line = source.slice(at, nextLine(source, at));
    if (isDefinition(line)) return { ...text, sort: 'definition' };
  }
  if (matchAt(MARKS, source, at) !== null) {
    const rule = matchAt(RULE, source, at);
    if (rule === null) return null;
    return { ...text, sort: 'rule', depth: rule[2] !== undefined ? 1 : rule[1] !== undefined ? 2 : 0 };
  }
  const marker = matchAt(MARKER, source, at);
  if (marker !== null) {
    const [{ length }, number = null, spaces = ''] = marker;
    const end = at + length;
    if (number !== null && (end === source.length || isLineEnd(source.charCodeAt(end))))
      return { ...text, sort: 'number-alone', number };
    if (spaces.length > WIDEST) {
      const behind = length - spaces.length + 1;
      const isEmpty = /[\t\r\n]|^$/.test(source.charAt(at + length));
      return isEmpty
        ? null
        : { ...text, sort: 'code-item', number, at: at + behind, textColumn: column + behind };
    }
    const isItem = spaces !== '' && isText(source, at + length, definitions);
    if (!isItem || dayOfMonth.test(source.slice(at, at + 40))) return null;
    return { ...text, sort: 'item', number, at: at + length, textColumn: column + length };
  }
  if (matchAt(HASHES, source, at) !== null) {
    const [{ length }, hashes = ''] = matchAt(HEADING, source, at) ?? [''];
    if (length === 0 || endsInHash(source, at)) return null;
    return { ...text, sort: 'heading', at: at + length, depth: hashes.length };
  }
  return isText(source, at, definitions) ? text : null;
}

/** Does a text begin here, and no block within the line's own? */
function isText(source: string, at: number, definitions: Definitions): boolean {
  const code = source.charCodeAt(at);
  if (isPlain(code) || isLetterToMarkdown(code)) return true;
  const first = source.charAt(at);
  if (first === '' || isSpace(code) || isOneOf(OTHER, code)) return false;
  if (first === '<') return htmlAt(source, at) === 'text';
  if (first === '[') return !definitions.has(folded(matchAt(DEFINES, source, at)?.[1] ?? ''));
  return [MARKER, HASHES, MARKS].every((form) => matchAt(form, source, at) === null);
}

/** `## Title ##`: the hashes behind are no text. */
function endsInHash(source: string, at: number): boolean {
  return source.slice(at, nextLine(source, at)).trimEnd().endsWith('#');
}

/** Does a character begin nothing but a text? */
function isPlain(code: number): boolean {
  return !(Number.isNaN(code) || isOneOf(SPECIAL, code) || isSpace(code));
}

function isLetterToMarkdown(code: number): boolean {
  return code === NO_BREAK_SPACE || code === PAGE_BREAK;
}
