import {
  codeWords,
  genericQualifiers,
  hasteWords,
  headlineVerbs,
  instrumentHeads,
  lawSubjects,
  leadingWords,
  unionWords,
} from '../../lexicon/instrument-words.js';

/** A word that names more than a sort of instrument. */
export function isOwn(word: string): boolean {
  const bare = word.replace(/[",']/g, '');
  return /^\p{Lu}/u.test(bare) && !genericQualifiers.has(bare) && instrumentHeads[bare] === undefined;
}

/** `Repealing the Harbour Act`, `Modernise Harbour Acts`: may be a verb at the start; `the Broadcasting Act` has none. */
function isVerb(word: string): boolean {
  return /^["']?\p{Lu}\p{Ll}+(?:ing|ify|ise|ize)$/u.test(word);
}

/** What begins a sentence, and a demand that opens it, are no part of a name. */
const isLeading = (word: string): boolean => leadingWords.has(word);

/**
 * Index of the word that a name begins with, among the words before its head; -1 where none does. Left out are what only
 * begins the sentence, `If the`, what the name is in or of, `Parliament on the`, and a headline up to its verb, `Coalition Backs`.
 * @param isLaw laws seldom hold an article, treaties and declarations often do
 */
export function nameStart(words: readonly string[], isLaw: boolean, opensSentence: boolean): number {
  const from = Math.max(behindArticle(words, isLaw), opensSentence ? behindVerb(words) : 0);
  return words.findIndex(
    (word, i) =>
      i >= from &&
      /^["']?\p{Lu}/u.test(word) &&
      !isLeading(word) &&
      !(isVerb(word) && (words[i + 1] === 'the' || (i === 0 && opensSentence && words.length > 1))),
  );
}

/** `Congress and the`, `Senate of the`; but `Rights of the Child`. */
function behindArticle(words: readonly string[], isLaw: boolean): number {
  const at = words.lastIndexOf('the');
  const [noun = '', joint = ''] = words.slice(Math.max(0, at - 2), Math.max(0, at));
  const isCut = isLaw
    ? /^\p{Ll}/u.test(joint) && !(/^(?:of|to|for|on|against)$/.test(joint) && lawSubjects.has(noun))
    : /^(?:and|in|with)$/.test(joint);
  return isCut ? at + 1 : 0;
}

/** `Coalition Backs Harbour`, `Council to Repeal Harbour`; but `Harbour Signs`, `The Harbour Support Benefits`. */
function behindVerb(words: readonly string[]): number {
  const isHeadline = !isLeading(words[0] ?? '');
  const at = words.findLastIndex((word, i) => {
    if (i === 0 || !words.slice(i + 1).some(isOwn)) return false;
    const isThirdPerson = word.endsWith('s') && headlineVerbs.has(word.replace(/e?s$/, ''));
    const isBare = headlineVerbs.has(word);
    return (isBare && words[i - 1] === 'to') || (isHeadline && (isThirdPerson || (isBare && i > 1)));
  });
  return at + 1;
}

/**
 * `Articles of the Covenant`, `Immediate Agreement`, `the EU Directive`, a `Code of Conduct`, `Public Code` name no instrument.
 * @param own the words before the head that name more than a sort of instrument
 * @param last the word right before it
 */
export function isUnnamed(own: readonly string[], last: string, head: string, tail: string): boolean {
  if (/^\p{Ll}/u.test(last) || (head === 'Agreement' && hasteWords.has(last))) return true;
  if (head === 'Directive' || head === 'Regulation') return own.every((word) => unionWords.has(word));
  if (head !== 'Code') return false;
  return (
    (tail === '' && codeWords.has(last)) ||
    (own.length === 0 && /^[\s\uFEFF]+of[\s\uFEFF]+(?:Conduct|Ethics|Practice)$/.test(tail))
  );
}
