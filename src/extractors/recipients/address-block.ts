import { addressWords, bodyBeginning } from '../../lexicon/address-words.js';
import { isOtherScript } from '../characters.js';
import { honorificLength, isRole } from '../people.js';
import { wordsOf } from '../words.js';
import { type Addressee, type AddressLine, attach, merge, NO_CONTACT, printedName } from './addressee.js';
import { bodyAt } from './bodies.js';
import { contactIn } from './contact.js';
import { namesListed, officesListed, shareAddress } from './office-list.js';
import { isNameOf, isOneAt, personAt } from './persons.js';

/**
 * Read the lines of one or several address blocks. A person, a group or, behind `To:`, anybody begins an addressee; the
 * lines below say what the person is, at which body, and where.
 */
export function readAddressees(lines: readonly AddressLine[]): Addressee[] {
  const named = namesListed(lines);
  const listed = named > 0 ? named : officesListed(lines);
  const apart = lines.map((line, i) => (i < listed ? { ...line, labelled: true } : line));
  const addressees = addresseesOf(apart);
  if (named === 0) shareAddress(addressees.slice(0, listed));
  return addressees;
}

function addresseesOf(lines: readonly AddressLine[]): Addressee[] {
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
      if (current !== undefined) {
        current.contact = merge(current.contact, contact);
        current.lines.push(line);
      } else reach = merge(reach, contact);
    } else {
      const begun = personAt(line, lines[i + 1], current, pending) ?? bodyAt(line, current);
      if (begun !== null) {
        if (current !== undefined && isNameOf(begun, current)) {
          addressees.pop();
          begun.positions.push(...current.positions);
          begun.lines.unshift(...current.lines);
        } else if (current !== undefined && isOneAt(begun, current)) {
          addressees.pop();
          begun.organizations.push(printedName(current));
          begun.lines.unshift(...current.lines);
        }
        begun.contact = merge(contact ?? NO_CONTACT, addressees.length === 0 ? reach : NO_CONTACT);
        addressees.push(begun);
        pending = null;
      } else if (current !== undefined && !isSubject(line, current) && !isInOtherScript(line)) {
        attach(current, line);
        current.lines.push(line);
      }
    }
  });
  return addressees;
}

/** Below an address in Latin letters the same names stand once more in their own. */
const isInOtherScript = ({ text, opensBlock }: AddressLine): boolean =>
  opensBlock && isOtherScript(text) && !/\d/.test(text);

/** No line of an address that says as much has fewer words. */
const LEAST_OF_SUBJECT = 5;

/** A line alone between an address and the salutation says what the letter is about: `Death in custody of Amina Waweru`. */
function isSubject(line: AddressLine, above: Addressee): boolean {
  if (!line.opensBlock || line.hasMore || line.copied || line.labelled) return false;
  const { positions, organizations, address } = above;
  const [first] = wordsOf(line.text);
  return (
    positions.length + organizations.length + address.length > 0 &&
    line.text.split(' ').length >= LEAST_OF_SUBJECT &&
    SUBJECT.test(line.text) &&
    !line.text.includes(',') &&
    first?.isOrganizational !== true &&
    !isRole(line.text) &&
    !addressWords.test(line.text) &&
    !bodyBeginning.test(line.text)
  );
}

const SUBJECT = /\b(?:against|by|concerning|for|from|in|on|over|regarding|under|with|without)\b/;
