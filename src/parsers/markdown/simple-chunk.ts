import type { Beginning } from './simple-lines.js';
import { codeFrom, type Stretch, staysOpen, stretchOf, textFrom } from './simple-stretch.js';

/** The least marks that are a rule by themselves. */
const SHORTEST_RULE = 3;
/** Text set in further than this below a blank line is code. */
const FURTHEST = 3;

/** The lines of a chunk, gathered into blocks as CommonMark does: within the items whose text they stand below. */
export class Lines {
  readonly blocks: Stretch[] = [];
  private open: Stretch | null = null;
  /** Columns in which the texts of the open items begin, the outermost first. */
  private readonly items: number[] = [];
  /** Does a definition stand right above? */
  private isBelowDefinition = false;

  blank(): void {
    this.open = null;
    this.isBelowDefinition = false;
  }

  /** Does a line whose text begins in a column stand within a block of HTML, so that it goes on, whatever it says? */
  isInHtml(column: number): boolean {
    return this.open?.sort === 'html' && column >= (this.items.at(-1) ?? 0);
  }

  /** The open block goes on to `end`. */
  goOn(end: number): void {
    if (this.open !== null) this.open.end = end;
  }

  /**
   * Read a line that is not blank; false where it is not certain.
   * @param end where its text ends
   * @param whole where the line ends
   */
  read(line: Beginning | null, start: number, end: number, whole: number): boolean {
    if (line === null) return false;
    if (line.sort === 'number-alone') return this.numberAlone(end);
    if (this.open?.sort === 'html') this.open = null;
    const within = this.items.findLastIndex((column) => column <= line.column) + 1;
    const isFar = line.column - (this.items[within - 1] ?? 0) > FURTHEST;
    if (this.isBelowDefinition && (isFar || within < this.items.length || !mayFollowDefinition(line)))
      return false;
    if (this.open?.sort === 'code' && (!isFar || within < this.items.length)) {
      const isCounted = line.sort === 'item' && line.number !== null && line.number !== '1';
      if (line.sort !== 'text' && !(isCounted && this.items.length === 0)) return false;
      this.open = null;
      // Right below code, as below a text, only the first number begins an item.
      if (isCounted) {
        this.add(textFrom(start + line.column, end));
        return true;
      }
    }
    if (line.sort === 'rule') return this.rule(line, within, isFar, end - line.at);
    if (this.open !== null) {
      if (this.isText(line, within) || (isFar && within === this.items.length)) {
        this.open.end = end;
        return true;
      }
      if (isFar || line.sort === 'html-alone') return false;
    }
    // To remark code goes on until something ends it: it takes the end of a list, or a number below, in its own way.
    if (isFar && (within < this.items.length || line.sort === 'definition')) return false;
    if (!isFar && (line.number !== null || isAside(line)) && this.blocks.at(-1)?.sort === 'code')
      return false;
    this.items.length = within;
    if (isFar) this.add(codeFrom(start, end));
    else this.begin(line, end, whole);
    this.isBelowDefinition = line.sort === 'definition';
    return true;
  }

  /** A number with nothing behind it is text below a text: it begins no item there. */
  private numberAlone(end: number): boolean {
    if (this.open?.sort !== 'text' || this.items.length > 0) return false;
    this.open.end = end;
    return true;
  }

  /** Does a line belong to the text right above it? */
  private isText({ sort, number }: Beginning, within: number): boolean {
    const isWithin = within === this.items.length;
    // Only the first number may follow a text without a blank line between.
    const isCounted = isWithin && number !== null && number !== '1';
    const isPlain = sort === 'text' || sort === 'definition' || (sort === 'html-alone' && isWithin);
    return isPlain || isCounted || this.open?.sort === 'code';
  }

  /** Begin the block that a line begins. */
  private begin(line: Beginning, end: number, whole: number): void {
    const column = this.items.at(-1) ?? 0;
    if (line.sort === 'item' || line.sort === 'code-item') this.items.push(line.textColumn);
    const block = stretchOf(line, { depth: this.items.length, column, end, whole });
    if (block !== null) this.add(block);
    if (!staysOpen(line)) this.open = null;
  }

  /** `---` below a text makes a heading of it; elsewhere it divides, and is no block. */
  private rule({ depth }: Beginning, within: number, isFar: boolean, length: number): boolean {
    const { open } = this;
    if (isFar || this.isBelowDefinition) return false;
    if (open === null) {
      this.items.length = within;
      return length >= SHORTEST_RULE && depth !== 1;
    }
    if (
      open.opening.kind !== 'paragraph' ||
      open.sort !== 'text' ||
      depth === 0 ||
      within < this.items.length
    )
      return false;
    open.opening = { kind: 'heading', depth };
    this.open = null;
    return true;
  }

  private add(block: Stretch): void {
    this.blocks.push(block);
    this.open = block;
  }
}

/** Below a definition its title may stand, and no block that may not stand right below a text. */
function mayFollowDefinition({ sort, number, isTitle }: Beginning): boolean {
  return sort === 'text' ? !isTitle : sort !== 'html-alone' && (number === null || number === '1');
}

/** HTML and definitions, which are read apart from the text. */
function isAside({ sort }: Beginning): boolean {
  return sort === 'definition' || sort.startsWith('html');
}
