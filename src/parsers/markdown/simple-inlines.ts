import type { Definitions } from './definitions.js';
import { folded } from './definitions.js';

/** A stretch of text as a reader sees it, or a line end on purpose. Offsets in the source. */
export type Inline =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly emphasis: number }
  | { readonly kind: 'break'; readonly start: number };

/** A character that may be more than itself. */
const SPECIAL = /[\n\r*_`<[\\&]/g;
/** `&amp;` `&#8217;` */
const REFERENCE = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][\dA-Za-z]*);/y;
/** `[text](address)`: nothing else within the text, no title behind the address. */
const LINK = /\[([^[\]*_`<\\&!\n\r]+)\]\([^\s()<>\\`\p{C}]*\)/uy;
/** Brackets that are no link, unless their text is defined elsewhere. */
const BRACKETS = /\[([^[\]\\]*)\](?![([])/y;

/** A mark that stands for itself. */
const ESCAPE = /\\[!-%'-/:-@[\]-`{-~]/y;

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The texts of a paragraph from `start` to `end`, where its reading as Markdown is certain: plain text, `**emphasis**` around
 * words, links without a title. Null where it holds anything else, such as code, HTML, escapes, stars within words.
 */
export function inlinesOf(
  source: string,
  start: number,
  end: number,
  definitions: Definitions,
): Inline[] | null {
  const found: Inline[] = [];
  const text = (from: number, to: number, emphasis: number): void => {
    if (from < to) found.push({ kind: 'text', start: from, end: to, emphasis });
  };
  let from = start;
  let open: string | null = null;
  SPECIAL.lastIndex = start;
  for (let match = SPECIAL.exec(source); match !== null && match.index < end; match = SPECIAL.exec(source)) {
    const at = match.index;
    const emphasis = open === null ? 0 : 1;
    const character = match[0];
    let next = at + 1;
    if (character === '\n' || character === '\r') {
      const to = endBefore(source, from, at);
      text(from, to, emphasis);
      if (at - to >= 2) found.push({ kind: 'break', start: at });
      from = next = startAfter(source, at);
    } else if (character === '*' || character === '_') {
      const run = runAt(source, at, start, end);
      next = at + run.marks.length;
      if (run.role === 'unsure') return null;
      if (run.role !== 'none') {
        if (run.role === 'opener' ? open !== null : open !== run.marks) return null;
        text(from, at, emphasis);
        open = run.role === 'opener' ? run.marks : null;
        from = next;
      }
    } else if (character === '[') {
      const link = source.charAt(at - 1) === '!' ? null : matchAt(LINK, source, at);
      if (link !== null && at + link[0].length <= end) {
        text(from, at, emphasis);
        text(at + 1, at + 1 + (link[1] ?? '').length, emphasis);
        from = next = at + link[0].length;
      } else if (!isBare(source, at, end, definitions)) return null;
    } else if (character === '\\') {
      // The one that stands first, at a line's end or before another is left to the parser.
      if (at === start || /[\s\\&]/.test(source.charAt(next))) return null;
      if (matchAt(ESCAPE, source, at) !== null) {
        text(from, at, emphasis);
        from = next;
        next++;
      }
    } else if (character !== '&' || matchAt(REFERENCE, source, at) !== null) return null;
    SPECIAL.lastIndex = next;
  }
  if (open !== null) return null;
  text(from, end, 0);
  return found;
}

/** Brackets that stand for themselves. */
function isBare(source: string, at: number, end: number, definitions: Definitions): boolean {
  const brackets = source.charAt(at - 1) === '!' ? null : matchAt(BRACKETS, source, at);
  return brackets !== null && at + brackets[0].length <= end && !definitions.has(folded(brackets[1] ?? ''));
}

type Run = { readonly marks: string; readonly role: 'opener' | 'closer' | 'none' | 'unsure' };

/** Stars or underscores at a place, and what the characters beside them let them do (CommonMark 6.2). */
function runAt(source: string, at: number, start: number, end: number): Run {
  let to = at + 1;
  while (to < end && source.charAt(to) === source.charAt(at)) to++;
  const marks = source.slice(at, to);
  const before = at === start ? 'space' : sortOf(source.charAt(at - 1));
  const after = to === end ? 'space' : sortOf(source.charAt(to));
  const opens = after === 'word' || (after === 'mark' && before !== 'word');
  const closes = before === 'word' || (before === 'mark' && after !== 'word');
  if (opens && closes) {
    const isWithinWord = marks.startsWith('_') && before === 'word' && after === 'word';
    return { marks, role: isWithinWord ? 'none' : 'unsure' };
  }
  if (marks.length > 3 && (opens || closes)) return { marks, role: 'unsure' };
  return { marks, role: opens ? 'opener' : closes ? 'closer' : 'none' };
}

function sortOf(character: string): 'space' | 'mark' | 'word' {
  if (/\s/.test(character)) return 'space';
  return PUNCTUATION.test(character) ? 'mark' : 'word';
}

/** Where the text of a line ends: before the spaces at its end. */
function endBefore(source: string, from: number, at: number): number {
  let to = at;
  while (to > from && source.charAt(to - 1) === ' ') to--;
  return to;
}

/** Where the text of the next line begins: behind the line end and its spaces. */
function startAfter(source: string, at: number): number {
  let to = source.startsWith('\r\n', at) ? at + 2 : at + 1;
  while (source.charAt(to) === ' ') to++;
  return to;
}

function matchAt(form: RegExp, source: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(source);
}
