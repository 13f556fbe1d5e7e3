/**
 * Turns UTF-16 offsets of one source into code points and lines, as people and other programs count. Built once, looked
 * up by bisection.
 */
export class Places {
  /** Offset behind each line feed. */
  private readonly feeds: readonly number[];
  /** Offset behind each carriage return that ends a line by itself. */
  private readonly returns: readonly number[];
  /** Offset behind each surrogate pair: from there on, code points lag one more behind. */
  private readonly pairs: readonly number[];

  constructor(source: string) {
    this.feeds = behindEach('\n', source);
    this.returns = behindEach('\r', source).filter((end) => source.charAt(end) !== '\n');
    this.pairs = behindPairs(source);
  }

  /** The code point at an offset. */
  codePoint(offset: number): number {
    return offset - countUpTo(this.pairs, offset);
  }

  /** The line of an offset, from 1; `\n`, `\r\n` and a lone `\r` each end a line. */
  line(offset: number): number {
    return 1 + countUpTo(this.feeds, offset) + countUpTo(this.returns, offset);
  }
}

/** The offset behind each place where a character stands. */
function behindEach(character: string, source: string): number[] {
  const ends: number[] = [];
  for (let at = source.indexOf(character); at >= 0; at = source.indexOf(character, at + 1)) ends.push(at + 1);
  return ends;
}

function behindPairs(source: string): number[] {
  const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  const ends: number[] = [];
  while (pair.test(source)) ends.push(pair.lastIndex);
  return ends;
}

/** How many of the ascending numbers are not above the limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
