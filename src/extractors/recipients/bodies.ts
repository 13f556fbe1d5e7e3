import { addressWords, bodyBeginning } from '../../lexicon/address-words.js';
import { isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { hasOrganizationWord, isRole } from '../people.js';
import { type Addressee, type AddressLine, make } from './addressee.js';

const GROUP =
  /^(?:the |all )?(?:(?:honou?rable|distinguished) )?(?:members?|member states|heads|permanent missions?|delegations?|governments?|ministers|ambassadors|representatives|states|parties|leaders|(?:citizens|people|peoples|residents)(?= of ))\b/i;

/** `Board Members`, `all WTO Members` */
const SEVERAL =
  /^(?:all )?(?:\p{Lu}\p{L}+ ){1,3}(?:Members|Trustees|Senators|Commissioners|Delegates|Councillors)$/u;

/** `Governments of: Kenya, Peru`: the places are theirs. */
const GOVERNMENTS = /^governments of\b/i;

/** `Over 50 groups oppose the bill`: a headline. */
const COUNTED = /^(?:(?:over|more than|nearly|almost) )?\d[\d,]* \p{L}/iu;

/** `Members of the Council`, `Board Members`: several persons, none of them named. */
export const isGroup = (name: string): boolean => GROUP.test(name) || SEVERAL.test(name);

/** `To: Ministry of Justice`, `Members of the Council`: a body, a group or an office begins an addressee. */
export function bodyAt(line: AddressLine, current: Addressee | undefined): Addressee | null {
  const group = isGroup(line.text);
  const lead = /^(?:the|all) (?=\p{Lu})/iu.exec(line.text)?.[0].length ?? 0;
  const role = (isRole(line.text) || isRole(line.text.slice(lead))) && !group;
  const nothingYet =
    current === undefined &&
    (group ||
      role ||
      (hasOrganizationWord(line.text) && (line.hasMore || line.copied) && !COUNTED.test(line.text)) ||
      (line.copied && bodyBeginning.test(line.text)));
  const listed = line.copied && (current === undefined || current.isWhole || isNext(line, current));
  const another =
    current !== undefined &&
    line.opensBlock &&
    (listed || ((group || isSame(current, role)) && isComplete(current)));
  if (!line.labelled && !nothingYet && !another) return null;
  const bare = withoutLink(line.text.slice(lead).replace(/[.;,]$/, ''));
  const named = bare.slice(0, GOVERNMENTS.test(bare) ? bare.length : placesFrom(bare));
  const place = bare.slice(named.length).replace(/^, ?/, '');
  const end = lead + named.replace(/ ?\([A-Z]{2,8}\)$/, '').length;
  const made = make(
    line,
    lead,
    end,
    null,
    '',
    group ? 'address-group' : role ? 'address-role' : 'address-body',
  );
  if (role) made.positions.push(line.text.slice(lead, end));
  if (place !== '') made.address.push(place);
  return made;
}

/** Where the places behind the name begin, with their comma: `Embassy of Kenya, Paris, France` gives 16. */
function placesFrom(text: string): number {
  let end = text.length;
  for (;;) {
    const comma = text.lastIndexOf(',', end - 1);
    const place = withoutBrackets(text.slice(comma + 1, end).trim());
    if (comma <= 0 || (placeCountry(place) === null && !isRegion(place))) return end;
    end = comma;
  }
}

/** `Ministry of Justice <info@example.org>` */
function withoutLink(text: string): string {
  if (!text.endsWith('>')) return text;
  const link = text.indexOf('<', text.lastIndexOf('>', text.length - 2) + 1);
  return link < 0 ? text : text.slice(0, link).trimEnd();
}

/** `Kenya (Nairobi)` */
function withoutBrackets(text: string): string {
  const bracket = text.endsWith(')') ? text.indexOf('(') : -1;
  return bracket < 0 ? text : text.slice(0, bracket).trimEnd();
}

/** In a list of bodies or offices the next line of the kind begins the next addressee; a person's office does not. */
function isSame(current: Addressee, role: boolean): boolean {
  return current.rule === 'address-group' || current.rule === (role ? 'address-role' : 'address-body');
}

/** Among copies a block of several lines below an address names the next. */
function isNext(line: AddressLine, current: Addressee): boolean {
  return (
    current.address.length > 0 && line.hasMore && !/^\d/.test(line.text) && !addressWords.test(line.text)
  );
}

/** Has the addressee all that a block of lines would add? */
function isComplete(addressee: Addressee): boolean {
  return addressee.positions.length + addressee.organizations.length > 0;
}
