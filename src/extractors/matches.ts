/**
 * The matches of a text, in order, and no look at the rest of it. `String.matchAll` makes a new expression at every call,
 * which takes longer than a short text does.
 * @param pattern is global or sticky, and finds one character at least
 * @param most no more are looked for
 */
export function matchesIn(
  text: string,
  pattern: RegExp,
  most: number = Number.POSITIVE_INFINITY,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  while (found.length < most) {
    const match = pattern.exec(text);
    if (match === null) break;
    found.push(match);
  }
  return found;
}
