import leven, { closestMatch } from 'leven';

/** ` (did you mean json?)` where one of the names is near the word, else nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names);
  return name === null ? '' : ` (did you mean ${name}?)`;
}

/** The name that can have been meant by a word: at most two mistakes away, three where it is long. */
export function nearest(word: string, names: readonly string[]): string | null {
  const name = closestMatch(word, names);
  if (name === undefined) return null;
  return leven(word, name) <= (name.length > 5 ? 3 : 2) ? name : null;
}
