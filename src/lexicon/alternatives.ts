/** One expression in the place of several with the same flags and without named groups. */
export function anyOf(forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => `(?:${source})`).join('|'), forms[0]?.flags);
}

/**
 * The pattern of any one of some words, the longest that stands there first, so that `Dr.` is not read
 * as `Dr`. Words that begin alike share their beginning: `January`, `June` and `July` give `J(?:anuary|u(?:ne|ly))`, which
 * the engine compiles a little sooner than a list of whole words.
 */
export function anyWord(words: Iterable<string>): string {
  const ends = new Map<string, string[]>();
  let isWhole = false;
  for (const word of words) {
    const [first] = word;
    if (first === undefined) {
      isWhole = true;
      continue;
    }
    const end = word.slice(first.length);
    const others = ends.get(first);
    if (others === undefined) ends.set(first, [end]);
    else others.push(end);
  }
  const branches = [...ends].map(([first, rest]) => escaped(first) + anyWord(rest));
  if (branches.length === 1 && !isWhole) return branches.join('');
  return branches.length === 0 ? '' : `(?:${branches.join('|')})${isWhole ? '?' : ''}`;
}

const escaped = (character: string): string => character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
