/** Stars or underscores in a row, what they can do, and how many of them stand for emphasis. */
export interface Run {
  readonly kind: 'run';
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Marks at its beginning that close emphasis, and how many emphases these are. */
  closing: number;
  closed: number;
  /** Marks at its end that open emphasis, and how many emphases these are. */
  opening: number;
  opened: number;
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The run of marks at a place, by the characters beside it (CommonMark 6.2).
 * @param from where the text of its line begins
 * @param end where the text ends
 */
export function runAt(source: string, at: number, from: number, end: number): Run {
  const mark = source.charCodeAt(at);
  let to = at + 1;
  while (to < end && source.charCodeAt(to) === mark) to++;
  const before = at === from ? 'space' : sortOf(source.charCodeAt(at - 1));
  const after = to === end ? 'space' : sortOf(source.charCodeAt(to));
  const mayOpen = after === 'word' || (after === 'mark' && before !== 'word');
  const mayClose = before === 'word' || (before === 'mark' && after !== 'word');
  const isStar = mark === STAR;
  return {
    kind: 'run',
    start: at,
    end: to,
    opens: mayOpen && (isStar || before !== 'word' || !mayClose),
    closes: mayClose && (isStar || after !== 'word' || !mayOpen),
    closing: 0,
    closed: 0,
    opening: 0,
    opened: 0,
  };
}

const STAR = 0x2a;

function sortOf(code: number): 'space' | 'mark' | 'word' {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'word';
  const character = String.fromCharCode(code);
  if (SPACE.test(character)) return 'space';
  return PUNCTUATION.test(character) ? 'mark' : 'word';
}

/** Looks for an opener at most; more of them makes a text too hard to be simple. */
const MOST_LOOKS = 2_000;

/**
 * Pair the runs of a text: each that closes with the nearest above it that opens the same emphasis. What stands between
 * two that are paired pairs no more.
 * @returns false where that takes too long
 */
export function pair(source: string, runs: readonly Run[]): boolean {
  const open: Run[] = [];
  let looks = 0;
  for (const run of runs) {
    while (run.closes && left(run) > 0) {
      let i = open.length - 1;
      while (i >= 0 && !match(source, open[i], run)) i--;
      looks += open.length - i;
      if (looks > MOST_LOOKS) return false;
      const opener = open[i];
      if (opener === undefined) break;
      const marks = left(opener) > 1 && left(run) > 1 ? 2 : 1;
      opener.opening += marks;
      opener.opened++;
      run.closing += marks;
      run.closed++;
      open.length = left(opener) > 0 ? i + 1 : i;
    }
    if (run.opens && left(run) > 0) open.push(run);
  }
  return true;
}

function left({ start, end, closing, opening }: Run): number {
  return end - start - closing - opening;
}

/** Do two runs open and close the same emphasis? Where one can do both, by the rule of three. */
function match(source: string, opener: Run | undefined, closer: Run): boolean {
  if (opener === undefined || source.charCodeAt(opener.start) !== source.charCodeAt(closer.start))
    return false;
  const isThree = (left(opener) + left(closer)) % 3 === 0 && left(closer) % 3 !== 0;
  return !(isThree && (opener.closes || closer.opens));
}
