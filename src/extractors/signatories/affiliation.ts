import { countryOf, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { functionWords } from '../../lexicon/function-words.js';
import { postNominals } from '../../lexicon/roles.js';
import { isOfLanguage } from '../../lexicon/vocabulary.js';
import { hasOrganizationWord, isOnesRole, isRole } from '../people.js';
import { countryOfLocation, isLocation } from './place.js';
import { joined, type Segment, segmentsOf } from './segments.js';
import { countryOfState } from './town.js';

/** What stands behind the name of a person who signs. */
export interface Affiliation {
  readonly position: string | null;
  readonly organization: string | null;
  readonly location: string | null;
  readonly countryCode: string | null;
}

/** `AO`, `Jr.`, `D-CA`, `MB ChB`, `LLB (hons)`: no more than letters behind a name. */
export const isSuffix = (segment: string): boolean =>
  /^(?:[JS]r\.?|[DRI]-[A-Z]{2}(?:-\d+)?)$/.test(segment) ||
  // A degree may say its field or rank in brackets.
  withoutBrackets(segment)
    .split(' ')
    .every((letters) => postNominals.has(letters));

function withoutBrackets(text: string): string {
  const bracket = text.endsWith(')') ? text.indexOf('(') : -1;
  return bracket < 0 ? text : text.slice(0, bracket).trimEnd();
}

/**
 * Read what follows the name: `Role`, `Role, Body`, `Role of Body`, `Body`, each also with a place at its end.
 * @param titles honorifics before the name; some are positions too
 */
export function readAffiliation(rest: string, titles: string): Affiliation {
  const behind = rest.replace(/^on behalf of\b(?: the )?:?/i, '').replace(/^[\s,;|/-]+/, '');
  const bare = withoutEnd(behind, /[\s,;|/*]/);
  const rested = bare.endsWith(')') ? bare.replace(/^([^()]*)\)$/, '$1') : bare;
  const segments = segmentsOf(rested);
  // Before a state is known as one, `MA` could be a degree.
  const { said: before, location, countryCode } = placeBehind(segments);
  const said = before.filter(({ text }) => !isSuffix(text));
  const positions: string[] = /^(?:MEP|MP|Senator)$/.test(titles) ? [titles] : [];
  const bodies: Segment[] = [];
  for (const segment of said) {
    if (!isOnesRole(segment.text)) {
      // A place of work divided by a comma is one body: `Sociology, Flinders University`.
      bodies.push(segment);
      continue;
    }
    const { position, body } = splitRole(segment.text);
    positions.push(position);
    if (body !== null) bodies.push({ text: body, start: segment.end - body.length, end: segment.end });
  }
  return {
    position: positions.length > 0 ? positions.join(', ') : null,
    organization: bodies.length > 0 ? joined(rested, bodies) : null,
    location,
    countryCode,
  };
}

/** What stands behind a name, and the place that ends it: a country, a town of it, a state behind its town, or all in brackets. */
interface Placed {
  readonly said: readonly Segment[];
  readonly location: string | null;
  readonly countryCode: string | null;
}

function placeBehind(segments: readonly Segment[]): Placed {
  const end = segments.at(-1);
  const last = end?.text ?? '';
  const before = segments.at(-2)?.text ?? '';
  const inState = countryOfState(before, last);
  const country = placeCountry(last);
  const isTown =
    country !== null && placeCountry(before) === country && countryOf(before) === null && before !== last;
  if (inState !== null || isTown)
    return {
      said: segments.slice(0, -2),
      location: `${before}, ${last}`,
      countryCode: inState ?? country,
    };
  if (last !== '' && isLocation(last))
    return { said: segments.slice(0, -1), location: last, countryCode: countryOfLocation(last) };
  const bracket = last.endsWith(')') ? last.lastIndexOf(' (') : -1;
  const within = bracket < 0 ? '' : last.slice(bracket + 2, -1);
  return bracket > 0 && end !== undefined && (placeCountry(within) !== null || isRegion(within))
    ? {
        said: [...segments.slice(0, -1), { ...end, text: last.slice(0, bracket), end: end.start + bracket }],
        location: within,
        countryCode: placeCountry(within),
      }
    : { said: segments, location: null, countryCode: null };
}

const PREPOSITION = /\s(?:of|at|for|with|del?)\s/;
const ROLE_AND_BODY = /^(.{3,60}?)\s+(?:of|at|for|with|de|del)\s+((?:the\s+)?\p{Lu}.*)$/u;

/** What a chair is named for is a field: `Professor of Law`, `Senior Lecturer in Media Studies`. */
const CHAIR = /\b(?:professor|lecturer|reader)(?: emerit[aeiu]s?)? (?:of|in) /i;
const CHAIR_AND_BODY = /^(.{3,80}?)\s+at\s+((?:the\s+)?\p{Lu}.*)$/u;

/** `Fellow in Centre for Tides`: where somebody holds an office, and no field. */
const ROLE_IN_BODY =
  /^(.{3,60}?) in ((?:the )?(?:Cent(?:re|er)|Department|Institute|School|Faculty|Division|Office|Unit)\b.*)$/;

/** Whose office that of `Secretary of State for Youth` is says no body. */
const OF_STATE = /\b(?:secretary|minister) of state\b/i;

/** A role and a body have no more words. */
const LONGEST_SEGMENT = 60;

/** `President of the League` and `Secretary CICD` hold a body; `Professor of Law` holds none. */
function splitRole(segment: string): { position: string; body: string | null } {
  if (OF_STATE.test(segment)) return { position: segment, body: null };
  const [, office, place] = (segment.includes(' in ') ? ROLE_IN_BODY.exec(segment) : null) ?? [];
  if (office !== undefined && place !== undefined && isRole(office)) return { position: office, body: place };
  const roleAndBody = CHAIR.test(segment) ? CHAIR_AND_BODY : ROLE_AND_BODY;
  const [, role, body] = (PREPOSITION.test(segment) ? roleAndBody.exec(segment) : null) ?? [];
  if (role !== undefined && body !== undefined && isRole(role) && isBody(body))
    return { position: role, body };
  const words = segment.split(/\s+/);
  if (CHAIR.test(segment)) return { position: segment, body: null };
  if (words.length > LONGEST_SEGMENT) return { position: segment, body: null };
  for (let count = startOfTitle(words); count < words.length; count++) {
    // `in the European Union` is divided nowhere.
    const isOpen = functionWords.has((words[count - 1] ?? '').toLowerCase()) || words[count - 2] === 'the';
    if (isOpen || !isCapitalized(words[count] ?? '')) continue;
    const head = words.slice(0, count).join(' ');
    if (head.lastIndexOf('(') > head.lastIndexOf(')')) continue;
    const tail = words.slice(count).join(' ');
    // `Head of Fair Trade` and `Minister for Digital Affairs` name no body in their last word, `Secretary CICD` and
    // `Head of Reading Tirm Library` do.
    const isNamed = !/ (?:of|for|on|to) /.test(head) || hasOrganizationWord(tail) || ACRONYM.test(tail);
    if (isNamed && isRole(head) && !isRole(tail)) return { position: head, body: tail };
  }
  return { position: segment, body: null };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{2,}$/u;

/** `Head of Office` and `Director of Research in Media` say what one does: no body is called by a word alone. */
function isBody(text: string): boolean {
  const [first = '', second] = text.replace(/^the /, '').split(' ');
  const isWork = second === undefined ? isOfLanguage(first.toLowerCase()) : second === 'in';
  return !isWork && hasOrganizationWord(text);
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
