import { anyWord } from '../lexicon/alternatives.js';
import { endBefore, withoutEnd } from '../lexicon/ends.js';
import { rolesAsFamilyNames } from '../lexicon/given-names.js';
import { Glances } from '../lexicon/glances.js';
import { honorifics, postNominals } from '../lexicon/roles.js';
import { remembered } from './remembered.js';
import { partsOf, wordsOf } from './words.js';

/*
 * What the words of a name tell about who bears it. All functions take text with folded quotes and dashes.
 */

/** A role that is told by any of its words has no more. */
const LONGEST_ROLE = 8;

/** In `Mr.Ruiz` the space is forgotten; `M.K. Ruiz` has initials. */
const HONORIFIC = new RegExp(
  `^${anyWord(honorifics)}(?:(?=[\\s,]|$)[\\s,]*|(?<=\\p{L}{2}\\.)(?=\\p{L}{2}))`,
  'iu',
);
/** Most names begin as no honorific does. */
const beginnings = new Glances(honorifics, 'first');

/** Where the name begins behind its honorifics: `H.E. Dr. Ana Ruiz` gives 9. */
export function honorificLength(name: string): number {
  let length = 0;
  while (beginnings.has(name, length)) {
    const found = HONORIFIC.exec(name.slice(length));
    if (found === null || length + found[0].length >= name.length) break;
    // Behind another title, and before another initial, `M.` is one itself.
    if (found[0] === 'M. ' && (length > 0 || /^\p{Lu}\./u.test(name.slice(found[0].length)))) break;
    if (found[0] === 'Sheikh ' && isNamedSheikh(name, length)) break;
    length += found[0].length;
  }
  return length;
}

/** Behind `Mr.` or `Hon.`, and before one word alone, it is part of the name, as is the custom in Bengal: `Sheikh Selim`. */
function isNamedSheikh(name: string, at: number): boolean {
  const rest = name.slice(at + 'Sheikh '.length);
  const isAlone = !rest.trim().includes(' ') && rest.length > 1;
  return isAlone || (at > 0 && !OF_PRINCES.test(name.slice(0, at)) && !OF_DESCENT.test(rest));
}

const OF_PRINCES = /H\. ?[EH]|^H[EH] |Excellency|Highness|Majesty/;
const OF_DESCENT = /(?: |^)(?:bin|bint|ibn|Al|al)[ -]/;

const LONGEST_POST_NOMINAL = Math.max(...[...postNominals].map((letters) => letters.length));
const DIVIDER = /[\s,]/;

/** The name without the letters behind it: `Ana Ruiz AO QC` gives `Ana Ruiz`. */
export function withoutPostNominals(name: string): string {
  let end = name.trimEnd().length;
  for (;;) {
    let start = end;
    const reach = Math.max(0, end - LONGEST_POST_NOMINAL - 1);
    while (start > reach && !DIVIDER.test(name.charAt(start - 1))) start--;
    const before = postNominals.has(name.slice(start, end)) ? endBefore(name.slice(0, start), DIVIDER) : 0;
    if (before === 0) return withoutEnd(name.slice(0, end), DIVIDER);
    end = before;
  }
}

/** Is the segment what somebody is: `Executive Director`, `human rights lawyer`, `President of the League`? */
export function isRole(segment: string): boolean {
  const words = partsOf(segment);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  const of = words.findIndex((word) => word.isFunctional);
  const head = of > 0 ? words[of - 1] : last;
  if (first.isRoleNoun || head?.areRoleNouns || last.areRoleNouns) return true;
  if (first.isRoleQualifier && words.find((word) => !word.isRoleQualifier)?.areRoleNouns) return true;
  return (
    words.length <= LONGEST_ROLE &&
    words.some((word) => word.areRoleNouns) &&
    !words.some((word) => word.isOrganizational)
  );
}

/** What one person is: `Lawyers for Peace`, `Doctors without Borders` and `Friends of Writers` are bodies of several. */
export function isOnesRole(segment: string): boolean {
  return (
    isRole(segment) &&
    !/^(?:\p{Lu}\p{L}+s (?:[Ff]or|[Aa]gainst|[Ww]ithout|[Ss](?:ans|in|em)|[Pp](?:our|or|ara))|Friends of)\b/u.test(
      segment,
    )
  );
}

/** Does a name hold a word that only organizations bear? */
export function hasOrganizationWord(name: string): boolean {
  return wordsOf(name).some((word) => word.isOrganizational);
}

/** Does a name begin with one that persons are given? */
export function beginsWithGivenName(name: string): boolean {
  return wordsOf(name)[0]?.isGivenName ?? false;
}

/** `Lesley Head` is named so, and no head. */
export const isNamedAsOffice = (name: string): boolean =>
  beginsWithGivenName(name) && rolesAsFamilyNames.has(name.slice(name.lastIndexOf(' ') + 1));

const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter al el bin ibn abu ben y e st san santa lo bint ul zu af av'.split(
    ' ',
  ),
);
const NOT_IN_NAMES = /^(?:for|of|the|and|in|to|on|with|from|against|by|at)$/i;
const NAME_PART =
  /^(?:"\p{Lu}\p{L}+"|(?:el|al|ad|as|an|ar|ash|ul|ud|ed)-(?:\p{Lu}[\p{L}'-]+|d[iu]n)|\p{Lu}[\p{L}\p{M}'-]*|\p{Lu}\.?|(?:\p{Lu}\.)+(?:\p{Lu}\p{Ll}[\p{L}'-]*)?|[a-z]?'\p{Lu}\p{L}+|(?:Jr|Sr|JR|SR)\.?|I{2,3}|IV)$/u;

const GLUED = /^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}/u;

const placeInName = remembered((word) =>
  PARTICLES.has(word) ? 'particle' : NAME_PART.test(word) && !NOT_IN_NAMES.test(word) ? 'part' : 'none',
);
/** A name has no more, particles and all. */
const MOST_WORDS = 6;

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
  const whole = name.trim();
  const bare = whole.endsWith(',') ? whole.slice(0, -1) : whole;
  const words = bare.split(/\s+/, MOST_WORDS + 1);
  if (words.length > MOST_WORDS) return false;
  // `A.Ek`: the space is forgotten.
  let parts = GLUED.test(words[0] ?? '') ? 1 : 0;
  for (const word of words) {
    const place = placeInName(word);
    if (place === 'none') return false;
    if (place === 'part') parts++;
  }
  return parts >= 2;
}
