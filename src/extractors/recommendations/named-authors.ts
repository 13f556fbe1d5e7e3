import { countriesIn } from '../countries.js';

/*
 * Organizations that ask together, by their names or their number.
 */

const NUMBERED = /^[^\p{L}\d]*\p{Lu}{3,} \d{1,3}$/u;
/** `ARTICLE 19` is an organization, and no article of a law. */
export const isNumbered = (subject: string): boolean => NUMBERED.test(subject);

const NAMES =
  /^(?:the )?\p{Lu}[\p{L}'-]*(?: (?:(?:of|for|the|on|in|against|without) )*[\p{Lu}\d][\p{L}\d'-]*)*$/u;

/** `Harbour Watch and Tide Rights`: several names, and no countries. */
export function areNamed(subject: string): boolean {
  if (!subject.includes(' and ') || !/^\W*(?:the )?\p{Lu}/u.test(subject)) return false;
  const parts = subject.trim().split(/, and |, | and /);
  return parts.length > 1 && parts.every((part) => NAMES.test(part) && countriesIn(part).length === 0);
}

const GROUPS =
  '(?:organi[sz]ations|groups|networks|coalitions|unions|associations|ngos|scholars|academics|experts|journalists|lawyers)';
/** `Our unions, representing ten trades,` */
const OURS = new RegExp(
  String.raw`^\W*(?:our|the undersigned|these) (?:[\p{L}-]{1,30} ){0,3}${GROUPS},[^;:]{2,200},$`,
  'iu',
);
/** `Harbour Watch and more than 60 organizations across the country` */
const NUMBERED_GROUPS = new RegExp(
  String.raw`(?:(?<![\d,])\d{1,3}(?:,\d{3}){0,2}|\b(?:dozens|scores|hundreds) of) (?:(?!of\b)[\p{L}'-]{1,30} ){0,5}${GROUPS}(?: (?:across|from|in|around|throughout|all over) [^,;:]{2,60})?$`,
  'iu',
);

/** Do groups speak of which the text says how many they are, or that they are its own? */
export const areOwnGroups = (subject: string): boolean => OURS.test(subject) || NUMBERED_GROUPS.test(subject);
