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
