/** The first matches of a text, and no look at the rest of it. */
export function firstMatches(text: string, pattern: RegExp, count: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) if (found.push(match) === count) break;
  return found;
}
