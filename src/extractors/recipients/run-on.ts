import { bodyBeginning } from '../../lexicon/address-words.js';
import { countryOf } from '../../lexicon/countries/index.js';
import { functionWords } from '../../lexicon/function-words.js';
import { hasPlainWord, isFullName } from '../office.js';
import { isRole } from '../people.js';
import { wordsOf } from '../words.js';

/** No name that an office or a body follows without a comma has more words. */
const MOST_WORDS = 4;
const LEAST_WORDS = 2;

/**
 * Where a titled person's name ends in a line that lost its divider: `Ana Ek Minister of Tides`, `Ana Ek Ministry of Tides`,
 * `Ana Ek Tide Affairs Norway`. The whole length where nothing behind it is sure to be an office or a body.
 * @param text behind the person's titles
 */
export function endOfRunOn(text: string): number {
  const spaces = [...text.matchAll(/ /g)].slice(LEAST_WORDS - 1, MOST_WORDS);
  const end = spaces.find(({ index }) => {
    const name = text.slice(0, index);
    return isFullName(name) && !hasPlainWord(name) && isSure(text.slice(index + 1));
  });
  return end?.index ?? text.length;
}

function isSure(rest: string): boolean {
  if (bodyBeginning.test(rest)) return rest.includes(' ');
  const words = rest.split(' ');
  if (words.length < LEAST_WORDS) return false;
  const [first] = wordsOf(rest);
  const isOffice = first?.isRoleNoun === true || first?.isRoleQualifier === true;
  if (isOffice)
    return isRole(rest) && (first.isRoleQualifier || words.some((word) => functionWords.has(word)));
  return countryOf(words.at(-1) ?? '') !== null && hasPlainWord(words.slice(0, -1).join(' '));
}
