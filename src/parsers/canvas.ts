import { foldCode, ZERO_WIDTH } from '../lexicon/characters.js';
import type { Span } from '../schema/span.js';

const MARK = ZERO_WIDTH.charCodeAt(0);
const SPACE = 0x20;
/** The ampersand, which begins a reference. */
const REFERS = 0x26;
const REFERENCE = /^&(?:#\w+|[a-z]\w*);?/i;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26)(?:;|$)/i;
const LONGEST_REFERENCE = 40;
/** Bare, it would make a tag of what stands behind it, for every program that reads a mention. */
const BRACKET = /[<>]/;
/** Markup between two characters of one text: escapes, line prefixes of quotes and lists. */
const LONGEST_GAP = 64;

/**
 * A blank sheet of the source's length, onto which a parser copies what a reader sees. It holds the length law: whatever
 * is not copied stays blank, line ends stay where they are.
 */
export class Canvas {
  private readonly cells: Uint16Array;
  /** The characters of the source. */
  private readonly codes: Uint16Array;

  constructor(readonly source: string) {
    this.cells = new Uint16Array(source.length).fill(SPACE);
    this.codes = new Uint16Array(source.length);
    Buffer.from(this.codes.buffer).write(source, 'utf16le');
    for (let i = 0; i < source.length; i++) {
      const code = this.codes[i];
      if (code === 10 || code === 13) this.cells[i] = code;
    }
  }

  /** Copy a range of the source as it stands. One by one: most ranges are shorter than a view of them takes to make. */
  copy(start: number, end: number): void {
    const { cells, codes } = this;
    for (let i = start; i < end; i++) cells[i] = codes[i] ?? SPACE;
  }

  /** Blank a range as markup within a line: a word that it divides stays one word to the reader. */
  mark(start: number, end: number): void {
    const { cells, codes } = this;
    for (let i = start; i < end; i++) {
      const code = codes[i];
      if (code !== 10 && code !== 13) cells[i] = MARK;
    }
  }

  /** Put one character where the source has something else, such as a line end for `<br>`. */
  put(at: number, character: string): void {
    this.cells[at] = character.charCodeAt(0);
  }

  /**
   * Copy `value`, what a parser read in the range, onto the places where the source has it: escapes, entities and line
   * prefixes that the parser took away become marks. An entity of an angle bracket stays as it is printed.
   */
  align(value: string, start: number, end: number): void {
    let read = start;
    let at = 0;
    let found = start;
    while (at < value.length && read < end) {
      const code = this.codes[read];
      if (code !== undefined && code !== REFERS && code === value.charCodeAt(at)) {
        this.cells[read++] = code;
        found = read;
        at++;
        continue;
      }
      const entity = this.entityLength(value, at, read, end);
      if (entity > 0) {
        at += this.reference(value, at, { start: read, end: read + entity });
        read += entity;
        found = read;
      } else if (sameCharacter(this.source.charAt(read), value.charAt(at))) {
        this.cells[read] = this.source.charCodeAt(read);
        read++;
        found = read;
        at++;
      } else if (read - found < LONGEST_GAP) {
        this.mark(read, ++read);
      } else {
        // The parser made a character that the source has not, such as spaces for a tab: go on behind it.
        read = found;
        at++;
      }
    }
    this.mark(read, end);
  }

  /** Put the character that a reference stands for in its place. Returns how many units of `value` it is. */
  private reference(value: string, at: number, { start, end }: Span): number {
    const width = value.codePointAt(at) === value.charCodeAt(at) ? 1 : 2;
    if (BRACKET.test(value.charAt(at))) this.copy(start, end);
    else {
      this.mark(start, end);
      for (let i = 0; i < width; i++) this.put(start + i, value.charAt(at + i));
    }
    return width;
  }

  /**
   * Length of the character reference that the source has where the parser read `value[at]`; 0 where it has none.
   * The parser's word is taken for what it means, so no table of entities is needed here.
   */
  private entityLength(value: string, at: number, read: number, end: number): number {
    if (this.source.charAt(read) !== '&') return 0;
    const [reference] =
      REFERENCE.exec(this.source.slice(read, Math.min(end, read + LONGEST_REFERENCE))) ?? [];
    if (reference === undefined) return 0;
    if (value.charAt(at) === '&' && (!AMPERSAND.test(reference) || value.startsWith(reference, at))) return 0;
    if (reference.endsWith(';')) return reference.length;
    // Old pages leave the semicolon out: the reference ends where the source goes on as the value does.
    const next = value.slice(at + 1, at + 5);
    for (let length = 3; length < reference.length; length++) {
      if (this.source.startsWith(next, read + length)) return length;
    }
    return reference.length;
  }

  /** The finished text, as long as the source, its characters folded. */
  toText(): string {
    const { cells } = this;
    for (let i = 0; i < cells.length; i++) {
      const code = cells[i] ?? SPACE;
      if (code !== SPACE && code !== MARK) cells[i] = foldCode(code);
    }
    return Buffer.from(cells.buffer).toString('utf16le');
  }
}

/** Parsers turn CR and CRLF into LF and tabs into spaces; to the reader they are the same. */
function sameCharacter(inSource: string, inValue: string): boolean {
  return (
    inSource === inValue || (inSource === '\r' && inValue === '\n') || (inSource === '\t' && inValue === ' ')
  );
}
