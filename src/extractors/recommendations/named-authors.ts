import { countriesIn } from '../countries.js';

/*
 * Organizations that ask by their names alone.
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
