import { addressWords } from '../../lexicon/address-words.js';
import { isRegion, placeCountry } from '../../lexicon/countries/index.js';
import {
  hasOrganizationWord,
  honorificLength,
  isRole,
  looksLikePerson,
  withoutPostNominals,
} from '../people.js';
import { type Addressee, type AddressLine, attach, make, merge, NO_CONTACT } from './addressee.js';
import { contactIn } from './contact.js';

const GROUP =
  /^(?:the |all )?(?:(?:honou?rable|distinguished) )?(?:members?|member states|heads|permanent missions?|delegations?|governments?|ministers|ambassadors|representatives|states|parties|leaders)\b/i;

/** `Members of the Council`: several persons, none of them named. */
export function isGroup(name: string): boolean {
  return GROUP.test(name);
}

/**
 * Read the lines of one or several address blocks. A person, a group or, behind `To:`, anybody begins an addressee; the
 * lines below say what the person is, at which body, and where.
 */
export function readAddressees(lines: readonly AddressLine[]): Addressee[] {
  const addressees: Addressee[] = [];
  let pending: string | null = null;
  let reach = NO_CONTACT;
  lines.forEach((line, i) => {
    const contact = contactIn(line.text);
    const current = addressees.at(-1);
    const isTitle =
      honorificLength(`${line.text} X`) > line.text.length && !(current !== undefined && isRole(line.text));
    if (isTitle) pending = line.printed;
    else if (contact !== null && honorificLength(line.text) === 0) {
      if (current !== undefined) current.contact = merge(current.contact, contact);
      else reach = merge(reach, contact);
    } else {
      const begun = personAt(line, lines[i + 1], current, pending) ?? bodyAt(line, current);
      if (begun !== null) {
        begun.contact = merge(contact ?? NO_CONTACT, addressees.length === 0 ? reach : NO_CONTACT);
        addressees.push(begun);
        pending = null;
      } else if (current !== undefined) attach(current, line);
    }
  });
  return addressees;
}

/** `H.E. Ana Ruiz, Minister of Justice`: a person's name begins an addressee. */
function personAt(
  line: AddressLine,
  next: AddressLine | undefined,
  current: Addressee | undefined,
  pending: string | null,
): Addressee | null {
  const title = honorificLength(line.text);
  const comma = /,|\s\(|\s-\s|\s</.exec(line.text.slice(title))?.index;
  const end = comma === undefined ? line.text.length : title + comma;
  const name = withoutPostNominals(line.text.slice(title, end));
  if (placeCountry(name) !== null || isRegion(name) || addressWords.test(line.text) || isRole(name))
    return null;
  const named = looksLikePerson(name) || (title > 0 && isShortName(name));
  const rest = line.text.slice(end).replace(/^[\s,(<-]+/, '');
  const saysRole = rest !== '' && isRole(rest.split(',')[0] ?? '');
  if (!named || (current !== undefined && !saysRole && isRestOfAddress(current, line, next, title)))
    return null;
  return make(
    line,
    title,
    title + name.length,
    line.text.slice(0, title).trim() || pending,
    rest,
    'address-block',
  );
}

/** Behind an honorific one or two capitalized words are a name: `Mr. Ek`. */
function isShortName(name: string): boolean {
  return /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(name) && !hasOrganizationWord(name);
}

/** Below a title or an address only an honorific, a new block or an office on the next line tells another person. */
function isRestOfAddress(
  current: Addressee,
  line: AddressLine,
  next: AddressLine | undefined,
  title: number,
): boolean {
  if (title > 0 || line.opensBlock || line.labelled) return false;
  return (
    current.address.length > 0 || (current.positions.length > 0 && !(next !== undefined && isRole(next.text)))
  );
}

/** `To: Ministry of Justice`, `Members of the Council`: a body, a group or an office begins an addressee. */
function bodyAt(line: AddressLine, current: Addressee | undefined): Addressee | null {
  const group = GROUP.test(line.text);
  const role = isRole(line.text) && !group;
  const nothingYet =
    current === undefined && (group || role || (hasOrganizationWord(line.text) && line.hasMore));
  const listed = line.copied && (current?.isWhole ?? true);
  const another =
    current !== undefined &&
    line.opensBlock &&
    (listed || ((group || isSame(current, role)) && isComplete(current)));
  if (!line.labelled && !nothingYet && !another) return null;
  const lead = /^(?:the|all) (?=\p{Lu})/iu.exec(line.text)?.[0].length ?? 0;
  const bare = withoutLink(line.text.slice(lead).replace(/[.;,]$/, ''));
  const comma = bare.lastIndexOf(',');
  const place = comma < 0 ? '' : bare.slice(comma + 1).trimStart();
  const placed = placeCountry(withoutBrackets(place)) !== null;
  const end = lead + (placed ? bare.slice(0, comma) : bare).replace(/ ?\([A-Z]{2,8}\)$/, '').length;
  const made = make(
    line,
    lead,
    end,
    null,
    '',
    group ? 'address-group' : role ? 'address-role' : 'address-body',
  );
  if (role) made.positions.push(line.text.slice(lead, end));
  if (placed) made.address.push(place);
  return made;
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

/** Has the addressee all that a block of lines would add? */
function isComplete(addressee: Addressee): boolean {
  return addressee.positions.length + addressee.organizations.length > 0;
}
