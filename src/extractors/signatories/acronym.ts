import { fold } from '../../lexicon/countries/index.js';
import { clean } from './place.js';

const ACRONYM = /^(?=.{2,16}$)(?=.*[\p{Lu}\d].*[\p{Lu}\d+.])[\p{L}\d][\p{L}\d.&+/'-]*$/u;

/** Acronym before or after the name, and where the name itself stands. */
export function acronymAtEnd(text: string): { start: number; end: number; acronym: string | null } {
  const end = text.replace(/[\s\uFEFF,;:*-]+$/u, '').length;
  const bare = text.slice(0, end);
  const plain = { start: 0, end, acronym: null };
  const brackets = /[\s\uFEFF]*[([]([^()[\]]{2,120})[)\]]([^()]{0,40})$/u.exec(bare);
  const inside = clean(brackets?.[1] ?? '').replace(/^["']|["']$/g, '');
  if (brackets !== null && brackets.index > 1 && /^[\s\uFEFF]/.test(brackets[0])) {
    if (ACRONYM.test(inside) || isShortName(inside, bare.slice(0, brackets.index)))
      return { start: 0, end: brackets.index, acronym: inside };
    const head = clean(bare.slice(0, brackets.index));
    if (ACRONYM.test(head) && initialsFit(head, inside)) {
      const start = brackets.index + brackets[0].indexOf(brackets[1] ?? '');
      return { start, end: start + (brackets[1] ?? '').length, acronym: head };
    }
    if (/^\p{Ll}/u.test(inside) || brackets[2] === '')
      return { start: 0, end: brackets.index, acronym: null };
  }
  const dashed = /[\s\uFEFF]*-[\s\uFEFF]*([\p{Lu}][\p{Lu}\d.+]{1,11})$/u.exec(bare);
  if (dashed?.[1] !== undefined && dashed.index > 3 && initialsFit(dashed[1], bare.slice(0, dashed.index))) {
    return { start: 0, end: dashed.index, acronym: dashed[1] };
  }
  const leading = /^([\p{L}][\p{L}\d.]{1,11})[\s\uFEFF]+-[\s\uFEFF]+(?=\p{Lu})/u.exec(bare);
  if (leading?.[1] !== undefined && initialsFit(leading[1], bare.slice(leading[0].length))) {
    return { start: leading[0].length, end, acronym: leading[1] };
  }
  return plain;
}

/** `Families of Disappeared (FoD)`, `Association of … (LINK)`: one word whose letters the name begins its words with. */
function isShortName(inside: string, name: string): boolean {
  return /^\S{2,15}$/.test(inside) && initialsFit(inside, name);
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
