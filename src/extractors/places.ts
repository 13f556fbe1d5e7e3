/** Where an offset stands, as people and other programs count. */
interface Place {
  readonly codePoint: number;
  /** From 1; `\n`, `\r\n` and a lone `\r` each end a line. */
  readonly line: number;
}

/** Turns UTF-16 offsets of one source into code points and lines. Built once, looked up by bisection. */
export class Places {
  /** Offset behind each line end. */
  private readonly lineStarts: number[] = [];
  /** Offset behind each surrogate pair: from there on, code points lag one more behind. */
  private readonly pairs: number[] = [];

  constructor(source: string) {
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i);
      if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) this.lineStarts.push(i + 1);
      else if (code >= 0xd800 && code <= 0xdbff && isLow(source.charCodeAt(i + 1))) this.pairs.push(i + 2);
    }
  }

  of(offset: number): Place {
    return {
      codePoint: offset - countUpTo(this.pairs, offset),
      line: 1 + countUpTo(this.lineStarts, offset),
    };
  }
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
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
