/** As many different words as a large corpus holds; beyond that a function forgets and begins anew. */
const MOST_ANSWERS = 10_000;

/** A function of one word that remembers what it has answered: for what takes long and is asked of the same words again. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, { readonly given: Answer }>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known.given;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const given = answer(word);
    answers.set(word, { given });
    return given;
  };
}
