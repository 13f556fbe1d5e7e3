/** As many different words as a large corpus holds; beyond that all are forgotten. */
const MOST_WORDS = 10_000;
/** Longer words are seldom seen twice. */
const LONGEST_WORD = 40;

/**
 * A function of one word that remembers what it has answered: for what takes long and is asked of the same words again. It
 * keeps nothing of the texts that the words stand in.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > LONGEST_WORD) return answer(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST_WORDS) answers.clear();
    const own = copied(word);
    const given = answer(own);
    answers.set(own, given);
    return given;
  };
}

/** A part of a text of this length or more keeps the whole text in memory; a shorter one V8 copies itself. */
const SHORTEST_PART = 13;

/** The same word, which keeps no text in memory. */
const copied = (word: string): string => (word.length < SHORTEST_PART ? word : [...word].join(''));
