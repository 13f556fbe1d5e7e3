import { addressWords, bodyBeginning } from '../../lexicon/address-words.js';
import { placeCountry } from '../../lexicon/countries/index.js';
import { withoutEnd } from '../../lexicon/ends.js';
import { organizationWords } from '../../lexicon/organization-words.js';
import { postNominals } from '../../lexicon/roles.js';
import type { Span } from '../../schema/span.js';
import { hasOrganizationWord, isRole } from '../people.js';
import { type Contact, contactIn } from './contact.js';

/** A line of an address block: `text` folded for the rules, `printed` for the dataset. */
export interface AddressLine extends Span {
  readonly text: string;
  readonly printed: string;
  /** First line of its block: what stands before it is somebody else's. */
  readonly opensBlock: boolean;
  /** Further lines of its block follow. */
  readonly hasMore: boolean;
  /** Is an item of a list. */
  readonly isItem: boolean;
  /** The text stood right behind `To:`. */
  readonly labelled: boolean;
  /** Stands in a list of those who get a copy. */
  readonly copied: boolean;
}

/** Who is written to, as an address block tells. */
export interface Addressee {
  /** Where the name stands: offsets in the folded text of its line. */
  readonly line: AddressLine;
  readonly from: number;
  readonly to: number;
  readonly honorific: string | null;
  positions: string[];
  organizations: string[];
  address: string[];
  contact: Contact;
  /** The name's own line says the office or body too. */
  readonly isWhole: boolean;
  readonly rule: string;
  /** Every line that tells of the addressee. */
  readonly lines: AddressLine[];
}

export const NO_CONTACT: Contact = { email: null, phone: null, fax: null };

export function merge(a: Contact, b: Contact): Contact {
  return { email: a.email ?? b.email, phone: a.phone ?? b.phone, fax: a.fax ?? b.fax };
}

export function make(
  line: AddressLine,
  from: number,
  to: number,
  honorific: string | null,
  rest: string,
  rule: string,
): Addressee {
  const made: Addressee = {
    line,
    from,
    to,
    honorific: honorific === '' ? null : honorific,
    positions: [],
    organizations: [],
    address: [],
    contact: NO_CONTACT,
    isWhole: rest !== '' || rule !== 'address-block',
    rule,
    lines: [line],
  };
  const behind = withoutLetters(rest.replace(/^[JS]r\.?(?:,\s*|$)/, ''));
  const end = behind.includes('(') ? /[>\s;.,]/ : /[)>\s;.,]/;
  const said = withoutEnd(behind, end);
  if (said !== '' && contactIn(said) === null) divide(made, said);
  return made;
}

/** `OBE, XYZ, Chair` behind a name gives `Chair`: what stands beside known letters after a name is as they are. */
function withoutLetters(behind: string): string {
  const [first = '', ...more] = behind.split(', ');
  if (!postNominals.has(first) || isRole(first)) return behind;
  const from = more.findIndex(
    (part) => !/^[A-Z]{2,5}$/.test(part) || isRole(part) || placeCountry(part) !== null,
  );
  return from < 0 ? '' : more.slice(from).join(', ');
}

/** `Director-General, Agency` and `President, National Palace, City` behind a name; `Ambassador to X, City` is one office. */
function divide(made: Addressee, said: string): void {
  const [first = '', ...more] = said.split(/,\s*/);
  const last = more.at(-1) ?? '';
  if (placeCountry(said) !== null) made.address.push(said);
  else if (!isRole(first) || bodyBeginning.test(first)) made.organizations.push(said);
  else if (more.length === 0 || (more.length === 1 && (placeCountry(last) !== null || isRole(last))))
    made.positions.push(said);
  else {
    made.positions.push(first);
    const isAddress = placeCountry(last) !== null;
    (isAddress ? made.address : made.organizations).push(more.join(', '));
  }
}

/** What a line below the name says. */
export function attach(addressee: Addressee, line: AddressLine): void {
  const text = withoutEnd(line.text, /[,;\s]/);
  const printed = withoutEnd(line.printed, /[,;\s]/);
  const ending = printed.split(/,\s*/).at(-1) ?? '';
  const isPlace = placeCountry(text) !== null || addressWords.test(text) || /\d/.test(text);
  const isBody = bodyBeginning.test(text) && !addressWords.test(text) && !/\d/.test(text);
  if (isOffice(addressee, text)) hold(addressee, printed.replace(/^(?:and|&) (?=\p{Lu})/u, ''));
  else if (isBody && addressee.address.length === 0) addressee.organizations.push(printed);
  else if (
    isPlace ||
    addressee.address.length > 0 ||
    (placeCountry(ending) !== null && !startsLikeBody(text))
  )
    addressee.address.push(printed);
  else if (
    hasOrganizationWord(text) ||
    addressee.organizations.length > 0 ||
    (addressee.positions.length > 0 && /^\p{Lu}/u.test(text) && !text.includes(','))
  ) {
    addressee.organizations.push(printed);
  } else addressee.address.push(printed);
}

/** Above the address a line may say what the addressee is: `Minister of Justice`, `and Minister of Defence`. */
function isOffice(addressee: Addressee, text: string): boolean {
  return (
    addressee.address.length === 0 &&
    isRole(text.replace(/^(?:and|&) (?=\p{Lu})/u, '')) &&
    contactIn(text) === null &&
    !addressWords.test(text) &&
    !(bodyBeginning.test(text) && addressee.rule !== 'address-role')
  );
}

/** `President of Kenya` below `President Ana Ruiz` says the same office in full. */
function hold({ positions }: Addressee, position: string): void {
  const said = positions.findIndex((held) => position.startsWith(`${held} of `));
  if (said < 0) positions.push(position);
  else positions[said] = position;
}

function startsLikeBody(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(/\s+/);
  return organizationWords.has(first) || /^(?:permanent mission|embassy|the )/i.test(text);
}

/** The name of an addressee as it stands in the source. */
export const printedName = ({ line: { text, printed }, from, to }: Addressee): string =>
  (printed.length === text.length ? printed : text).slice(from, to);
