import { isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { functionWords } from '../../lexicon/function-words.js';
import { postNominals } from '../../lexicon/roles.js';
import { hasOrganizationWord, isRole } from '../people.js';

/** What stands behind the name of a person who signs. */
export interface Affiliation {
  readonly position: string | null;
  readonly organization: string | null;
  readonly location: string | null;
  readonly countryCode: string | null;
}

/** `AO`, `Jr.`, `D-CA`: no more than letters behind a name. */
export const isSuffix = (segment: string): boolean =>
  postNominals.has(segment) || /^(?:[JS]r\.?|[DRI]-[A-Z]{2}(?:-\d+)?)$/.test(segment);

/**
 * Read what follows the name: `Role`, `Role, Body`, `Role of Body`, `Body`, each also with a place at its end.
 * @param titles honorifics before the name; some are positions too
 */
export function readAffiliation(rest: string, titles: string): Affiliation {
  const behind = rest.replace(/^on behalf of\b(?: the )?:?/i, '').replace(/^[\s,;|/-]+/, '');
  const bare = withoutEnd(behind, /[\s,;|/*]/);
  const segments = (bare.endsWith(')') ? bare.replace(/^([^()]*)\)$/, '$1') : bare)
    .split(/ ?(?:[;|/]|,(?! ?(?:Inc|Ltd|LLC|Jr|Sr)\b)| - ) ?/)
    .filter((segment) => segment !== '' && !isSuffix(segment));
  const last = segments.at(-1) ?? '';
  const isPlace = last !== '' && (placeCountry(last) !== null || isRegion(last));
  const location = isPlace ? last : null;
  const said = location === null ? segments : segments.slice(0, -1);
  const positions: string[] = /^(?:MEP|MP|Senator)$/.test(titles) ? [titles] : [];
  const bodies: string[] = [];
  for (const segment of said) {
    if (!isRole(segment)) {
      // A place of work divided by a comma is one body: `Sociology, Flinders University`.
      bodies.push(segment);
      continue;
    }
    const { position, body } = splitRole(segment);
    positions.push(position);
    if (body !== null) bodies.push(body);
  }
  return {
    position: positions.length > 0 ? positions.join(', ') : null,
    organization: bodies.length > 0 ? bodies.join(', ') : null,
    location,
    countryCode: location === null ? null : placeCountry(location),
  };
}

const PREPOSITION = /\s(?:of|at|for|with|del?)\s/;
const ROLE_AND_BODY = /^(.{3,60}?)\s+(?:of|at|for|with|de|del)\s+((?:the\s+)?\p{Lu}.*)$/u;

/** What a chair is named for is a field: `Professor of Law`, `Senior Lecturer in Media Studies`. */
const CHAIR = /\b(?:professor|lecturer|reader)(?: emerit[aeiu]s?)? (?:of|in) /i;
const CHAIR_AND_BODY = /^(.{3,80}?)\s+at\s+((?:the\s+)?\p{Lu}.*)$/u;

/** A role and a body have no more words. */
const LONGEST_SEGMENT = 60;

/** `President of the League` and `Secretary CICD` hold a body; `Professor of Law` holds none. */
function splitRole(segment: string): { position: string; body: string | null } {
  const roleAndBody = CHAIR.test(segment) ? CHAIR_AND_BODY : ROLE_AND_BODY;
  const [, role, body] = (PREPOSITION.test(segment) ? roleAndBody.exec(segment) : null) ?? [];
  if (role !== undefined && body !== undefined && isRole(role) && hasOrganizationWord(body))
    return { position: role, body };
  const words = segment.split(/\s+/);
  if (CHAIR.test(segment)) return { position: segment, body: null };
  if (words.length > LONGEST_SEGMENT) return { position: segment, body: null };
  for (let count = startOfTitle(words); count < words.length; count++) {
    const isOpen = functionWords.has((words[count - 1] ?? '').toLowerCase());
    if (isOpen || !isCapitalized(words[count] ?? '')) continue;
    const head = words.slice(0, count).join(' ');
    const tail = words.slice(count).join(' ');
    if (isRole(head) && !isRole(tail)) return { position: head, body: tail };
  }
  return { position: segment, body: null };
}

const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

/** From which word on, the first one apart, all words are capitalized or functional. */
function startOfTitle(words: readonly string[]): number {
  let start = words.length;
  while (start > 1) {
    const word = words[start - 1] ?? '';
    if (!isCapitalized(word) && !functionWords.has(word)) break;
    start--;
  }
  return start;
}
