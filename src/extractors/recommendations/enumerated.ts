import { actors, notInNames } from '../../lexicon/asks.js';
import { countriesIn } from '../countries.js';

/*
 * Several who are asked together: `Chad, Mali and the bank`, `donors including Chad, the union, and Mali`.
 */

const BETWEEN = /, (?:and |or )?| and | or /;
const NAME = /^(?:the )?\p{Lu}[\p{L}.'-]*(?: (?:of |for |the ){0,2}\p{Lu}[\p{L}.'-]*)*$/u;
const OFFICE = /\b(?:chiefs?|heads?|chairs?|directors?|ministers?)$/i;
const EXAMPLES = /^(?<head>[^,]{3,60}?) (?:including|such as) (?<list>.*)$/;
const LONGEST = 300;
const MOST_WORDS = 7;

/** A subject of several, from the first of them on; null where the words before a verb name no such company. */
export function companyIn(clause: string): string | null {
  if (clause.length > LONGEST || !clause.includes(', ') || !/ (?:and|or) /.test(clause)) return null;
  for (let at = 0; at >= 0; at = nextComma(clause, at)) {
    const words = clause.slice(at);
    if (!words.includes(', ')) return null;
    if (isCompany(words)) return words;
  }
  return null;
}

const nextComma = (clause: string, at: number): number => {
  const comma = clause.indexOf(', ', at);
  return comma < 0 ? -1 : comma + 2;
};

function isCompany(words: string): boolean {
  const { head = '', list = '' } = EXAMPLES.exec(words)?.groups ?? {};
  if (head !== '') return isOne(head) && actors.test(head) && list.split(BETWEEN).every(isOne);
  const [first = '', ...others] = words.split(BETWEEN);
  return beginsCompany(first) && others.every(isOne);
}

/** At the beginning of a sentence any word has a capital: `Today, Chad and Mali should` */
const beginsCompany = (words: string): boolean =>
  isOne(words) && (/ /.test(words) || actors.test(words) || countriesIn(words).length > 0);

/** Somebody by name or by what they are, in few words and without a verb. */
function isOne(words: string): boolean {
  const each = words.split(' ');
  if (each.length > MOST_WORDS || each.some((word) => notInNames.has(word.toLowerCase()))) return false;
  if (NAME.test(words)) return true;
  const head = words.split(/ (?:of|for|in) /)[0] ?? '';
  const last = head.slice(head.lastIndexOf(' ') + 1);
  return actors.test(last) || OFFICE.test(last);
}
