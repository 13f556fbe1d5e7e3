/** The offset in UTF-16 units of an offset in code points; null beyond the end. */
export function codePoints(source: string): (offset: number) => number | null {
  // Each pair of units counts once, so the pairs before an offset are what the two counts differ by.
  const pairs: number[] = [];
  for (const match of source.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index - pairs.length);
  return (offset) => {
    const unit = offset + countBelow(pairs, offset);
    return offset >= 0 && unit <= source.length ? unit : null;
  };
}

/** The line of an offset, from 1: `\n`, `\r\n` and a lone `\r` each end one. */
export function lines(source: string): (offset: number) => number {
  const starts = [...source.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length);
  return (offset) => countBelow(starts, offset + 1) + 1;
}

/** How many of the rising numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
