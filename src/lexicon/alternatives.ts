/** One expression in the place of several with the same flags and without named groups. */
export function anyOf(forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => `(?:${source})`).join('|'), forms[0]?.flags);
}

/** Words as alternatives of a regular expression, the longest first, so that `Dr.` is not read as `Dr`. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/**
 * The pattern of any one of some words of letters and digits, the longest that stands there first. Words that begin alike
 * share their beginning, `J(?:an|u(?:ne|ly))`: compiled and looked up in a part of the time of a plain list of them.
 */
export function anyWord(words: Iterable<string>): string {
  const ends = new Map<string, string[]>();
  let isWhole = false;
  for (const word of words) {
    const [first] = word;
    if (first === undefined) isWhole = true;
    else ends.set(first, [...(ends.get(first) ?? []), word.slice(first.length)]);
  }
  const branches = [...ends].map(([first, rest]) => first + anyWord(rest));
  if (branches.length === 0) return '';
  return branches.length === 1 && !isWhole
    ? branches.join('')
    : `(?:${branches.join('|')})${isWhole ? '?' : ''}`;
}
