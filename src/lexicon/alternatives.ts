/** Words as alternatives of a regular expression, the longest first, so that `Dr.` is not read as `Dr`. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Expressions as alternatives of one, which finds something where any of them does. */
export function eitherOf(forms: readonly RegExp[]): string {
  return forms.map(({ source }) => `(?:${source})`).join('|');
}
