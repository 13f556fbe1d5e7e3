import {
  legalDuties,
  namedDemands,
  officialReports,
  ownJudgements,
  pastDemands,
  reports,
  scheduled,
} from '../../lexicon/ask-voices.js';
import {
  actors,
  bearers,
  future,
  measures,
  noActionVerbs,
  noActors,
  obligations,
} from '../../lexicon/asks.js';
import { countriesIn } from '../countries.js';
import { matchesIn } from '../matches.js';
import type { Ask } from './ask.js';
import { askedBefore, askOfClause, isPassive } from './clauses.js';
import { withoutOpening } from './insertions.js';

const MODAL = new RegExp(String.raw`\b(?<modal>${obligations})\b`, 'gi');
/** Of these only a body or an office is asked: `people have to queue` tells. */
const WEAK_MODAL = /^(?:need|needs|have|has) to$/i;
const DUTY = /^(?:must|shall|have to|has to)$/i;
const OFFICES =
  /\b(?:government|governments|authorities|states?|state party|community|council|parliament|ministry|commission|union|leaders?|you|countries|companies|assembly|committee|police|court|courts|donors)\b/i;
const STATE_OF_BEING =
  /^(?:clear|aware|no|a|an|the|noted|remembered|recalled|able|so|more|very|quite|rather|too|in|seen|obvious|understood|surprised|ashamed|proud|pleased|glad|happy|grateful|thankful|delighted|sorry|concerned|worried|alarmed|afraid|familiar|sufficient|enough|worth|likely|unlikely|any|some|stressed|emphasized|emphasised|possible|careful|construed|regarded|interpreted|confused|mistaken|based on the assumption)$/i;
const VERB =
  /^\s*(?:(?:\w+ly|also|not|now|never|therefore|thus|at least|,|only|both|either)\s+)*(?<first>\p{L}+)(?:\s+(?<second>\p{L}+))?/u;

const PRONOUN_OR_ARTICLE = /^(?:the|a|an|any|this|that|there|you|they|it|he|she|we|his|her|their)$/i;

/** No more of what stands before `have to` makes it tell what comes. */
const LONGEST_FUTURE = 12;

/** `The government should end …`, `detainees must be released`. The first modal whose subject can act decides. */
export function askByModal(sentence: string): Ask | null {
  const inverted = askInverted(sentence);
  if (inverted !== null) return inverted;
  for (const match of matchesIn(sentence, MODAL)) {
    const before = sentence.slice(0, match.index);
    if (/^have/i.test(match[0]) && future.test(before.slice(-LONGEST_FUTURE))) continue;
    const rest = withoutOpening(sentence.slice(match.index + match[0].length));
    const subject = supposed(before) ?? takerOf(askedBefore(before), rest);
    if (asks(before, subject, match[0], rest))
      return { rule: 'modal', addressee: subject, action: rest.trim(), passive: isPassive(rest) };
  }
  return null;
}

const INVERTED =
  /^(?:but |and )?(?:under no circumstances|at no (?:time|point)|in no case|never(?: again)?|nor|not only) (?:should|must|shall) (?<clause>[^,;:]*)/is;

/** `Under no circumstances should the council close it`, of those who can act. */
function askInverted(sentence: string): Ask | null {
  const clause = INVERTED.exec(sentence)?.groups?.clause;
  const ask = clause === undefined ? null : askOfClause(clause, 'modal');
  return ask?.addressee != null && actors.test(ask.addressee) ? ask : null;
}

/** `a list of steps that` before whoever must take them */
const STEPS = new RegExp(
  String.raw`^.{0,200}\b${measures} (?:that |which )?(?=(?:the |all )?(?<who>[\p{L}' -]{2,60})$)`,
  'iu',
);

/** `The report names steps governments must take to …` asks the governments. */
function takerOf(subject: string, rest: string): string {
  if (!/^\s*(?:\w+ly )?(?:take|undertake|adopt)\b/i.test(rest)) return subject;
  const { 0: steps = '', groups } = STEPS.exec(subject) ?? {};
  return actors.test(groups?.who ?? '') &&
    !/^(?:of|in|by|for|to|on|from|and|or|against|with)\b/i.test(groups?.who ?? '')
    ? subject.slice(steps.length)
    : subject;
}

