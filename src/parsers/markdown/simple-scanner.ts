import { entities } from '../../lexicon/entities.js';
import type { Span } from '../../schema/span.js';
import type { Definitions } from './definitions.js';
import { nextLine } from './pieces.js';
import { Brackets } from './simple-brackets.js';
import type { Mark } from './simple-marks.js';
import { pair, type Run, runAt } from './simple-runs.js';
import { addressEnd, tagAt } from './simple-tags.js';
import { matchAt } from './sticky.js';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]*));/y;
/** A mark that stands for itself. */
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** What a reference by number may stand for; others are left to the parser. */
const PLAIN = /^[ -~\u00A0-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{1F300}-\u{1FAFF}]$/u;

/** Characters that may be more than themselves. */
const SPECIAL = /[\n\r*_`<[\]\\&]/g;

/**
 * The marks of a text, in their order; null where their reading is not certain.
 * @param prefix what begins each further line and is no text
 */
export function marksOf(
  source: string,
  { start, end }: Span,
  definitions: Definitions,
  prefix: string,
): readonly Mark[] | null {
  let at = nextSpecial(source, start);
  if (at >= end) return NONE;
  const scanner = new Scanner(source, start, end, definitions, prefix);
  while (at < end) {
    const next = scanner.read(source.charCodeAt(at), at);
    if (next === null) return null;
    at = nextSpecial(source, next);
  }
  return pair(source, scanner.runs) ? scanner.found : null;
}

const NONE: readonly Mark[] = [];

/** Where the next special character stands: below every text a line end does, if not the end of the source. */
function nextSpecial(source: string, at: number): number {
  SPECIAL.lastIndex = at;
  return SPECIAL.test(source) ? SPECIAL.lastIndex - 1 : source.length;
}

/** Reads what a special character begins. Each of its readings gives where it ends, null where that is not certain. */
class Scanner {
  readonly found: Mark[] = [];
  readonly runs: Run[] = [];
  private readonly brackets: Brackets;
  /** Where the text of the line begins. */
  private line: number;

  constructor(
    private readonly source: string,
    private readonly start: number,
    private readonly end: number,
    definitions: Definitions,
    private readonly prefix: string,
  ) {
    this.line = start;
    this.brackets = new Brackets(source, end, definitions, this.found, this.runs);
  }

  read(code: number, at: number): number | null {
    switch (String.fromCharCode(code)) {
      case '\n':
      case '\r':
        return this.lineEnd(at);
      case '*':
      case '_':
        return this.run(at);
      case '&':
        return this.reference(at);
      case '<':
        return this.angle(at);
      case '\\':
        return this.escape(at);
      case '[':
        return this.brackets.open(at);
      case ']':
        return this.brackets.close(at);
      default:
        return null;
    }
  }

  /** Two spaces before a line end make it one on purpose. */
  private lineEnd(at: number): number {
    const { source } = this;
    const before = this.found.at(-1)?.end ?? this.start;
    let start = at;
    while (start > before && source.charAt(start - 1) === ' ') start--;
    this.line = this.textBelow(at);
    this.found.push({ kind: at - start >= 2 ? 'break' : 'line', start, at, end: this.line });
    return this.line;
  }

  /** Where the text of the next line begins: behind the line end, the prefix and the spaces. */
  private textBelow(at: number): number {
    const { source, prefix } = this;
    let to = nextLine(source, at);
    if (prefix !== '' && source.startsWith(prefix, to)) to += prefix.length;
    while (source.charAt(to) === ' ') to++;
    return to;
  }

  private run(at: number): number {
    const run = runAt(this.source, at, this.line, this.end);
    this.runs.push(run);
    this.found.push(run);
    return run.end;
  }

  private escape(at: number): number {
    const next = at + 1 < this.end ? this.source.charAt(at + 1) : '';
    if (next === '\n' || next === '\r') {
      this.line = this.textBelow(at + 1);
      this.found.push({ kind: 'break', start: at, at: at + 1, end: this.line });
      return this.line;
    }
    if (!ESCAPABLE.test(next)) return at + 1;
    this.found.push({ kind: 'character', start: at, end: at + 2, value: next });
    return at + 2;
  }

  private reference(at: number): number | null {
    const [reference, decimal, hexadecimal, name = ''] = matchAt(REFERENCE, this.source, at) ?? [];
    if (reference === undefined) return at + 1;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    const value = Number.isNaN(code) ? entities.get(name) : characterOf(code);
    if (value === undefined || at + reference.length > this.end) return null;
    this.found.push({ kind: 'character', start: at, end: at + reference.length, value });
    return at + reference.length;
  }

  /** A tag, an address; before a space nothing. */
  private angle(at: number): number | null {
    const tag = tagAt(this.source, at);
    if (tag !== null) {
      this.found.push({ kind: 'tag', start: at, end: tag.end, tag });
      return tag.end;
    }
    const end = addressEnd(this.source, at);
    if (end === null) return at + 1 === this.end || /\s/.test(this.source.charAt(at + 1)) ? at + 1 : null;
    this.found.push({ kind: 'syntax', start: at, end: at + 1 }, { kind: 'syntax', start: end - 1, end });
    return end;
  }
}

function characterOf(code: number): string | undefined {
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return PLAIN.test(character) ? character : undefined;
}
