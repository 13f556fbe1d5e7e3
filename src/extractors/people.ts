import { alternatives } from '../lexicon/alternatives.js';
import { endBefore, withoutEnd } from '../lexicon/ends.js';
import { functionWords } from '../lexicon/function-words.js';
import { organizationWords } from '../lexicon/organization-words.js';
import { honorifics, postNominals, roleNouns, roleQualifiers } from '../lexicon/roles.js';

/*
 * What the words of a name tell about who bears it. All functions take text with folded quotes and dashes.
 */

const HONORIFIC = new RegExp(`^(?:${alternatives(honorifics)})(?=[\\s,]|$)[\\s,]*`, 'i');
const firstOf = (text: string): string => /^[^\s,]*/.exec(text)?.[0].toLowerCase() ?? '';
/** What the first word of a text must be, so that an honorific can stand there. */
const firstOfHonorific = new Set(honorifics.map(firstOf));

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'-]*/gu;
const ASCII = /^[\0-\x7F]*$/;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** `Désk's` gives `desk`: lower case, no diacritics, no possessive. */
function plain(word: string): string {
  const letters = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  const bare = withoutEnd(letters.toLowerCase(), /[.']/);
  return bare.endsWith("'s") ? bare.slice(0, -2) : bare;
}

/** Where the name begins behind its honorifics: `H.E. Dr. Ana Ruiz` gives 9. */
export function honorificLength(name: string): number {
  let length = 0;
  for (;;) {
    const rest = name.slice(length);
    const found = firstOfHonorific.has(firstOf(rest)) ? HONORIFIC.exec(rest) : null;
    if (found === null || length + found[0].length >= name.length) return length;
    length += found[0].length;
  }
}

/** The name without the letters behind it: `Ana Ruiz AO QC` gives `Ana Ruiz`. */
export function withoutPostNominals(name: string): string {
  let end = name.trimEnd().length;
  for (;;) {
    let start = end;
    while (start > 0 && !/[\s,]/.test(name.charAt(start - 1))) start--;
    const before = endBefore(name.slice(0, start), /[\s,]/);
    if (before === 0 || !postNominals.has(name.slice(start, end)))
      return withoutEnd(name.slice(0, end), /[\s,]/);
    end = before;
  }
}

/** Is the segment what somebody is: `Executive Director`, `human rights lawyer`, `President of the League`? */
export function isRole(segment: string): boolean {
  const parted = segment.includes('-') ? segment.replace(/(?<=\p{L})-(?=\p{L}{4})/gu, ' ') : segment;
  const words = wordsOf(parted).map(plain);
  const [first = ''] = words;
  const beforeOf = words.slice(
    0,
    Math.max(
      0,
      words.findIndex((w) => functionWords.has(w)),
    ) || words.length,
  );
  const head = beforeOf.at(-1) ?? '';
  if (roleNouns.has(first) || roleNouns.has(singular(head)) || roleNouns.has(singular(words.at(-1) ?? '')))
    return true;
  const afterQualifiers = words.find((word) => !roleQualifiers.has(word)) ?? '';
  if (roleQualifiers.has(first) && roleNouns.has(singular(afterQualifiers))) return true;
  return (
    words.length <= 8 &&
    words.some((word) => roleNouns.has(singular(word))) &&
    !words.some((word) => organizationWords.has(word))
  );
}

/** What one person is: `Lawyers for Peace` and `Doctors without Borders` are bodies of several. */
export function isOnesRole(segment: string): boolean {
  return isRole(segment) && !/^\p{Lu}\p{L}+s (?:for|against|without)\b/u.test(segment);
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Does a name hold a word that only organizations bear? */
export function hasOrganizationWord(name: string): boolean {
  return wordsOf(name).some((word) => organizationWords.has(plain(word)));
}

const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter al el bin ibn abu ben y e st san santa lo bint ul zu af av'.split(
    ' ',
  ),
);
const NOT_IN_NAMES = /^(?:for|of|the|and|in|to|on|with|from|against|by|at)$/i;
const NAME_PART =
  /^(?:(?:el|al|ad|as|an|ar|ash|ul)-\p{Lu}\p{L}+|\p{Lu}[\p{L}\p{M}'-]*|\p{Lu}\.?|(?:\p{Lu}\.)+|[a-z]'\p{Lu}\p{L}+|(?:Jr|Sr|JR|SR)\.?|I{2,3}|IV)$/u;

/** Titles that begin organizations' names as well: `Justice for All`, `Sister Namibia`. */
const WEAK_TITLES =
  /^(?:Justice|General|Major|Captain|Advocate|Sister|Father|Don|Lady|Lord|Representative|Judge|HE|Hon)$/;

/** Do the words before a name tell by themselves that it is a person's? */
export function isSureTitle(title: string): boolean {
  return title !== '' && !WEAK_TITLES.test(title);
}

/** Could the words be a person's name: two to five capitalized words, none of them an organization's? */
export function looksLikePerson(name: string): boolean {
  return hasPersonShape(name) && !hasOrganizationWord(name);
}

/** The shape of a person's name, whatever its words mean: two to five capitalized words. */
export function hasPersonShape(name: string): boolean {
  if (/[&/\d()@:]|'s(?:\s|$)/.test(name)) return false;
  const words = name.trim().replace(/,$/, '').split(/\s+/);
  if (words.length > 6) return false;
  const parts = words.filter((word) => !PARTICLES.has(word));
  return (
    parts.length >= 2 &&
    parts.every((word) => NAME_PART.test(word) && !NOT_IN_NAMES.test(word)) &&
    !/^The$/i.test(words[0] ?? '')
  );
}