/** `If Kenya's worry is real, it should publish the list`: who is supposed to do something is asked. */
const SUPPOSED =
  /^(?:But |And )?[Ii]f (?:the )?(?<who>\p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})(?:'s?)? [^;:]{2,200}, (?:then )?it (?:also )?$/u;
/** What does nothing itself, though it has a capital. */
const TEXTS =
  /\b(?:article|section|bill|act|law|code|resolution|convention|treaty|protocol|regulation|agreement|order)\b/i;

/** The one who `it` is behind a condition; null where that can do nothing. */
function supposed(before: string): string | null {
  if (!/^(?:but |and )?if /i.test(before)) return null;
  const who = SUPPOSED.exec(before)?.groups?.who ?? '';
  return (/^\p{Lu}/u.test(who) || OFFICES.test(who)) && !TEXTS.test(who) ? who : null;
}

/** `their` or `which`, and the character before it. */
const LONGEST_LAST = 6;

/** Not: the authors themselves, a pronoun for a thing, a relative clause, a report, a reminder, a description. */
function asks(before: string, subject: string, modal: string, rest: string): boolean {
  const words = subject.toLowerCase().split(/\s+/);
  return (
    subject !== '' &&
    !noActors.has(words.at(-1) ?? '') &&
    !/^(?:we|i)$/.test(words[0] ?? '') &&
    !/\b(?:the|a|an|no|any|his|her|their|its)$/i.test(subject.slice(-LONGEST_LAST)) &&
    !/\b(?:which|whom|whose|where|when|why|how)\b|^what\b/i.test(subject) &&
    !/^(?:no|nobody|nothing|none|neither)\b/i.test(subject) &&
    // Within a sentence only a headline has it with a capital: `Minister Should Mend the Bridge`.
    !(/^\p{Lu}\p{Ll}/u.test(modal) && /^\s*\p{Lu}/u.test(rest)) &&
    (saysAction(rest) || (BECOMES.test(rest) && actors.test(subject))) &&
    !(WEAK_MODAL.test(modal) && !isWeakly(subject, before, rest)) &&
    !(DUTY.test(modal) && bearers.test(subject) && !isPassive(rest)) &&
    !/\b(?:that|which|who|whom)$/i.test(before.trimEnd().slice(-LONGEST_LAST)) &&
    !reports.test(sinceOwnView(before)) &&
    !pastDemands.test(before) &&
    !isOfficialReport(before) &&
    !namedDemands.test(before) &&
    !scheduled.test(rest) &&
    !(DUTY.test(modal) && legalDuties.test(before)) &&
    !ownJudgements.test(before)
  );
}

const OWN_VIEW =
  /\b(?:we|i) (?:\w+ly |also )?(?:believe|think|feel|consider|submit|maintain|insist|are (?:\w+ )?(?:convinced|of the (?:view|opinion))) that\b/gi;

/** What the authors hold themselves nobody else has said, whatever stands before: `The minister said that …, but we believe that` */
function sinceOwnView(before: string): string {
  const last = /\b(?:we|i) /i.test(before) ? matchesIn(before, OWN_VIEW).at(-1) : undefined;
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

/** `The council should not become a tool` asks of those who can act. */
const BECOMES = /^\s*(?:not|never) become\b/i;
/** `Chad has to immediately stop it` asks, `Chad has to import grain` tells; `they do not need to` leaves it to them. */
const AT_ONCE = /^\s*(?:immediately|urgently|now|promptly|unconditionally|finally)\b/i;
const NAME_OF_COUNTRY = /^(?:the )?\p{Lu}/u;

/** Does `has to` or `needs to` ask of this subject? */
function isWeakly(subject: string, before: string, rest: string): boolean {
  if (/\b(?:do|does|did|would|will)(?: not|n't) $/i.test(before)) return false;
  if (OFFICES.test(subject)) return true;
  if (!AT_ONCE.test(rest) || !NAME_OF_COUNTRY.test(subject)) return false;
  const [hit, ...more] = countriesIn(subject);
  return hit?.sort === 'name' && more.length === 0 && hit.end === subject.length;
}

/** So near the modal stands who said it. */
const REPORT_REACH = 160;

/** `The president said the law` before the modal, in one clause. */
function isOfficialReport(before: string): boolean {
  const near = before.slice(-REPORT_REACH);
  const clause = near.slice(Math.max(...['.', ';', ',', ':', '"'].map((mark) => near.lastIndexOf(mark))) + 1);
  const said = clause.search(officialReports.said);
  return said > 0 && officialReports.who.test(clause.slice(0, said));
}

/** Does a verb follow the modal that tells of something done? */
function saysAction(rest: string): boolean {
  const { first, second = '' } = VERB.exec(rest)?.groups ?? {};
  // `should the charges proceed` only supposes.
  if (first === undefined || PRONOUN_OR_ARTICLE.test(first)) return false;
  // `should come together to open it`
  if (noActionVerbs.has(first.toLowerCase()))
    return /^come$/i.test(first) && /^(?:together|forward)$/i.test(second);
  return first !== 'be' || !STATE_OF_BEING.test(second);
}
