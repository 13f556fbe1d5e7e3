/** As many different words as a large corpus holds; beyond that all are forgotten. */
const MOST_WORDS = 10_000;
/** Longer words are seldom seen twice. */
const LONGEST_WORD = 40;

/**
 * What is known of the words of running text, each looked at once. It keeps nothing of the texts that the words stand in.
 * @param look what tells of one word; the same of the same word
 */
export function vocabulary<Known extends object | string | null>(
  look: (word: string) => Known,
): (word: string) => Known {
  const words = new Map<string, Known>();
  return (word) => {
    if (word.length > LONGEST_WORD) return look(word);
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const own = copied(word);
    const found = look(own);
    words.set(own, found);
    return found;
  };
}

/** A part of a text keeps the whole text in memory, its copy does not. */
const copied = (word: string): string => [...word].join('');
