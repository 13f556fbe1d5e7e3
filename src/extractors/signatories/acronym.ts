import { foldSpaces } from '../../lexicon/characters.js';
import { fold } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { isOfLanguage } from '../../lexicon/vocabulary.js';
import { hasOrganizationWord, isRole } from '../people.js';

/** Where in a text the name stands, and the acronym beside it. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly acronym: string | null;
}

const ACRONYM = /^(?=.{2,16}$)(?=.*[\p{Lu}\d].*[\p{Lu}\d+.])[\p{L}\d][\p{L}\d.&+/'-]*$/u;

/** Acronym before or after the name, and where the name itself stands. */
export function acronymAtEnd(text: string): Named {
  const bare = withoutEnd(text, /[\s,;:*†‡§-]/);
  return (
    inBrackets(bare) ?? behindDash(bare) ?? beforeDash(bare) ?? { start: 0, end: bare.length, acronym: null }
  );
}

/** `Name (ACRO)`, `ACRO (Full Name)`, `Name (a description)`. */
function inBrackets(text: string): Named | null {
  if (!/[)\]]/.test(text)) return null;
  const brackets = /[([]([^()[\]]{2,120})[)\]]([^()]{0,40})$/u.exec(text);
  const [, within = '', behind] = brackets ?? [];
  const before = text.slice(0, brackets?.index ?? 0).trimEnd();
  if (brackets === null || before.length < 2 || before.length === brackets.index) return null;
  const name = { start: 0, end: before.length };
  const inside = foldSpaces(within).replace(/^["']|["']$/g, '');
  if (ACRONYM.test(inside) || isShortName(inside, before) || isCalled(inside))
    return { ...name, acronym: inside };
  const head = foldSpaces(before);
  if (ACRONYM.test(head) && initialsFit(head, inside)) {
    const start = brackets.index + 1;
    return { start, end: start + within.length, acronym: head };
  }
  if (!/^\p{Ll}/u.test(inside) && behind !== '') return null;
  // `Liga de Rios (LDR) (League of Rivers)`
  const [, short = null] = SHORT_BEFORE.exec(before) ?? [];
  if (short === null) return { ...name, acronym: null };
  return { start: 0, end: before.slice(0, -short.length - '()'.length).trimEnd().length, acronym: short };
}

/** `Name-ACRO`, `Name - ACRO` */
function behindDash(text: string): Named | null {
  if (!text.includes('-')) return null;
  const dash = /-\s*(\p{Lu}[\p{Lu}\d.+]{1,11})$/u.exec(text);
  const [, acronym = ''] = dash ?? [];
  const before = text.slice(0, dash?.index ?? 0).trimEnd();
  return before.length > 3 && initialsFit(acronym, before) ? { start: 0, end: before.length, acronym } : null;
}

/** `ACRO - Name` */
function beforeDash(text: string): Named | null {
  if (!text.includes('-')) return null;
  const [lead = '', acronym = ''] = /^(\p{L}[\p{L}\d.]{1,11})\s+-\s+(?=\p{Lu})/u.exec(text) ?? [];
  return lead !== '' && initialsFit(acronym, text.slice(lead.length))
    ? { start: lead.length, end: text.length, acronym }
    : null;
}

const SHORT_BEFORE = / \((\p{Lu}[\p{Lu}\d-]{1,14})\)$/u;

/** `Families of Disappeared (FoD)`, `Association of … (LINK)`: one word whose letters the name begins its words with. */
function isShortName(inside: string, name: string): boolean {
  return /^\S{2,15}$/.test(inside) && initialsFit(inside, name);
}

const ONE_NAME = /^\p{Lu}[\p{L}'-]{2,15}$/u;

/** `Women Against Violence (Karapatan)`: a word of no dictionary is what a body is called for short. */
function isCalled(inside: string): boolean {
  return (
    ONE_NAME.test(inside) &&
    !isOfLanguage(inside.toLowerCase()) &&
    !isRole(inside) &&
    !hasOrganizationWord(inside)
  );
}

/** Do the letters of the acronym come in order within the name, beginning with that of its first word or of its second? */
function initialsFit(acronym: string, name: string): boolean {
  const letters = fold(acronym).replace(/[^a-z]/g, '');
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '');
  if (letters.length < 2 || words.length < 2) return false;
  const initials = words.map((word) => word[0]).join('');
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return (
    letters[0] === initials[0] && at >= Math.min(letters.length, Math.max(2, Math.ceil(letters.length / 2)))
  );
}
