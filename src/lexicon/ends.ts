/*
 * What stands at the end of a text. Walked from the end, since an expression such as `[\s,]+$` begins anew at every
 * character of a long run and takes the square of its length.
 */

/** Where a text ends without the characters at its end that are marks. */
export function endBefore(text: string, mark: RegExp): number {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end--;
  return end;
}

/**
 * A text without the marks at its end: `Kenya, ` gives `Kenya`.
 * @param mark finds one character, and has no flag that would make it remember where it was
 */
export function withoutEnd(text: string, mark: RegExp): string {
  return text.slice(0, endBefore(text, mark));
}
