import { addressWords } from '../../lexicon/address-words.js';
import { countryOf, isRegion, placeCountry } from '../../lexicon/countries/index.js';
import { organizationWords } from '../../lexicon/organization-words.js';
import type { Span } from '../../schema/span.js';
import { hasOrganizationWord, honorificLength, isRole, looksLikePerson, withoutPostNominals } from '../people.js';
import { type Contact, contactIn } from './contact.js';

/** A line of an address block: `text` folded for the rules, `printed` for the dataset. */
export interface AddressLine extends Span {
  readonly text: string;
  readonly printed: string;
  /** First line of its block: what stands before it is somebody else's. */
  readonly opensBlock: boolean;
  /** The text stood right behind `To:`. */
  readonly labelled: boolean;
}

/** Who is written to, as an address block tells. */
export interface Addressee {
  /** Where the name stands. */
  readonly name: Span & { readonly printed: string };
  readonly honorific: string | null;
  positions: string[];
  organizations: string[];
  address: string[];
  contact: Contact;
  readonly rule: string;
}

const NO_CONTACT: Contact = { email: null, phone: null, fax: null };
const GROUP = /^(?:the |all )?(?:(?:honou?rable|distinguished) )?(?:members?|member states|heads|permanent missions?|delegations?|governments?|ministers|ambassadors|representatives|states|parties|leaders)\b/i;

/**
 * Read the lines of one or several address blocks. A person, a group or, behind `To:`, anybody begins an addressee; the
 * lines below say what the person is, at which body, and where.
 */
export function readAddressees(lines: readonly AddressLine[]): Addressee[] {
  const addressees: Addressee[] = [];
  let pendingHonorific: string | null = null;
  for (const line of lines) {
    const contact = contactIn(line.text);
    const current = addressees.at(-1);
    if (contact !== null) {
      if (current !== undefined) current.contact = merge(current.contact, contact);
      continue;
    }
    if (honorificLength(`${line.text} X`) > line.text.length) {
      pendingHonorific = line.printed;
      continue;
    }
    const begun = beginAddressee(line, current, pendingHonorific);
    if (begun !== null) {
      addressees.push(begun);
      pendingHonorific = null;
    } else if (current !== undefined) attach(current, line);
  }
  return addressees;
}

function merge(a: Contact, b: Contact): Contact {
  return { email: a.email ?? b.email, phone: a.phone ?? b.phone, fax: a.fax ?? b.fax };
}

/** A new addressee, where the line names one. */
function beginAddressee(line: AddressLine, current: Addressee | undefined, pendingHonorific: string | null): Addressee | null {
  const titleLength = honorificLength(line.text);
  const comma = /,|\s\(|\s-\s/.exec(line.text.slice(titleLength))?.index;
  const nameEnd = comma === undefined ? line.text.length : titleLength + comma;
  const name = withoutPostNominals(line.text.slice(titleLength, nameEnd));
  const isPlace = placeCountry(name) !== null || isRegion(name) || addressWords.test(line.text);
  const rest = line.text.slice(nameEnd).replace(/^[\s,(-]+/, '');
  const isPerson = !isPlace && (looksLikePerson(name) || (titleLength > 0 && /^\p{Lu}/u.test(name) && !isRole(line.text.slice(titleLength)))) && !(isRole(name) && titleLength === 0);
  if (isPerson && !(current !== undefined && isContinued(current, line))) {
    const at = line.start + line.text.indexOf(name, titleLength);
    return make({ start: at, end: at + name.length, printed: name }, line.text.slice(0, titleLength).trim() || pendingHonorific, rest, 'address-block');
  }
  if (isPlace && countryOf(line.text) === null && !line.labelled) return null;
  const isGroup = GROUP.test(line.text);
  const opens = line.labelled || isGroup || (line.opensBlock && (current === undefined || isComplete(current)) && !isPlace);
  if (!opens || (current !== undefined && !line.labelled && !isGroup && !line.opensBlock)) return null;
  const bare = line.text.replace(/^(?:the|all) (?=\p{Lu})/iu, '').replace(/\s*\([A-Z]{2,8}\)$/, '').replace(/[.;,]$/, '');
  const start = line.start + line.text.indexOf(bare);
  const role = isRole(bare) && !isGroup;
  const made = make({ start, end: start + bare.length, printed: bare }, pendingHonorific, '', isGroup ? 'address-group' : role ? 'address-role' : 'address-body');
  if (role) made.positions.push(bare);
  return made;
}

/** `Ana Ruiz, Minister of Justice` and below it another name-like line that is only the rest of an address. */
function isContinued(current: Addressee, line: AddressLine): boolean {
  return !line.opensBlock && current.address.length > 0 && honorificLength(line.text) === 0 && !line.labelled;
}

/** Has the addressee all that a block of lines would add? */
function isComplete(addressee: Addressee): boolean {
  return addressee.positions.length + addressee.organizations.length > 0;
}

function make(name: Addressee['name'], honorific: string | null, rest: string, rule: string): Addressee {
  const made: Addressee = { name, honorific: honorific === '' ? null : honorific, positions: [], organizations: [], address: [], contact: NO_CONTACT, rule };
  const said = rest.replace(/[)\s;.]+$/, '');
  if (said !== '') (isRole(said) ? made.positions : made.organizations).push(said);
  return made;
}

/** What a line below the name says. */
function attach(addressee: Addressee, line: AddressLine): void {
  const ending = line.printed.split(/,\s*/).at(-1) ?? '';
  const isPlace = placeCountry(line.text) !== null || addressWords.test(line.text) || /\d/.test(line.text);
  if (isRole(line.text) && !addressWords.test(line.text) && addressee.address.length === 0) addressee.positions.push(line.printed);
  else if (isPlace || addressee.address.length > 0 || placeCountry(ending) !== null && !startsLikeBody(line.text)) addressee.address.push(line.printed);
  else if (hasOrganizationWord(line.text) || addressee.organizations.length > 0 || addressee.positions.length > 0 && /^\p{Lu}/u.test(line.text) && !line.text.includes(',')) {
    addressee.organizations.push(line.printed);
  } else addressee.address.push(line.printed);
}

function startsLikeBody(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(/\s+/);
  return organizationWords.has(first) || /^(?:permanent mission|embassy|the )/i.test(text);
}
