import { genericQualifiers, instrumentHeads } from '../../lexicon/instrument-words.js';

/** A word that names more than a sort of instrument. */
export function isOwn(word: string): boolean {
  const bare = word.replace(/[",']/g, '');
  return /^\p{Lu}/u.test(bare) && !genericQualifiers.has(bare) && instrumentHeads[bare] === undefined;
}

/** `Repealing the Harbour Act`, `Modernise Harbour Acts`: may be a verb at the start; `the Broadcasting Act` has none. */
export function isVerb(word: string): boolean {
  return /^["']?\p{Lu}\p{Ll}+(?:ing|ify|ise|ize)$/u.test(word);
}

/** Articles and prepositions that begin a sentence are no part of a name. */
export function isLeading(word: string): boolean {
  if (
    /^(?:The|This|That|These|An?|In|Under|Of|On|By|For|With|Since|Its?|Our|Their|Your|His|Her|As|At|While|When|Both|And|But|Article|UN)$/.test(
      word,
    )
  )
    return true;
  return /^(?:Adopt|Accede|Amend|Repeal|Sign|Implement|Respect|Review|Revise|Enact|Pass|Withdraw|Incorporate|Uphold|Ensure|Continue|Consider)$/u.test(
    word,
  );
}
