/** How much two texts share, from 0 to 1: twice the words of both over all their words (Dice's measure). */
export function similarity(a: string, b: string): number {
  const [these, those] = [wordsOf(a), wordsOf(b)];
  if (these.length === 0 || those.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of these) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of those) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (these.length + those.length);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
